import { describe, expect, it } from 'vitest'
import { replay } from '../../../src/domain/advice/replay.ts'
import { objectionTo, openGuards, placeByDay } from '../../../src/domain/advice/taken.ts'
import { dossier, heard, type Lived, live, meeting, upTo } from './lives.ts'

const minutes = meeting('2026-02-10', { decisions: ['2026-05 not_issue'] })

const objection = async (before: string, after: string, index: number, ...more: readonly object[]) => {
  const read = (text: string): Promise<Lived> => live(dossier(text, heard, ...(more as never[])))
  const [was, is] = [await read(before), await read(after)]
  return objectionTo(was.life, is.life, index)
}

describe('a step', () => {
  it('that is the next one meets no objection', async () => {
    expect(
      await objection(upTo('edited'), upTo('edited', 'event: tabled, meeting: 2026-02-10-council'), 8),
    ).toBeNull()
  })

  it('that skips the decision is impossible, and is told from where', async () => {
    expect(await objection(upTo('edited'), upTo('edited', 'event: sent, on: 2026-02-13'), 8)).toMatchObject({
      kind: 'impossible',
      event: 'sent',
      state: 'edited',
      why: 'state',
    })
  })

  it('that the decision contradicts is impossible for its result', async () => {
    const decided = upTo('tabled', 'event: decided, meeting: 2026-02-10-council, decision: 2026-05')
    const sent = upTo(
      'tabled',
      'event: decided, meeting: 2026-02-10-council, decision: 2026-05',
      'event: sent, on: 2026-02-13',
    )
    expect(await objection(decided, sent, 10, minutes)).toMatchObject({
      kind: 'impossible',
      event: 'sent',
      state: 'not_issued',
    })
  })

  it('that points to nothing is told before anything else', async () => {
    const nowhere = upTo('tabled', 'event: decided, meeting: 2026-02-10-council, decision: 2026-99')
    expect(await objection(upTo('tabled'), nowhere, 9)).toMatchObject({
      kind: 'missing',
      what: 'decision',
      id: '2026-99',
    })
  })

  it('of an earlier day than the one before it is out of order', async () => {
    const early = upTo('drafted', 'event: content_approved, on: 2026-01-21')
    expect(await objection(upTo('drafted'), early, 6)).toEqual({
      kind: 'order',
      day: '2026-01-21',
      after: '2026-01-27',
    })
  })

  it('that would spoil a later one is objected to at the later one', async () => {
    const closed = upTo(
      'listed',
      'event: assigned, on: 2026-01-13, meeting: 2026-01-13-council, decision: 2026-01',
    )
    const withdrawn = upTo(
      'listed',
      'event: withdrawn_by_municipality, on: 2026-01-13, reason: Anders',
      'event: assigned, on: 2026-01-13, meeting: 2026-01-13-council, decision: 2026-01',
    )
    expect(await objection(closed, withdrawn, 3)).toMatchObject({
      kind: 'impossible',
      event: 'assigned',
      index: 4,
    })
  })

  it('is not blamed for what was wrong before', async () => {
    const wrong = upTo('received', 'event: drafted, on: 2026-01-27')
    const more = upTo('received', 'event: drafted, on: 2026-01-27', 'event: content_approved, on: 2026-01-28')
    expect(await objection(wrong, more, 3)).toBeNull()
  })
})

describe('beside the steps', () => {
  it('what a step should have and has not is open', async () => {
    const { facts, life } = await live(dossier(upTo('drafted'), heard))
    expect(openGuards(facts, life, 5)).toEqual(['dialogue', 'sources', 'perspectives', 'contributors'])
  })

  it('a day has its place behind everything of that day', async () => {
    const { facts, entry } = await live(dossier(upTo('edited'), heard))
    const life = replay(facts, entry)
    expect(placeByDay(life, '2026-01-13')).toBe(4)
    expect(placeByDay(life, '2026-03-01')).toBe(8)
    expect(placeByDay(life, '2025-01-01')).toBe(0)
  })
})
