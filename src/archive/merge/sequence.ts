import { commonLengths } from '../subsequence.ts'

/** A stretch of a list after merging: settled, or changed differently by both. */
export type Stretch<T> =
  | { readonly settled: readonly T[] }
  | {
      /** Where the stretch begins in the list that both come from. */
      readonly at: number
      readonly base: readonly T[]
      readonly mine: readonly T[]
      readonly theirs: readonly T[]
    }

// By the longest common subsequence: for each index of `old` the index of its twin in `now`, or -1.
const twins = <T>(old: readonly T[], now: readonly T[], same: (a: T, b: T) => boolean): readonly number[] => {
  const lengths = commonLengths(old, now, same)
  const found = old.map(() => -1)
  for (let i = 0, j = 0; i < old.length && j < now.length; ) {
    if (same(old[i]!, now[j]!)) found[i++] = j++
    else if (lengths[i + 1]![j]! >= lengths[i]![j + 1]!) i++
    else j++
  }
  return found
}

const equal = <T>(a: readonly T[], b: readonly T[], same: (a: T, b: T) => boolean): boolean =>
  a.length === b.length && a.every((item, index) => same(item, b[index]!))

/**
 * Merges two lists that come from one: what only one of them changed is settled. Between items that all three
 * have, a stretch that both changed stays open, unless both changed it into the same.
 */
export const mergeSequence = <T>(
  base: readonly T[],
  mine: readonly T[],
  theirs: readonly T[],
  same: (a: T, b: T) => boolean,
): readonly Stretch<T>[] => {
  const inMine = twins(base, mine, same)
  const inTheirs = twins(base, theirs, same)
  const stretches: Stretch<T>[] = []
  const settle = (at: number, was: readonly T[], a: readonly T[], b: readonly T[]): void => {
    if (was.length + a.length + b.length === 0) return
    if (equal(was, a, same) || equal(a, b, same)) stretches.push({ settled: b })
    else if (equal(was, b, same)) stretches.push({ settled: a })
    else stretches.push({ at, base: was, mine: a, theirs: b })
  }
  let [i, a, b] = [0, 0, 0]
  for (let k = 0; k < base.length; k++) {
    const [toMine, toTheirs] = [inMine[k]!, inTheirs[k]!]
    if (toMine < 0 || toTheirs < 0) continue
    settle(i, base.slice(i, k), mine.slice(a, toMine), theirs.slice(b, toTheirs))
    stretches.push({ settled: [theirs[toTheirs]!] })
    ;[i, a, b] = [k + 1, toMine + 1, toTheirs + 1]
  }
  settle(i, base.slice(i), mine.slice(a), theirs.slice(b))
  return stretches
}
