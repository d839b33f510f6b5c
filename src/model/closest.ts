const distance = (a: string, b: string): number => {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1
      next.push(Math.min(next[j - 1]! + 1, row[j]! + 1, row[j - 1]! + same))
    }
    row = next
  }
  return row[b.length]!
}

/** The word of a list that was probably meant: at most a third of its letters differ. */
export const closest = (word: string, words: readonly string[]): string | undefined => {
  const short = word.toLowerCase().slice(0, 60)
  const ranked = words
    .map(candidate => ({ candidate, d: distance(short, candidate) }))
    .filter(({ candidate, d }) => d <= Math.max(1, Math.floor(candidate.length / 3)))
  return ranked.sort((a, b) => a.d - b.d)[0]?.candidate
}
