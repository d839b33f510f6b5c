import { numbersInUse } from '../../domain/advice/numbers.ts'
import type { Facts } from '../../model/facts.ts'
import type { Entry } from '../../model/model.ts'
import type { Argument } from '../command.ts'
import { recordNamed } from '../registers/named.ts'
import { keyMeant } from '../registers/spoken.ts'

/** The argument that names an advice. */
export const ADVICE_ARG: Argument = {
  name: { nl: 'ADVIES', en: 'ADVICE' },
  about: {
    nl: 'kenmerk van het advies, het nummer van het dossier of het onderwerp erin',
    en: 'id of the advice, the number of its file or the subject in it',
  },
  required: true,
}

/**
 * The advice that a user names: by its id, the number of the dossier or the subject in it (`2026-06`, `jeugdbeleid`),
 * or its public number. Refuses a name that fits more than one, as a number of a dossier and a public number may.
 */
export const adviceNamed = (facts: Facts, said: string): Entry<'advice'> => {
  const numbers = numbersInUse(facts)
  return recordNamed(facts, 'advice', said, ({ id }) =>
    numbers.filter(({ advice }) => advice === id).map(({ number }) => number),
  )
}

type Words<K extends string> = { readonly [P in K]: string }

/** The key that a user means by the key itself or by one of its words: `reacted`, `reactie-ontvangen`. */
export const spokenKey = <K extends string>(
  said: string,
  keys: readonly K[],
  nl: Words<K>,
  en: Words<K>,
): K | undefined => keyMeant({ keys, word: (key, lang) => (lang === 'nl' ? nl : en)[key] }, said)
