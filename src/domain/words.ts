import type { Facts } from '../model/facts.ts'
import type { Bilingual } from '../model/norm-vocabularies.ts'

/** The word for an id of an open list of the norms, in both languages. */
export const bothWords = (
  { norms }: Pick<Facts, 'norms'>,
  list: Parameters<Facts['norms']['word']>[0],
  id: string,
): Bilingual => ({ nl: norms.word(list, id, 'nl'), en: norms.word(list, id, 'en') })
