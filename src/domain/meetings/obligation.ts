import type { KindName } from '../../../schemas/kinds.ts'
import type { MeetingKind } from '../../../schemas/vocabulary/meetings.ts'
import type { ClosedSpan, Day } from '../../model/day.ts'
import type { Facts } from '../../model/facts.ts'
import type { Bilingual, NormName, NormOf } from '../../model/norms.ts'
import type { Party, Result } from './kinds.ts'

/** Names of norms whose value is of type `V`. */
type NormsOf<V> = { [N in NormName]: NormOf<N> extends V ? N : never }[NormName]
type NumberNorm = NormsOf<number>
type MonthDayNorm = NormsOf<string> & `${string}.due${string}`
type MonthsNorm = NormsOf<readonly number[]>

/** A number that the text states without making it a parameter, or the norm that holds it. */
export type Amount = number | NumberNorm

/** How often something has to happen. */
export type Frequency =
  /** So many times a calendar year. `lastYear`: it is about the year before, which must have existed. */
  | {
      readonly form: 'per-year'
      readonly min: Amount | null
      readonly max: Amount | null
      readonly due?: MonthDayNorm
      readonly lastYear?: true
    }
  /** Again within so many months since the last time, or since the start; `once` where a norm says not again. */
  | {
      readonly form: 'interval'
      readonly months: NumberNorm
      readonly grace?: NumberNorm
      readonly again?: NormsOf<boolean>
    }
  /** So long after the start, once for each of the months of a list. */
  | { readonly form: 'after-start'; readonly days: NumberNorm | 0 }
  | { readonly form: 'after-start'; readonly months: NumberNorm | MonthsNorm }
  /** Once for each of something else that was held. */
  | { readonly form: 'each'; readonly base: (facts: Facts) => readonly Occasion[] }
  /** All the time, or with clocks of its own elsewhere: not counted here. */
  | { readonly form: 'running' }

/** For what an obligation is counted. */
export type UnitKind =
  | 'council'
  | 'workgroup'
  | 'cc-partner'
  | 'cc'
  | 'member'
  | 'staying-member'
  | 'foundation'

export interface Unit {
  readonly kind: UnitKind
  /** Id of the workgroup or member; absent for the council, the client consultation and the foundation. */
  readonly id?: string
  /** The policy officer, where talks are counted per officer of a workgroup (`staff.unit`). */
  readonly officer?: string
  /** First and, if it ended, last day. */
  readonly from: Day | undefined
  readonly to: Day | undefined
}

/** One time that something was done or will be. */
export interface Occasion {
  readonly on: Day
  readonly state: 'held' | 'planned'
  /** The record that shows it, `meeting:2026-03-12-council`. */
  readonly ref: string
  /** Counts for this year instead of that of `on`. */
  readonly year?: number
  /** Why it does not count towards the minimum (ALD-02). */
  readonly not?: 'delegation'
}

/** One duty that comes back, or comes once (requirements 3.1 and 3.2). */
export interface Obligation {
  readonly id: string
  readonly title: Bilingual
  readonly rows: readonly string[]
  /** Kinds of meeting at which it is done; none for a duty that is a record. */
  readonly kinds: readonly MeetingKind[]
  readonly unit: UnitKind
  readonly frequency: Frequency
  /** Only asked of a council in which this norm has a value. */
  readonly where?: NormName
  readonly participants: readonly Party[]
  readonly conveners: readonly Party[]
  readonly result: Result
  /** Kind of file in a repository that this copy may not have. */
  readonly record?: KindName
  /** Every time it was done or is planned, for one unit, in any order. */
  readonly occasions: (facts: Facts, unit: Unit) => readonly Occasion[]
}

/** What a year asks of one unit. */
export interface Demand {
  readonly min: number | null
  readonly max: number | null
  /** The same before it was prorated for the days in which the unit existed. */
  readonly full: { readonly min: number | null; readonly max: number | null }
  /** Days of the year in which the unit existed. */
  readonly active: ClosedSpan
  /** Day for which the first of them is due, where there is one; earlier than the year when it is overdue. */
  readonly due: Day | undefined
  /** The same with the days of grace that a norm gives. */
  readonly latest: Day | undefined
}
