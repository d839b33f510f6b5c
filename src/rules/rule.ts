import type { Facts } from '../model/facts.ts'
import type { Params, Severity } from '../model/finding.ts'
import type { Manual } from '../model/manual.ts'
import type { Spot } from '../model/model.ts'

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
