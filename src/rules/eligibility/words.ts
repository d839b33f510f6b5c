import { positionKinds } from '../../../schemas/vocabulary/people.ts'
import type { Lang } from '../../../schemas/vocabulary/vocabulary.ts'
import { longDay } from '../../lang/format.ts'
import type { Bilingual } from '../../model/manual.ts'
import { during } from '../during.ts'
import type { Say } from './found.ts'

/** `Jan de Vries is lid en heeft vanaf 1 mei 2026 tegelijk deze nevenfunctie: …` */
export const holds = (say: Say, capacity: Bilingual, lang: Lang): string => {
  const position = `${positionKinds.word(say.position, lang)} (${say.organisation})`
  const from = longDay(say.from, lang)
  if (lang === 'nl') {
    const both = say.over
      ? `was ${during(say.from, say.to, lang)} ${capacity.nl} en had tegelijk`
      : `is ${capacity.nl} en heeft vanaf ${from} tegelijk`
    return `${say.name} ${both} deze nevenfunctie: ${position}.`
  }
  const both = say.over
    ? `was ${capacity.en} ${during(say.from, say.to, lang)} and at the same time held`
    : `is ${capacity.en} and from ${from} at the same time holds`
  return `${say.name} ${both} this position: ${position}.`
}

export const member: Bilingual = { nl: 'lid', en: 'a member' }
export const chair: Bilingual = { nl: 'voorzitter', en: 'chair' }

/** What to do about a position that bars membership. */
export const endOne: Bilingual = {
  nl: 'Bespreek het met het lid. Noteer het einde van de nevenfunctie of van het lidmaatschap.',
  en: 'Discuss it with the member. Note the end of the position or of the membership.',
}
