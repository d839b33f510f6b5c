import type { Day } from '../../model/day.ts'
import type { Facts } from '../../model/facts.ts'
import type { NormName, NormOf } from '../../model/norms.ts'

/**
 * The value of a norm on a day; before its first value that first value, so that a sum over a year in which the
 * norms begin is that of the whole year. Null: this council has no such norm.
 */
export const normOn = <N extends NormName>({ norms }: Facts, name: N, on: Day): NormOf<N> | null =>
  (norms.origin(name, on) ?? norms.series(name)[0])?.value ?? null
