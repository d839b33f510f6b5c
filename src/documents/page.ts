import type { Lang } from '../../schemas/vocabulary/vocabulary.ts'
import type { Facts } from '../model/facts.ts'
import type { Block, Doc } from '../tree/tree.ts'

/** A document of this council; of today, unless it is about another day. */
export const page = (
  facts: Facts,
  title: string,
  lang: Lang,
  blocks: readonly Block[],
  day: string = facts.today,
): Doc => ({ title, lang, council: facts.model.council.data.council.name, day, blocks })
