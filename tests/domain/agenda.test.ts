import { describe, expect, it } from 'vitest'
import { agenda as schema } from '../../schemas/agenda.ts'
import { everOn, withAddenda } from '../../src/domain/agenda/addenda.ts'

/** An agenda that was sent, and what came later: every item in its place, every number its own for good. */

const item = (n: string, id: string) => ({ n, id, title: id, kind: 'note', minutes: '1', reason: 'proposed' })

const added = (n: string, id: string) => ({ change: 'added', item: id, detail: item(n, id) })

const agenda = (...changes: readonly object[]) =>
  schema.parse({
    frozen_on: '2026-03-03',
    items: [
      item('1', 'opening'),
      item('2', 'ingekomen'),
      item('2a', 'brief'),
      item('3', 'thema'),
      item('4', 'rondvraag'),
      item('5', 'sluiting'),
    ],
    addenda: changes.map((change, index) => ({
      n: String(index + 1),
      on: '2026-03-04',
      changes: [change],
    })),
  })

const order = (...changes: readonly object[]): readonly string[] =>
  withAddenda(agenda(...changes)).map(({ n }) => n)

describe('an agenda after its addenda', () => {
  it('is what was sent when nothing came later', () => {
    expect(order()).toEqual(['1', '2', '2a', '3', '4', '5'])
  })

  it('has a new item below another behind its last', () => {
    expect(order(added('2b', 'kaart'), added('2c', 'nota'))).toEqual([
      '1',
      '2',
      '2a',
      '2b',
      '2c',
      '3',
      '4',
      '5',
    ])
  })

  it('has a new item before what ends the meeting, with the number after the last', () => {
    expect(order(added('6', 'nieuw'))).toEqual(['1', '2', '2a', '3', '6', '4', '5'])
  })

  it('keeps the place of what changed, and loses what was dropped', () => {
    const changed = { change: 'changed', item: 'thema', was: 'thema', detail: item('3', 'thema') }
    expect(order(changed, { change: 'dropped', item: 'brief', was: 'brief' })).toEqual([
      '1',
      '2',
      '3',
      '4',
      '5',
    ])
  })

  it('remembers every number that was given', () => {
    const found = everOn(agenda(added('2b', 'kaart'), { change: 'dropped', item: 'kaart', was: 'kaart' }))
    expect(found.map(({ n }) => n)).toContain('2b')
  })
})
