import type { Lang } from '../../../schemas/vocabulary/vocabulary.ts'
import { contactWords as englishContacts } from '../../lang/en/contacts.ts'
import { signalWords as englishSignals } from '../../lang/en/signals.ts'
import { type ContactWords, contactWords as dutchContacts } from '../../lang/nl/contacts.ts'
import { signalWords as dutchSignals, type SignalWords } from '../../lang/nl/signals.ts'
import type { Facts } from '../../model/facts.ts'
import type { VocabularyName } from '../../model/norm-vocabularies.ts'

export const signalWordsOf = (lang: Lang): SignalWords => (lang === 'nl' ? dutchSignals : englishSignals)

export const contactWordsOf = (lang: Lang): ContactWords => (lang === 'nl' ? dutchContacts : englishContacts)

/** The words for ids of an open list. */
export const wordsFor = (
  { norms }: Facts,
  name: VocabularyName,
  ids: readonly string[],
  lang: Lang,
): readonly string[] => ids.map(id => norms.word(name, id, lang))
