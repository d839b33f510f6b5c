import * as z from 'zod'
import type { Vocabulary } from '../../../schemas/vocabulary/vocabulary.ts'
import { type Spoken, saidAs } from '../../lang/spoken.ts'
import { slug } from '../../model/slug.ts'

/**
 * The key that a user means: the key itself, or its word in one of the languages as one word (`stand-gemeld`). The
 * beginning of a word of it is enough when no other key has that (`gemeente` of `kant van de gemeente`).
 */
export const keyMeant = <K extends string>(words: Spoken<K>, said: string): K | undefined => {
  const named = slug(said)
  const spellings = (key: K): readonly string[] =>
    [key, words.word(key, 'nl'), words.word(key, 'en')].map(slug)
  const exact = words.keys.find(key => spellings(key).includes(named))
  const near = words.keys.filter(key => spellings(key).some(each => `-${each}`.includes(`-${named}`)))
  return exact ?? (named !== '' && near.length === 1 ? near[0] : undefined)
}

/** An option whose value is a word of a vocabulary, in either language; a refusal names its words (`words`). */
export const spoken = <K extends string>(words: Vocabulary<K>) =>
  z
    .preprocess(
      said => (typeof said === 'string' ? (keyMeant(words, said) ?? said) : said),
      words.schema as z.ZodType<K>,
    )
    .meta({ words: saidAs(words) })
