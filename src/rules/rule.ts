import type { Lang } from '../../schemas/vocabulary/vocabulary.ts'
import type { Facts } from '../model/facts.ts'
import type { Params, Severity } from '../model/finding.ts'
import type { Spot } from '../model/model.ts'

/** Areas of the catalogue, in the order people read them. */
export const areas = [
  'file',
  'schema',
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
  /** What is, with the value found, and what was expected. */
  readonly message: { readonly [L in Lang]: (say: P) => string }
}

/** One problem in the archive, as a rule sees it: where, and facts without words. */
export interface Problem<P extends Params> extends Spot {
  readonly say: P
  /** Earlier places that it clashes with. */
  readonly also?: readonly Spot[]
  /** Another severity than the rule's own, where the norm itself says so. */
  readonly severity?: Severity
}

/** A rule over the whole archive: its manual, and a generator of problems. */
export interface Rule<P extends Params = Params> extends Manual<P> {
  readonly check: (facts: Facts) => Iterable<Problem<P>>
}

/** Defines a rule; the type of its params follows from its message. */
export const rule = <P extends Params>(definition: Rule<P>): Rule => definition as unknown as Rule

/** A rule on files as such: the reader yields its problems, so it has a manual only. */
export const fileRule = <P extends Params>(definition: Manual<P>): Manual<Params> =>
  definition as unknown as Manual<Params>
