import type { Lang } from '../../../schemas/vocabulary/vocabulary.ts'
import { closest } from '../../model/closest.ts'
import type { Facts } from '../../model/facts.ts'
import type { VocabularyName } from '../../model/norm-vocabularies.ts'
import { Refusal } from '../../model/refusal.ts'
import { slug } from '../../model/slug.ts'
import { keyMeant } from '../registers/spoken.ts'

/** The id of an open list that a user means, by the id or by its word in either language. */
export const termNamed = ({ norms }: Facts, name: VocabularyName, said: string): string => {
  const terms = norms.vocabulary(name)
  const keys = terms.map(({ id }) => id)
  const word = (id: string, lang: Lang): string => norms.word(name, id, lang)
  const found = keyMeant({ keys, word }, said)
  if (found !== undefined) return found
  throw new Refusal('unknown-id', { found: said, instead: closest(slug(said), keys) ?? null })
}

/** The same for an option that may be left out. */
export const termMeant = (
  facts: Facts,
  name: VocabularyName,
  said: string | undefined,
): string | undefined => (said === undefined ? undefined : termNamed(facts, name, said))
