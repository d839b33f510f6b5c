import { livesOf } from '../../domain/advice/lives.ts'
import { nameOf } from '../../domain/names.ts'
import { chairOn } from '../../domain/people/roles.ts'
import { chapter } from '../chapters.ts'
import { rule } from '../rule.ts'
import { writersOf } from './writers.ts'

type Say = { readonly name: string }

/** CHAIR-09: the chair guides the process; content comes from the members. */
export const adviceByChair = rule<Say>({
  id: 'advice-by-chair',
  area: 'advice',
  severity: 'warning',
  rows: ['CHAIR-09'],
  chapter: chapter('10'),
  title: {
    nl: 'De voorzitter is niet de eerste schrijver van een advies',
    en: 'The chair is not the first author of an advice',
  },
  why: {
    nl: 'De voorzitter leidt het gesprek. De inhoud komt van de leden in de werkgroep.',
    en: 'The chair guides the talk. The content comes from the members of the workgroup.',
  },
  fix: {
    nl: 'Zet het lid dat het concept schreef vooraan, bij ‘authors’ in het dossier.',
    en: 'Put the member who wrote the draft first, under ‘authors’ in the file.',
  },
  message: {
    nl: say => `${say.name} is voorzitter en staat hier als eerste schrijver van het advies.`,
    en: say => `${say.name} is chair and stands here as first author of the advice.`,
  },
  *check(facts) {
    for (const life of livesOf(facts)) {
      const first = writersOf(facts, life).find(({ at }) => at[0] === 'authors')
      if (first === undefined || chairOn(facts, first.day)?.person !== first.person) continue
      yield { in: life.entry, at: first.at, say: { name: nameOf(facts, first.person) } }
    }
  },
})
