import { describe, expect, test } from 'vitest'
import { backPlan } from '../../../src/domain/advice/back-planning.ts'
import type { Day } from '../../../src/model/day.ts'
import { type Archive, factsOf, settings } from '../../support/archive.ts'

const council = (...days: readonly Day[]): Archive =>
  Object.fromEntries(
    days.map(day => [
      `meetings/${day}-council/meeting.yaml`,
      `kind: council\nstatus: planned\ndate: ${day}\n`,
    ]),
  )

describe('counting back from a date of the municipal council', () => {
  test('leaves time for the papers, the reaction, the sending and the advice', async () => {
    expect(backPlan(await factsOf({}), '2026-09-24')).toEqual({
      papers: '2026-09-10',
      send: '2026-07-30',
      decide: '2026-07-23',
      meeting: null,
      request: '2026-06-11',
    })
  })

  test('goes back to the last meeting of the council, where the calendar reaches so far', async () => {
    const facts = await factsOf(council('2026-06-30', '2026-07-24'))
    expect(backPlan(facts, '2026-09-24')).toMatchObject({
      decide: '2026-06-30',
      meeting: '2026-06-30-council',
      request: '2026-05-19',
    })
    const early = await factsOf(council('2026-06-30'))
    expect(backPlan(early, '2026-09-24')).toMatchObject({ decide: '2026-07-23', meeting: null })
  })

  test('is nothing in a council that gives a request no time of its own', async () => {
    const facts = await factsOf({ 'ipr.yaml': settings.replace('soest-2020', 'neutral') })
    expect(backPlan(facts, '2026-09-24')).toBeNull()
  })
})
