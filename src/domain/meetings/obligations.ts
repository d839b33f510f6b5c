import { type KindName, kindNamed } from '../../../schemas/kinds.ts'
import { type ClosedSpan, lengthOf } from '../../model/day.ts'
import type { Facts } from '../../model/facts.ts'
import { compareDays } from '../people/spans.ts'
import { demandOf } from './demand.ts'
import { freeDaysIn } from './free-days.ts'
import type { Demand, Obligation, Occasion, Unit } from './obligation.ts'
import { obligations } from './obligations-table.ts'
import { countsFor } from './occasions.ts'
import { type MissingParty, missingParties } from './parties.ts'
import { type ActiveUnit, unitsIn } from './units.ts'

/** Kinds of file that `countObligations` reads. */
export const OBLIGATION_KINDS: readonly KindName[] = [
  'member',
  'person',
  'workgroup',
  'meeting',
  'minutes',
  'plan',
  'evaluation',
  'document',
  'payments',
  'involvement',
  'foundation',
  'vacancy',
]

/**
 * Where a year stands. `met`: done · `planned`: done and planned together are enough · `short`: more must be
 * planned, and that can · `missed`: too few, and too late · `above`: more than the maximum · `no_norm`: nothing
 * is asked · `unknown`: the records lie in a repository that this copy does not have.
 */
export type Standing = 'met' | 'planned' | 'short' | 'missed' | 'above' | 'no_norm' | 'unknown'

/** What a year asked of a unit, and what came of it. */
export interface ObligationCount {
  readonly obligation: Obligation
  readonly unit: Unit
  readonly year: number
  readonly demand: Demand
  /** Done, by day. */
  readonly held: readonly Occasion[]
  /** Planned for today or later. */
  readonly planned: readonly Occasion[]
  /** Planned for a day that is past, and not recorded as held or cancelled. */
  readonly stale: readonly Occasion[]
  /** Done or planned, but not counted (ALD-02). */
  readonly uncounted: readonly Occasion[]
  /** Meetings at which a required party was or will be missing. */
  readonly missing: readonly { readonly meeting: string; readonly parties: readonly MissingParty[] }[]
  /** How many more must be planned to reach the minimum; 0 when it is unknown. */
  readonly needed: number
  /** Days left in the year: for meetings only days on which one can be planned, today included. */
  readonly daysLeft: number
  readonly standing: Standing
}

/**
 * Every obligation of the calendar in a year, for each council, workgroup, member or other unit that existed in
 * it: held and planned against the norm (requirements 3). Duties that nothing asks in this year and that left no
 * trace in it are left out. Reads `OBLIGATION_KINDS`.
 */
export const countObligations = (facts: Facts, year: number): readonly ObligationCount[] =>
  obligations.flatMap(obligation => countObligation(facts, obligation, year))

/** One obligation in a year, for each of its units. */
export const countObligation = (
  facts: Facts,
  obligation: Obligation,
  year: number,
): readonly ObligationCount[] =>
  unitsIn(facts, obligation, year)
    .map(unit => countFor(facts, obligation, unit, year))
    .filter(({ demand, held, planned, stale, uncounted }) => {
      const trace = held.length + planned.length + stale.length + uncounted.length > 0
      return trace || demand.min === null || demand.full.min !== 0
    })

const countFor = (
  facts: Facts,
  obligation: Obligation,
  active: ActiveUnit,
  year: number,
): ObligationCount => {
  const { unit } = active
  const unknown = isOutOfReach(facts, obligation)
  const all = unknown ? [] : obligation.occasions(facts, unit)
  const counted = all.filter(one => one.not === undefined)
  const demand = demandOf(facts, obligation, { ...active, year, occasions: counted })
  const inYear = counted.filter(one => countsFor(one) === year).toSorted((a, b) => compareDays(a.on, b.on))
  const held = inYear.filter(one => one.state === 'held')
  const planned = inYear.filter(one => one.state === 'planned' && one.on >= facts.today)
  const reached = held.length + planned.length
  const needed = unknown ? 0 : Math.max(0, (demand.min ?? 0) - reached)
  const daysLeft = daysLeftIn(facts, obligation, active.active)
  return {
    obligation,
    unit,
    year,
    demand,
    held,
    planned,
    stale: inYear.filter(one => one.state === 'planned' && one.on < facts.today),
    uncounted: all.filter(one => one.not !== undefined && countsFor(one) === year),
    missing: [...held, ...planned].flatMap(one => missingAt(facts, one)),
    needed,
    daysLeft,
    standing: unknown ? 'unknown' : standingOf(demand, held.length, reached, daysLeft),
  }
}

const isOutOfReach = ({ model }: Facts, { record }: Obligation): boolean => {
  const repository = record === undefined ? undefined : kindNamed(record).repository
  return (
    repository !== undefined &&
    !model.repositories.some(({ path, present }) => path === repository && present)
  )
}

const daysLeftIn = (facts: Facts, { kinds }: Obligation, active: ClosedSpan): number => {
  const left = { from: facts.today > active.from ? facts.today : active.from, to: active.to }
  return kinds.length > 0 ? freeDaysIn(facts, left) : lengthOf(left)
}

const missingAt = (facts: Facts, { ref }: Occasion): ObligationCount['missing'] => {
  const meeting = ref.startsWith('meeting:')
    ? facts.model.get('meeting', ref.slice('meeting:'.length))
    : undefined
  const parties = meeting === undefined ? [] : missingParties(facts, meeting)
  return meeting === undefined || parties.length === 0 ? [] : [{ meeting: meeting.id, parties }]
}

const standingOf = ({ min, max }: Demand, held: number, reached: number, daysLeft: number): Standing => {
  if (max !== null && reached > max) return 'above'
  if (min === null) return max === null ? 'no_norm' : 'met'
  if (held >= min) return 'met'
  if (reached >= min) return 'planned'
  return min - reached <= daysLeft ? 'short' : 'missed'
}
