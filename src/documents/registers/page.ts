import type { Lang } from '../../../schemas/vocabulary/vocabulary.ts'
import { registerWords as english } from '../../lang/en/registers.ts'
import { registerWords as dutch, type RegisterWords } from '../../lang/nl/registers.ts'
import type { Facts } from '../../model/facts.ts'
import type { Block, Doc } from '../../tree/tree.ts'

export const registerWordsOf = (lang: Lang): RegisterWords => (lang === 'nl' ? dutch : english)

/** A document of this council, of today. */
export const page = (facts: Facts, title: string, lang: Lang, blocks: readonly Block[]): Doc => ({
  title,
  lang,
  council: facts.model.council.data.council.name,
  day: facts.today,
  blocks,
})
