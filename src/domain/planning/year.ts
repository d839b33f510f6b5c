import type { Facts } from '../../model/facts.ts'
import type { Obligation } from '../meetings/obligation.ts'
import { countObligation, type ObligationCount, type Standing } from '../meetings/obligations.ts'
import { obligations } from '../meetings/obligations-table.ts'

/** What one obligation asks of a year: of one unit, or of all members together. */
export interface YearRow {
  readonly obligation: Obligation
  /** Id of the workgroup it is counted for. */
  readonly group: string | undefined
  /** How many people it is counted over; undefined where it is not counted for each. */
  readonly people: number | undefined
  /** One for each unit. */
  readonly counts: readonly ObligationCount[]
  readonly held: number
  readonly planned: number
  /** Planned for a day that is past, and not recorded. */
  readonly stale: number
  readonly uncounted: number
  readonly min: number | null
  readonly max: number | null
  /** The minimum before it was prorated. */
  readonly fullMin: number | null
  readonly needed: number
  readonly daysLeft: number
  readonly standing: Standing
}

// The first that holds for any of the units holds for the row.
const WORST: readonly Standing[] = ['missed', 'above', 'short', 'unknown', 'planned', 'met', 'no_norm']

const sum = (counts: readonly ObligationCount[], of: (count: ObligationCount) => number): number =>
  counts.reduce((total, count) => total + of(count), 0)

const summed = (counts: readonly ObligationCount[], of: (count: ObligationCount) => number | null) =>
  counts.some(count => of(count) === null) ? null : sum(counts, count => of(count) ?? 0)

const rowOf = (counts: readonly ObligationCount[], people: number | undefined): YearRow => {
  const { obligation, unit } = counts[0]!
  return {
    obligation,
    group: unit.kind === 'workgroup' || unit.kind === 'cc-partner' ? unit.id : undefined,
    people,
    counts,
    held: sum(counts, ({ held }) => held.length),
    planned: sum(counts, ({ planned }) => planned.length),
    stale: sum(counts, ({ stale }) => stale.length),
    uncounted: sum(counts, ({ uncounted }) => uncounted.length),
    min: summed(counts, ({ demand }) => demand.min),
    max: summed(counts, ({ demand }) => demand.max),
    fullMin: summed(counts, ({ demand }) => demand.full.min),
    needed: sum(counts, ({ needed }) => needed),
    daysLeft: Math.max(...counts.map(({ daysLeft }) => daysLeft)),
    standing: WORST.find(standing => counts.some(count => count.standing === standing)) ?? 'no_norm',
  }
}

/**
 * Every obligation of a year counted against its norm (requirements 3), one row for each workgroup and one for all
 * members together. Duties without a norm stand in it when something was done or planned.
 */
export const yearRows = (facts: Facts, year: number): readonly YearRow[] =>
  obligations
    .flatMap(obligation => {
      const counts = countObligation(facts, obligation, year)
      const perPerson = obligation.unit === 'member' || obligation.unit === 'staying-member'
      if (counts.length === 0) return []
      return perPerson ? [rowOf(counts, counts.length)] : counts.map(count => rowOf([count], undefined))
    })
    .filter(({ standing, held, planned, stale }) => standing !== 'no_norm' || held + planned + stale > 0)
