import type { Range } from '../../model/source.ts'

const WORD = /[\p{L}\p{N}]+(?:[-’'][\p{L}\p{N}]+)*/gu
const RUN = 8
const SENTENCE = 4

interface Word {
  readonly word: string
  readonly start: number
  readonly end: number
}

const wordsIn = (text: string): readonly Word[] =>
  [...text.matchAll(WORD)].map(({ 0: word, index }) => ({
    word: word.toLowerCase(),
    start: index,
    end: index + word.length,
  }))

const sentencesIn = (text: string): readonly string[] => text.split(/[.!?]+(?:\s|$)|\n\s*\n/u)

// The pieces of a text that may not come back elsewhere: each run of eight words, and each shorter sentence.
const piecesOf = (text: string): readonly string[] =>
  sentencesIn(text).flatMap(sentence => {
    const words = wordsIn(sentence).map(({ word }) => word)
    if (words.length < SENTENCE) return []
    if (words.length <= RUN) return [words.join(' ')]
    return Array.from({ length: words.length - RUN + 1 }, (_, index) =>
      words.slice(index, index + RUN).join(' '),
    )
  })

/**
 * Where a text repeats what stands in others: eight words in a row, or a whole shorter sentence of four words or
 * more, whatever the capitals, points and line ends. Ranges in order, those that touch made one.
 */
export const repeatsIn = (text: string, others: readonly string[]): readonly Range[] => {
  const pieces = new Set(others.flatMap(piecesOf))
  const lengths = [...new Set([...pieces].map(piece => piece.split(' ').length))]
  const words = wordsIn(text)
  const found = words.flatMap((word, index) =>
    lengths.flatMap((length): readonly Range[] => {
      const run = words.slice(index, index + length)
      const last = run[length - 1]
      return last !== undefined && pieces.has(run.map(each => each.word).join(' '))
        ? [{ start: word.start, end: last.end }]
        : []
    }),
  )
  const joined: Range[] = []
  for (const range of found.toSorted((a, b) => a.start - b.start)) {
    const last = joined.at(-1)
    if (last === undefined || range.start > last.end) joined.push(range)
    else joined[joined.length - 1] = { start: last.start, end: Math.max(last.end, range.end) }
  }
  return joined
}
