import { positionKinds } from '../../../schemas/vocabulary/people.ts'
import type { Lang } from '../../../schemas/vocabulary/vocabulary.ts'
import { sentence } from '../../lang/format.ts'
import type { Bilingual } from '../../model/manual.ts'
import { sinceWhen } from '../since.ts'
import type { Say } from './found.ts'

// What is no function, said with a verb of its own.
const PHRASES: { readonly [K in Say['position']]?: Bilingual } = {
  business: {
    nl: 'heeft NAME ook een zakelijk belang, lokaal of in het sociaal domein',
    en: 'NAME also has a business interest, local or in the social domain',
  },
  political: { nl: 'is NAME ook politiek actief', en: 'NAME is also politically active' },
  other: { nl: 'heeft NAME ook een andere nevenfunctie', en: 'NAME also holds another position' },
}

const phraseOf = ({ name, position }: Say, lang: Lang): string => {
  const word = positionKinds.word(position, lang)
  const said = PHRASES[position]?.[lang] ?? (lang === 'nl' ? `is NAME ook ${word}` : `NAME is also ${word}`)
  return said.replace('NAME', () => name)
}

/**
 * `Jan de Vries is lid van IPR Beukenrode. Sinds 1 mei 2026 is Jan de Vries ook bestuurslid van een politieke
 * partij: …`; for what is over, in one sentence in the past.
 */
export const holds = (say: Say, capacity: Bilingual, lang: Lang): string => {
  const { name, organisation, council } = say
  const when = sinceWhen(say, lang)
  const as = capacity[lang].replace('COUNCIL', () => council)
  if (say.stands !== 'over')
    return `${name} is ${as}. ${sentence(when)} ${phraseOf(say, lang)}: ${organisation}.`
  const position = `${positionKinds.word(say.position, lang)} (${organisation})`
  return lang === 'nl'
    ? `${name} was ${when} ${as}. Toen stond er ook deze nevenfunctie: ${position}.`
    : `${name} was ${as} ${when}. This position was noted then as well: ${position}.`
}

export const member: Bilingual = { nl: 'lid van COUNCIL', en: 'a member of COUNCIL' }
export const chair: Bilingual = { nl: 'voorzitter', en: 'chair' }

/** What to do about a position that bars membership. */
export const endOne: Bilingual = {
  nl: 'Bespreek het met het lid. Noteer het einde van de nevenfunctie of van het lidmaatschap.',
  en: 'Discuss it with the member. Note the end of the position or of the membership.',
}
