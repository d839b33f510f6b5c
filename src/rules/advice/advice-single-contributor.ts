import { guardHolds } from '../../domain/advice/guards.ts'
import { livesOf } from '../../domain/advice/lives.ts'
import { countInWords, inWords } from '../../lang/in-words.ts'
import { chapter } from '../chapters.ts'
import { rule } from '../rule.ts'
import { draftedAt } from './lives.ts'

type Say = { readonly count: number; readonly min: number }

/** WG-23: the model of one member per subject is given up; a draft has more than one maker. */
export const adviceSingleContributor = rule<Say>({
  id: 'advice-single-contributor',
  area: 'advice',
  severity: 'warning',
  rows: ['ADV-09', 'WG-23'],
  chapter: chapter('1', '7'),
  title: { nl: 'Meer leden werken aan een advies', en: 'Several members work on an advice' },
  why: {
    nl: 'Een advies van één lid is te smal. Het gesprek in de werkgroep maakt het advies sterker.',
    en: 'An advice by one member is too narrow. The dialogue in the workgroup makes it stronger.',
  },
  fix: {
    nl: 'Noteer met ‘ipr advies noteer --contributor’ wie uit de werkgroep meedacht. Of laat meer leden meedenken.',
    en: 'Note with ‘ipr advice note --contributor’ who of the workgroup contributed. Or let more members contribute.',
  },
  message: {
    nl: say =>
      `Volgens het dossier ${say.count === 1 ? 'werkte maar' : say.count === 0 ? 'werkten' : 'werkten maar'} ${countInWords(say.count, 'nl', 'lid', 'leden')} aan het concept. Nodig zijn er ten minste ${inWords(say.min, 'nl')}.`,
    en: say =>
      `According to the file ${say.count === 0 ? '' : 'only '}${countInWords(say.count, 'en', 'member', 'members')} worked on the draft. At least ${inWords(say.min, 'en')} are needed.`,
  },
  *check(facts) {
    for (const life of livesOf(facts)) {
      const drafted = draftedAt(life)
      if (drafted === undefined) continue
      const day = drafted.day ?? facts.today
      const min = facts.norms.get('advice.min_contributors', day)
      if (min === null || guardHolds(facts, life, 'contributors', day)) continue
      const { authors, contributors } = life.entry.data
      const people = new Set([...authors, ...contributors])
      yield { in: life.entry, at: ['contributors'], say: { count: people.size, min } }
    }
  },
})
