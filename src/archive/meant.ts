import { closest } from '../model/closest.ts'

/** Something that may stand in a place, and the words people have for it. */
export interface Candidate {
  readonly key: string
  readonly words: readonly string[]
}

// Cyrillic and Greek letters that look like Latin ones, each followed by what it looks like.
const CYRILLIC =
  '\u0430a\u0432b\u0435e\u043ak\u043cm\u043dh\u043eo\u0440p\u0441c\u0442t\u0443y\u0445x\u0456i\u0458j\u0455s\u0501d\u051bq\u04bbh\u0475v'
const GREEK = '\u03b1a\u03b5e\u03b9i\u03bak\u03bdv\u03bfo\u03c1p\u03c4t\u03c5u\u03c7x\u03c9w'
const ALIKE = new Map(
  [...(CYRILLIC + GREEK).matchAll(/(.)(.)/gu)].map(([, letter, latin]) => [letter!, latin!]),
)

/** A word as a key would be written: small Latin letters without accents, `_` between words. */
const fold = (word: string): string =>
  word
    .slice(0, 80)
    .normalize('NFKD')
    .replace(/[\p{M}\p{Cf}]/gu, '')
    .replace(/([a-z0-9])([A-Z])/g, '$1_$2')
    .toLowerCase()
    .replace(/\P{ASCII}/gu, letter => ALIKE.get(letter) ?? letter)
    .trim()
    .replace(/[\s./_-]+/g, '_')

const letters = (word: string): string => [...word].sort().join('')

const only = (found: readonly Candidate[]): string | undefined =>
  found.length === 1 ? found[0]!.key : undefined

/** What was probably meant: the same key in another spelling, a word for it, or a key that looks like it. */
export const meant = (typed: string, candidates: readonly Candidate[]): string | undefined => {
  const word = fold(typed)
  if (word === '') return undefined
  const same = candidates.find(({ key }) => fold(key) === word)
  const worded = candidates.filter(({ words }) => words.some(each => fold(each) === word))
  const partly = candidates.filter(({ words }) => words.some(each => fold(each).split('_').includes(word)))
  const swapped = candidates.filter(({ key }) => letters(key) === letters(word))
  const near = closest(
    word,
    candidates.map(({ key }) => key),
  )
  return same?.key ?? only(worded) ?? only(swapped) ?? near ?? only(partly)
}
