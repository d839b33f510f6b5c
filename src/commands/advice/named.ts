import { numbersInUse } from '../../domain/advice/numbers.ts'
import { closest } from '../../model/closest.ts'
import type { Facts } from '../../model/facts.ts'
import type { Entry } from '../../model/model.ts'
import { Refusal } from '../../model/refusal.ts'
import { slug } from '../../model/slug.ts'
import type { Argument } from '../command.ts'

/** The argument that names an advice. */
export const ADVICE_ARG: Argument = {
  name: { nl: 'ADVIES', en: 'ADVICE' },
  about: {
    nl: 'kenmerk van het advies, het nummer van het dossier of een deel van het onderwerp',
    en: 'id of the advice, the number of its file or a part of its subject',
  },
  required: true,
}

/**
 * The advice that a user names: by its id, the number of the dossier or a part of its subject (`2026-06`,
 * `jeugdbeleid`), or its public number. Refuses a name that fits more than one, as a number of the dossier and a public number may.
 */
export const adviceNamed = (facts: Facts, said: string): Entry<'advice'> => {
  const named = said.replace(/^advice:/, '').toLowerCase()
  const all = facts.model.all('advice')
  const exact = all.find(({ id }) => id === named)
  if (exact) return exact
  const sent = numbersInUse(facts).filter(({ number }) => number === said)
  const numbered = all.filter(
    ({ id }) => id.startsWith(`${named}-`) || sent.some(({ advice }) => advice === id),
  )
  const found = numbered.length > 0 ? numbered : all.filter(({ id }) => named !== '' && id.includes(named))
  if (found.length > 1) throw new Refusal('advice-ambiguous', { found: said, ids: found.map(({ id }) => id) })
  if (found[0]) return found[0]
  const ids = all.map(({ id }) => id)
  const parts = ids.map(id => id.replace(/^\d{4}-\d+-/, ''))
  const near = closest(named, [...ids, ...parts])
  throw new Refusal('unknown-id', { found: said, instead: near ?? null })
}

/**
 * The key that a user means, by the key itself or its word in one of the languages, written as one word:
 * `reacted`, `reactie-ontvangen`. A beginning is enough when nothing else begins so.
 */
export const spokenKey = <K extends string>(
  said: string,
  keys: readonly K[],
  ...words: readonly { readonly [P in K]: string }[]
): K | undefined => {
  const named = slug(said)
  const spellings = (key: K): readonly string[] => [key, ...words.map(each => each[key])].map(slug)
  const exact = keys.filter(key => spellings(key).includes(named))
  const near = keys.filter(key => spellings(key).some(each => each.startsWith(named)))
  if (exact.length > 0) return exact[0]
  return named !== '' && near.length === 1 ? near[0] : undefined
}
