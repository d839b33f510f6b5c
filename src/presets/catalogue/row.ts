import type { KindName } from '../../../schemas/kinds.ts'
import type { NormName } from '../../model/norm-definitions.ts'
import type { Bilingual, VocabularyName } from '../../model/norm-vocabularies.ts'

/** What a row of the catalogue asks for. */
export const rowKinds = [
  'data',
  'check',
  'computation',
  'document',
  'workflow',
  'access',
  'reminder',
] as const
export type RowKind = (typeof rowKinds)[number]

/**
 * Something that carries out a row. `document` is a file below `src/documents`, `step` a transition of an advice by
 * its number in the machine, `key` a place in a kind of file, with `*` for each item of a list.
 */
export type By =
  | `rule:${string}`
  | `norm:${NormName}`
  | `obligation:${string}`
  | `step:${string}`
  | `command:${string}`
  | `document:${string}`
  | `vocabulary:${VocabularyName}`
  | `key:${KindName}.${string}`

/** Why a row, or a part of it, is not carried out. */
export interface Reason extends Bilingual {
  /** What ends the reason once it is there and used; a test then asks to look at the row again. */
  readonly until?: By
}

/**
 * One row of the catalogue of requirements. Rules, norms, obligations and tasks name their rows themselves; `by`
 * holds what cannot, and `reason` says what is missing.
 */
export interface CatalogueRow {
  readonly id: string
  /** Chapters of the advice of 2020, `6, 7`; `A1` and `A2` are its appendices, `ext` was added to make it work. */
  readonly chapter: string
  readonly kinds: readonly RowKind[]
  readonly title: Bilingual
  readonly by: readonly By[]
  readonly reasons: readonly Reason[]
}

type More = Partial<Pick<CatalogueRow, 'by' | 'reasons'>>

/** One row, with its title in Dutch and English. */
export const row = (
  id: string,
  chapter: string,
  kinds: readonly RowKind[],
  nl: string,
  en: string,
  { by = [], reasons = [] }: More = {},
): CatalogueRow => ({ id, chapter, kinds, title: { nl, en }, by, reasons })

/** A reason in full sentences, for one row alone. */
export const because = (nl: string, en: string, until?: By): Reason => ({ nl, en, ...(until && { until }) })
