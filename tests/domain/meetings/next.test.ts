import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isFreeDay } from '../../../src/domain/meetings/free-days.ts'
import {
  heldBefore,
  minutesToAdopt,
  nextMeeting,
  seriesOf,
  unrecorded,
} from '../../../src/domain/meetings/next.ts'
import { habitOf, proposeDate, proposeDates } from '../../../src/domain/meetings/propose.ts'
import { addDays, type Day, daysBetween, weekday } from '../../../src/model/day.ts'
import { type Archive, factsOf, settings } from '../../support/archive.ts'
import { frontMatter } from '../people/files.ts'
import { meeting, minutes } from './files.ts'

const COUNCIL = { kind: 'council' } as const
const id = (entry: { readonly id: string } | undefined) => entry?.id

describe('the next meeting', () => {
  const archive = {
    ...meeting('2026-03-12-council', 'status: planned\nstart: "19:30"'),
    ...meeting('2026-03-12-council-x1', 'status: planned\nstart: "14:00"'),
    ...meeting('2026-02-12-council', 'status: cancelled'),
    ...meeting('2026-02-05-council', 'status: planned'),
    ...meeting('2026-02-20-workgroup', 'status: planned\ngroup: wonen'),
    ...meeting('2026-02-19-workgroup', 'status: planned\ngroup: opvangen\ngroups: [wonen]'),
  }

  it('is the first that is planned for today or later', async () => {
    const next = async (today: Day) => id(nextMeeting(await factsOf(archive, { today }), COUNCIL))
    expect(await next('2026-02-05')).toBe('2026-02-05-council')
    expect(await next('2026-02-06')).toBe('2026-03-12-council-x1')
    expect(await next('2026-03-13')).toBeUndefined()
  })

  it('of a workgroup may be one with another group', async () => {
    const facts = await factsOf(archive, { today: '2026-02-01' })
    expect(id(nextMeeting(facts, { kind: 'workgroup', group: 'wonen' }))).toBe('2026-02-19-workgroup')
    expect(id(nextMeeting(facts, { kind: 'workgroup', group: 'jeugd' }))).toBeUndefined()
    expect(seriesOf(facts.model.get('meeting', '2026-02-20-workgroup')!)).toEqual({
      kind: 'workgroup',
      group: 'wonen',
    })
  })

  it('that has passed without a record is told apart', async () => {
    const facts = await factsOf(archive, { today: '2026-02-06' })
    expect(unrecorded(facts, COUNCIL).map(id)).toEqual(['2026-02-05-council'])
  })
})

describe('minutes that are not adopted yet', () => {
  const archive = {
    ...meeting('2026-01-08-council', 'status: held'),
    ...minutes('2026-01-08-council', 'adopted: { on: 2026-02-12, meeting: 2026-02-12-council }'),
    ...meeting('2026-02-12-council', 'status: held'),
    ...minutes('2026-02-12-council', ''),
    ...meeting('2026-03-12-council', 'status: held'),
    ...meeting('2026-04-09-council', 'status: planned'),
    ...meeting('2026-02-13-alderman', 'status: held'),
  }

  it('are those of earlier meetings of the same kind, the oldest first, written or not', async () => {
    const facts = await factsOf(archive, { today: '2026-03-20' })
    const open = minutesToAdopt(facts, facts.model.get('meeting', '2026-04-09-council')!)
    expect(
      open.map(({ meeting: { id: of }, minutes: text }) => `${of} ${text === undefined ? 'none' : 'draft'}`),
    ).toEqual(['2026-02-12-council draft', '2026-03-12-council none'])
    expect(heldBefore(facts, COUNCIL, '2026-03-12').map(id)).toEqual([
      '2026-02-12-council',
      '2026-01-08-council',
    ])
  })

  it('stay on the agenda of the meeting in which they were adopted', async () => {
    const facts = await factsOf(archive, { today: '2026-03-20' })
    const open = minutesToAdopt(facts, facts.model.get('meeting', '2026-02-12-council')!)
    expect(open.map(({ meeting: { id: of } }) => of)).toEqual(['2026-01-08-council'])
  })
})

