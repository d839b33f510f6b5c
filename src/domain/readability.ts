import type { NormOf } from '../model/norms.ts'

export type ReadingLevel = NormOf<'text.readability_level'>

/** Most words in one sentence, by level. A rule of thumb for writers: no measure of what someone can read. */
const WORDS: { readonly [L in ReadingLevel]: number } = { A2: 14, B1: 20, B2: 27, C1: 40 }

/** A sentence that is longer than a level bears. */
export interface LongSentence {
  readonly words: number
  readonly most: number
}

/** The number of words of each sentence of a text; a sentence ends with a full stop, mark or new line. */
const sentenceLengths = (text: string): readonly number[] =>
  text
    .split(/[.!?…]+(?=\s|$)|\n{2,}/)
    .map(sentence => sentence.split(/\s+/).filter(word => /[\p{L}\p{N}]/u.test(word)).length)

/** The longest sentence of a text, when it is too long for readers of a level (SIGN-09). */
export const tooLong = (text: string, level: ReadingLevel): LongSentence | undefined => {
  const words = Math.max(0, ...sentenceLengths(text))
  return words > WORDS[level] ? { words, most: WORDS[level] } : undefined
}
