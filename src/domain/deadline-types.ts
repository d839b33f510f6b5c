import type { ClosedSpan, Day, Span } from '../model/day.ts'
import type { Holiday } from './holidays.ts'

export type Unit = 'days' | 'working_days' | 'weeks' | 'months' | 'years'

/** How long a term is, in the words of the text that sets it. `count` is a whole number, 0 or more. */
export interface Length {
  readonly unit: Unit
  readonly count: number
}

/**
 * Whether the Algemene termijnenwet binds a term. It does so for terms set in an act or order in council; any
 * other text (ordinance, covenant, house rules) has to say so itself, and `source` is where it does or does not.
 */
export interface ActRule {
  readonly termijnenwet: boolean
  readonly source: string
}

/** A time in which a term stands still; without `to` it still does. */
export interface Pause extends Span {
  readonly ground: string
}

/** A term that was made longer: by so much, to a new length from the start, or until an agreed day. */
export interface Extension {
  /** Day on which it was granted or agreed. */
  readonly day: Day
  /** Who granted it. */
  readonly by: string
  readonly ground: string
  readonly change: Change
}

export type Change =
  | { readonly add: Length }
  /** Replaces the length, counted from the start of the term. */
  | { readonly total: Length }
  /**
   * Replaces the end. Neither the Act nor a recess moves an agreed day; only days on which the term stands still
   * after the agreement do.
   */
  | { readonly until: Day }

/** A term that runs forward from an event. The day after the event is the first that counts. */
export interface Term {
  /** Day of the event that starts the term, such as the receipt of a request. */
  readonly start: Day
  readonly length: Length
  /** Text that sets the length. */
  readonly source?: string | undefined
  readonly act: ActRule
  /** Recess, only when the norm says that it suspends the term: by law it does not. */
  readonly recess?: { readonly periods: readonly Recess[]; readonly source: string } | undefined
  readonly pauses?: readonly Pause[] | undefined
  readonly extensions?: readonly Extension[] | undefined
  /** What ended the term: it was met, withdrawn or given up. */
  readonly stop?: Stop | undefined
}

export interface Recess extends ClosedSpan {
  readonly name: string
}

interface Stop {
  readonly day: Day
  readonly ground: string
}

/** A stop with the number of days that it came too late; 0 in time, which it always is while a pause is open. */
export interface Stopped extends Stop {
  readonly late: number
}

/** A day on which a term cannot end, or a working day is not counted; a weekend day has no holiday. */
export interface FreeDay {
  readonly day: Day
  readonly holiday?: Holiday | undefined
}

/** How the end of a length was found. */
export type CountRule =
  | 'days'
  | 'same_weekday'
  | 'same_day_number'
  /** The month has no such day number, so the term ends on its last day. */
  | 'last_of_month'
  | 'working_days'

export interface Counted {
  readonly length: Length
  readonly rule: CountRule
  readonly end: Day
  /** Holidays from Monday to Friday that a count in working days left out. */
  readonly skipped: readonly Holiday[]
  readonly source?: string | undefined
}

/** One fact in the proof of a deadline. `end` is the end of the term after this step. */
export type Step =
  | { readonly kind: 'start'; readonly event: Day; readonly first: Day }
  | ({ readonly kind: 'counted' } & Counted)
  | ({ readonly kind: 'extended'; readonly end: Day } & Extension)
  | {
      readonly kind: 'paused'
      readonly cause: 'recess' | 'pause'
      /** First day that was added: later than the pause began when the term or another pause was in the way. */
      readonly from: Day
      readonly to: Day
      /** Name of the recess, or ground of the pause. */
      readonly ground: string
      /** Text that lets a recess suspend the term. */
      readonly source?: string | undefined
      readonly added: Length
      readonly end: Day
    }
  | { readonly kind: 'act_applies'; readonly source: string }
  | { readonly kind: 'act_silent'; readonly why: ActSilence }
  /** Article 1.1: the end moves on over these days. */
  | { readonly kind: 'shifted'; readonly over: readonly FreeDay[]; readonly end: Day }
  /** Article 2: a term of three days or more held only one day that is no Saturday, Sunday or holiday. */
  | { readonly kind: 'lengthened'; readonly over: readonly FreeDay[]; readonly end: Day }
  /** Holidays of these years were needed, and their equated days are not in the table. */
  | { readonly kind: 'equated_days_unknown'; readonly years: readonly number[] }
  | { readonly kind: 'backward_start'; readonly event: Day }
  | ({ readonly kind: 'counted_back' } & Counted)
  /** A norm, not the Act, moves a backward count to an earlier working day. */
  | { readonly kind: 'shifted_back'; readonly over: readonly FreeDay[]; readonly end: Day }
  | { readonly kind: 'due'; readonly due: Day }
  /** In place of `due`, while a pause is open: the term cannot end before `earliest`. */
  | {
      readonly kind: 'standing_still'
      readonly from: Day
      readonly ground: string
      readonly earliest: Day
    }
  | ({ readonly kind: 'stopped' } & Stopped)

/** Why the Act leaves the end of a term alone. */
export type ActSilence =
  | { readonly reason: 'not_bound'; readonly source: string }
  /** Article 4: more than 90 days, 12 weeks or 3 months, or in years. */
  | { readonly reason: 'too_long'; readonly length: Length }
  | { readonly reason: 'agreed_day' }
  /** Article 1.2. */
  | { readonly reason: 'backward' }

export type StepOf<K extends Step['kind']> = Extract<Step, { kind: K }>

/** A day before or on which something must be done, with its proof. */
export interface Deadline {
  /** Last day that is in time. While `standstill` is there: the earliest day that it can be. */
  readonly due: Day
  readonly steps: readonly Step[]
  /** The pause that has no end yet. */
  readonly standstill?: Pause | undefined
  readonly stopped?: Stopped | undefined
}

/** Where a deadline stands on a day. */
export type DeadlineState =
  /** `left` is 0 on the due day itself. */
  | { readonly state: 'running'; readonly left: number }
  | { readonly state: 'late'; readonly late: number }
  | { readonly state: 'paused'; readonly since: Day }
  | { readonly state: 'stopped'; readonly on: Day; readonly late: number }
