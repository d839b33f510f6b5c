/**
 * The table of longest common subsequences of two lists: `[i][j]` is the length of that of what follows from `old[i]`
 * and `now[j]` on, 0 at the ends.
 */
export const commonLengths = <T>(
  old: readonly T[],
  now: readonly T[],
  same: (a: T, b: T) => boolean,
): readonly Uint32Array[] => {
  const lengths = Array.from({ length: old.length + 1 }, () => new Uint32Array(now.length + 1))
  for (let i = old.length - 1; i >= 0; i--)
    for (let j = now.length - 1; j >= 0; j--)
      lengths[i]![j] = same(old[i]!, now[j]!)
        ? lengths[i + 1]![j + 1]! + 1
        : Math.max(lengths[i + 1]![j]!, lengths[i]![j + 1]!)
  return lengths
}
