import * as z from 'zod'

export type Lang = 'nl' | 'en'

/** A closed list of keys, each with its word in both languages: what the archive holds and what people read. */
export interface Vocabulary<K extends string> {
  readonly keys: readonly [K, ...K[]]
  readonly schema: z.ZodEnum<{ [P in K]: P }>
  /** The word that people read for a key. */
  readonly word: (key: K, lang: Lang) => string
}

/** Builds a vocabulary from `key: [Dutch, English]`. */
export const vocabulary = <K extends string>(
  entries: { readonly [P in K]: readonly [string, string] },
): Vocabulary<K> => {
  const keys = Object.keys(entries) as [K, ...K[]]
  return {
    keys,
    schema: z.enum(keys).meta({ words: entries }) as unknown as z.ZodEnum<{ [P in K]: P }>,
    word: (key, lang) => entries[key][lang === 'nl' ? 0 : 1],
  }
}
