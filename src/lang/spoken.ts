import type { Lang } from '../../schemas/vocabulary/vocabulary.ts'
import { slug } from '../model/slug.ts'

/** Keys with a word in each language. */
export interface Spoken<K extends string> {
  readonly keys: readonly K[]
  readonly word: (key: K, lang: Lang) => string
}

/** What people can say for each key, as one word each. */
export const saidAs =
  <K extends string>({ keys, word }: Spoken<K>) =>
  (lang: Lang): readonly string[] =>
    keys.map(key => (lang === 'en' ? key : slug(word(key, lang))))
