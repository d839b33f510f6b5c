import type { Lang } from '../../schemas/vocabulary/vocabulary.ts'
import type { Day } from './day.ts'
import type { Cents } from './money.ts'
import type { NormName, NormOf } from './norm-definitions.ts'
import type { Bilingual, Vocabularies, VocabularyName } from './norm-vocabularies.ts'

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
  /** Months counted from a start, in rising order. */
  'month-list': readonly number[]
  /** Written `1..2`, both ends included. */
  range: { readonly min: number; readonly max: number }
  /** A day of the year, `MM-DD`; never 29 February, which not every year has. */
  'month-day': string
  /** How numbers look: text with one of `{n}`, `{nn}`, `{nnn}` and at most one `{year}`. */
  'number-format': string
}
export type NormType = keyof NormTypes

/** Allowed values with their words: the part of a vocabulary of the archive that a norm needs. */
interface Choices {
  readonly keys: readonly string[]
  readonly word: (key: never, lang: Lang) => string
}

/** One number (or choice) that another council could set differently. */
export interface NormDefinition<T extends NormType = NormType> {
  readonly type: T
  readonly about: Bilingual
  /** Catalogue rows that use it. */
  readonly rows: readonly string[]
  /** Allowed values of a choice or of the members of a list. */
  readonly choices?: Choices
  /** The open list whose ids the members of a list must be. */
  readonly vocabulary?: VocabularyName
}
export type NormDefinitions = { readonly [name: string]: NormDefinition }

/** Where a value comes from. */
export interface NormSource {
  /** Document and chapter, in words people know. */
  readonly text: Bilingual
  /** `source`: stated there · `proposal`: the source is silent · `council`: decided by this council. */
  readonly standing: 'source' | 'proposal' | 'council'
  readonly decidedOn?: Day
  readonly decidedBy?: string
}

/** A value of a norm from a day on, until a later one takes over. `null` means: no such norm. */
export interface NormValue<V = unknown> {
  readonly from: Day
  readonly value: V | null
  readonly source: NormSource
}

/** The largest volunteer allowance that stays untaxed in a year. Month and year hold at once. */
export interface FiscalMaximum {
  readonly year: number
  readonly yearAmount: Cents
  readonly monthAmount: Cents
  readonly source: string
  /** `primary`: tax office or law · `secondary`: someone who repeats it · `council`: looked up by this council. */
  readonly standing: 'primary' | 'secondary' | 'council'
  /** Day the council looked it up. */
  readonly confirmedOn?: Day
}

/** Values of every norm, each with at least one dated value, oldest first. */
export type PresetNorms = { readonly [N in NormName]: readonly NormValue<NormOf<N>>[] }

/** The numbers and words a council starts from. */
export interface NormPreset {
  readonly norms: PresetNorms
  readonly vocabularies: Vocabularies
  /** Only years with a source; a year that is missing is unknown, never that of another year. */
  readonly fiscal: readonly FiscalMaximum[]
}
