import { positionKinds } from '../../../schemas/vocabulary/people.ts'
import type { Lang } from '../../../schemas/vocabulary/vocabulary.ts'
import { sentence } from '../../lang/format.ts'
import type { Bilingual } from '../../model/manual.ts'
import { sinceWhen } from '../since.ts'
import type { Say } from './found.ts'

interface Phrase {
  readonly now: string
  readonly once: string
  readonly what: string
}

// What is no function, said with a verb of its own.
const PHRASES: { readonly [K in Say['position']]?: { readonly [L in Lang]: Phrase } } = {
  business: {
    nl: { now: 'heeft', once: 'had', what: 'ook een zakelijk belang, lokaal of in het sociaal domein' },
    en: { now: 'has', once: 'had', what: 'a business interest too, local or in the social domain' },
  },
  political: {
    nl: { now: 'is', once: 'was', what: 'ook politiek actief' },
    en: { now: 'is', once: 'was', what: 'politically active too' },
  },
  other: {
    nl: { now: 'heeft', once: 'had', what: 'ook een andere nevenfunctie' },
    en: { now: 'holds', once: 'held', what: 'another position too' },
  },
}

const phraseOf = ({ position }: Say, lang: Lang): Phrase => {
  const word = positionKinds.word(position, lang)
  const own = PHRASES[position]?.[lang]
  if (own !== undefined) return own
  return lang === 'nl'
    ? { now: 'is', once: 'was', what: `ook ${word}` }
    : { now: 'is', once: 'was', what: `also ${/^[aeiou]/.test(word) ? 'an' : 'a'} ${word}` }
}

/** `Jan de Vries is lid van IPR Beukenrode. Sinds 1 mei 2026 is Jan de Vries ook bestuurslid van …` */
export const holds = (say: Say, capacity: Bilingual, lang: Lang): string => {
  const { name, organisation, council } = say
  const { now, once, what } = phraseOf(say, lang)
  const as = capacity[lang].replace('COUNCIL', () => council)
  const when = sinceWhen(say, lang)
  if (lang === 'nl')
    return say.stands === 'over'
      ? `${name} was ${when} ${as}. In die tijd ${once} ${name} ${what}: ${organisation}.`
      : `${name} is ${as}. ${sentence(when)} ${now} ${name} ${what}: ${organisation}.`
  return say.stands === 'over'
    ? `${name} was ${as} ${when}. In that time ${name} ${once} ${what}: ${organisation}.`
    : `${name} is ${as}. ${sentence(when)} ${name} ${now} ${what}: ${organisation}.`
}

export const member: Bilingual = { nl: 'lid van COUNCIL', en: 'a member of COUNCIL' }
export const chair: Bilingual = { nl: 'voorzitter', en: 'chair' }

/** What to do about a position that bars membership. */
export const endOne: Bilingual = {
  nl: 'Bespreek het met het lid. Noteer het einde van de nevenfunctie of van het lidmaatschap.',
  en: 'Discuss it with the member. Note the end of the position or of the membership.',
}
