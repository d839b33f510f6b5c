import type { Lang } from '../../schemas/vocabulary/vocabulary.ts'
import type { Params, Severity } from './finding.ts'

/** Areas of the catalogue, in the order people read them. */
export const areas = [
  'file',
  'schema',
  'original',
  'reference',
  'date',
  'settings',
  'composition',
  'member',
  'eligibility',
  'chair',
  'workgroup',
  'meeting',
  'advice',
  'signal',
  'contact',
  'plan',
  'evaluation',
  'money',
  'cc',
  'relation',
  'visibility',
  'privacy',
  'organisation',
] as const
export type Area = (typeof areas)[number]

export type Bilingual = { readonly [L in Lang]: string }

/** What a rule says of itself; `ipr explain` prints it. */
export interface Manual<P extends Params> {
  /** Permanent; begins with the area and equals the file name. */
  readonly id: string
  readonly area: Area
  readonly severity: Severity
  /** Catalogue rows; empty only for rules on files as such. */
  readonly rows: readonly string[]
  /** Where the norm stands: document and chapter, in words. */
  readonly chapter: Bilingual
  /** The rule as a wish, in one sentence. */
  readonly title: Bilingual
  /** Why it matters to people. */
  readonly why: Bilingual
  /** What to do about a finding. */
  readonly fix: Bilingual
  /** The same for one finding, where what was found decides it; undefined where `fix` says it well. */
  readonly fixFor?: { readonly [L in Lang]: (say: P) => string | undefined }
  /** What is, with the value found, and what was expected. */
  readonly message: { readonly [L in Lang]: (say: P) => string }
}
