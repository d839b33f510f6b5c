import type { Day } from './day.ts'

/** What a norm's value is; the text of a deviation in `ipr.yaml` is read accordingly. */
export interface NormTypes {
  count: number
  days: number
  months: number
  years: number
  /** A part between 0 and 1. */
  share: number
  /** Whole minutes, written as hours. */
  hours: number
  /** Whole cents. */
  amount: number
  'yes-no': boolean
  choice: string
  list: readonly string[]
  text: string
  /** A day of the year, `MM-DD`. */
  'month-day': string
}
export type NormType = keyof NormTypes

/** One number (or choice) that another council could set differently. */
export interface NormDefinition<T extends NormType = NormType> {
  readonly type: T
  readonly about: { readonly nl: string; readonly en: string }
  /** Catalogue rows that use it. */
  readonly rows: readonly string[]
  /** Allowed values of a choice or of the members of a list. */
  readonly choices?: readonly string[]
}

/** Where a value comes from. */
export interface NormSource {
  /** Document and chapter, in words people know. */
  readonly text: { readonly nl: string; readonly en: string }
  /** `source`: stated there · `proposal`: the source is silent · `council`: decided by this council. */
  readonly standing: 'source' | 'proposal' | 'council'
  readonly decidedOn?: Day
}

/** A value of a norm from a day on, until a later one takes over. `null` means: no such norm. */
export interface NormValue<V = unknown> {
  readonly from: Day
  readonly value: V | null
  readonly source: NormSource
}