describe('a day for the next meeting', () => {
  // Thursdays at half past seven, six weeks apart; one was moved to a Tuesday.
  const THURSDAYS: Archive = {
    ...meeting('2025-11-13-council', 'status: held\nstart: "19:30"\nplace: Raadhuis'),
    ...meeting('2025-12-16-council', 'status: held\nstart: "20:00"\nplace: Raadhuis'),
    ...meeting('2026-01-29-council', 'status: held\nstart: "19:30"\nplace: Bibliotheek'),
  }
  const recess = (from: string, to: string) =>
    `${settings}recess: [{ name: Voorjaarsreces, from: ${from}, to: ${to} }]\n`

  it('is on the usual weekday and time, as long after the last as the norm of the year asks', async () => {
    const facts = await factsOf(THURSDAYS, { today: '2026-02-01' })
    expect(habitOf(facts, COUNCIL)).toEqual({ weekday: 4, start: '19:30', place: 'Raadhuis' })
    // 333 days are left for 7 meetings: 41 days, which makes Wednesday 11 March.
    expect(proposeDate(facts, COUNCIL)).toEqual({
      day: '2026-03-12',
      start: '19:30',
      place: 'Raadhuis',
      after: '2026-01-29',
      interval: 41,
      passed: [],
    })
  })

  it('is not in recess, on a holiday or on a day with another meeting, and says so', async () => {
    const facts = await factsOf(
      {
        ...THURSDAYS,
        'ipr.yaml': recess('2026-03-09', '2026-03-20'),
        ...meeting('2026-03-26-alderman', 'status: planned'),
      },
      { today: '2026-02-01' },
    )
    const proposal = proposeDate(facts, COUNCIL)
    expect(proposal?.day).toBe('2026-04-02')
    expect(proposal?.passed).toEqual([
      { day: '2026-03-12', why: 'recess', name: 'Voorjaarsreces' },
      { day: '2026-03-19', why: 'recess', name: 'Voorjaarsreces' },
      { day: '2026-03-26', why: 'meeting', name: '2026-03-26-alderman' },
    ])
    const ascension = await factsOf(meeting('2026-04-02-council', 'status: held'), { today: '2026-05-01' })
    expect(proposeDate(ascension, COUNCIL)?.passed).toContainEqual({ day: '2026-05-14', why: 'holiday' })
  })

  it('leaves time to send the agenda', async () => {
    const facts = await factsOf(THURSDAYS, { today: '2026-03-30' })
    expect(proposeDate(facts, COUNCIL)?.day).toBe('2026-04-09')
  })

  it('is a working day when there is no habit yet', async () => {
    const facts = await factsOf({}, { today: '2026-04-17' })
    const proposal = proposeDate(facts, COUNCIL)
    expect(proposal).toMatchObject({ day: '2026-04-24', after: undefined, start: undefined })
    const king = await factsOf({}, { today: '2026-04-18' })
    expect(proposeDate(king, COUNCIL)).toMatchObject({
      day: '2026-04-28',
      passed: [
        { day: '2026-04-25', why: 'weekend' },
        { day: '2026-04-26', why: 'weekend' },
        { day: '2026-04-27', why: 'holiday' },
      ],
    })
  })

  it('may be a Saturday for a council that always met on Saturdays', async () => {
    const facts = await factsOf(meeting('2026-01-31-council', 'status: held'), { today: '2026-02-10' })
    expect(weekday(proposeDate(facts, COUNCIL)!.day)).toBe(6)
  })

  it('follows the rhythm of a workgroup, for which there is no norm, and else says nothing', async () => {
    const group = { kind: 'workgroup', group: 'wonen' } as const
    const wonen = { 'workgroups/wonen.md': frontMatter('name: Wonen\nfrom: 2024-01-15') }
    const facts = await factsOf(
      {
        ...wonen,
        ...meeting('2026-01-05-workgroup', 'status: held\ngroup: wonen'),
        ...meeting('2026-02-02-workgroup', 'status: held\ngroup: wonen'),
        ...meeting('2026-03-02-workgroup', 'status: held\ngroup: wonen'),
      },
      { today: '2026-03-03' },
    )
    expect(proposeDate(facts, group)).toMatchObject({ day: '2026-03-30', interval: 28 })
    expect(proposeDate(await factsOf(wonen), group)).toBeUndefined()
  })

  it('is none when the recess never ends', async () => {
    const facts = await factsOf(
      { ...THURSDAYS, 'ipr.yaml': `${settings}recess: [{ name: Altijd, from: 2026-01-01 }]\n` },
      { today: '2026-02-01' },
    )
    expect(proposeDates(facts, COUNCIL, 3)).toEqual([])
  })

  it('gives enough days for the norm of the year, from any day in it', async () => {
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 0, max: 200 }), async offset => {
        const today = addDays('2026-01-01', offset)
        const facts = await factsOf(
          {
            ...meeting('2025-12-11-council', 'status: held'),
            'ipr.yaml': recess('2026-07-11', '2026-08-23'),
          },
          { today },
        )
        const days = proposeDates(facts, COUNCIL, 8).map(({ day }) => day)
        expect(days.every(day => isFreeDay(facts, day) && day >= addDays(today, 7))).toBe(true)
        const gaps = days.slice(1).map((day, index) => daysBetween(days[index]!, day))
        expect(Math.min(...gaps)).toBeGreaterThan(3)
        expect(days.filter(day => day <= '2026-12-31').length).toBeGreaterThanOrEqual(offset < 150 ? 8 : 6)
      }),
      { numRuns: 30 },
    )
  })
})
