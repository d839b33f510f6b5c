import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isFreeDay } from '../../src/domain/meetings/free-days.ts'
import { countObligations } from '../../src/domain/meetings/obligations.ts'
import { factsWith, proposeYear } from '../../src/domain/planning/propose-year.ts'
import { addDays, type Day, yearOf } from '../../src/model/day.ts'
import type { Facts } from '../../src/model/facts.ts'
import { factsOf } from '../support/archive.ts'
import { exampleFacts } from '../support/example.ts'
import { meeting } from './meetings/files.ts'

const stillNeeded = (facts: Facts, year: number) =>
  countObligations(facts, year)
    .filter(({ obligation, needed }) => obligation.kinds.length > 0 && needed > 0)
    .map(({ obligation }) => obligation.id)

const onFirstDay = (facts: Facts, year: number): Facts =>
  yearOf(facts.today) < year ? { ...facts, today: `${year}-01-01` } : facts

describe('the proposal for a year', () => {
  it('leaves no meeting to plan, from any day of the year before', async () => {
    const facts = await exampleFacts()
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 365 }), after => {
        const from = { ...facts, today: addDays('2026-01-01', after) }
        const { proposals, unmet } = proposeYear(from, 2027)
        expect(unmet).toEqual([])
        expect(stillNeeded(onFirstDay(factsWith(from, proposals), 2027), 2027)).toEqual([])
      }),
      { numRuns: 4 },
    )
  })

  it('takes free days only, each for one meeting', async () => {
    const facts = await exampleFacts()
    const { proposals } = proposeYear(facts, 2027)
    const days = proposals.map(({ day }) => day)
    const taken = facts.model.all('meeting').map(({ data }) => data.date)
    expect(days.filter(day => !isFreeDay(facts, day) || taken.includes(day))).toEqual([])
    expect(new Set(days).size).toBe(days.length)
    expect(days.length).toBeGreaterThan(20)
  })

  it('puts the preparing of the next plan at the end of the year', async () => {
    const { proposals } = proposeYear(await exampleFacts(), 2027)
    const dayOf = (id: string) => proposals.find(({ obligation }) => obligation.id === id)?.day
    expect(dayOf('relevance-talk')).toBe('2027-11-23')
    expect(dayOf('big-themes')).toBe('2027-12-07')
  })

  const council = (day: Day) => meeting(`${day}-council`, 'status: held')
  const few = { ...council('2026-01-15'), ...council('2026-02-12'), ...council('2026-03-12') }

  it('says which norm a year can no longer meet, and why', async () => {
    const unmet = async (today: Day) =>
      proposeYear(await factsOf(few, { today }), 2026).unmet.filter(
        ({ obligation }) => obligation.id === 'council-meeting',
      )
    expect(await unmet('2026-06-01')).toEqual([])
    expect(await unmet('2026-12-21')).toMatchObject([{ short: 1, why: 'no_day' }])
    expect(await unmet('2027-01-05')).toMatchObject([{ short: 5, why: 'past' }])
  })

  it('tells when nobody is what a meeting needs', async () => {
    const { proposals } = proposeYear(await factsOf(few, { today: '2026-06-01' }), 2026)
    const alderman = proposals.filter(({ kind }) => kind === 'alderman')
    expect(alderman.map(({ vacant }) => vacant)).toEqual([
      ['members', 'alderman'],
      ['members', 'alderman'],
    ])
  })
})
