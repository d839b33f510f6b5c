import { livesOf } from '../../domain/advice/lives.ts'
import { countInWords, inWords } from '../../lang/in-words.ts'
import { chapter } from '../chapters.ts'
import { rule } from '../rule.ts'
import { madeAt } from './lives.ts'

type Say = { readonly count: number; readonly min: number; readonly all: number }

/** FUNC-13: professional knowledge may add to what residents told, and never replaces it. */
export const adviceWithoutResidentSource = rule<Say>({
  id: 'advice-without-resident-source',
  area: 'advice',
  severity: 'warning',
  rows: ['ADV-10', 'FUNC-13'],
  chapter: chapter('1', '5'),
  title: {
    nl: 'Een advies steunt op wat inwoners vertellen',
    en: 'An advice rests on what residents tell',
  },
  why: {
    nl: 'Vakkennis kan een advies aanvullen. De kern komt van inwoners.',
    en: 'Professional knowledge can add to an advice. Its core comes from residents.',
  },
  fix: {
    nl: 'Ga in gesprek met inwoners. Noteer wat zij vertelden met ‘ipr advies noteer --resident-source’.',
    en: 'Talk with residents. Note what they told with ‘ipr advice note --resident-source’.',
  },
  message: {
    nl: say =>
      `Het advies noemt ${countInWords(say.all, 'nl', 'bron', 'bronnen')}. ${say.all === 0 ? '' : say.count === 0 ? `${say.all === 1 ? 'Die komt niet' : 'Geen daarvan komt'} van inwoners. ` : `Daarvan ${say.count === 1 ? 'komt er' : 'komen er'} ${inWords(say.count, 'nl')} van inwoners. `}Er hoort er ten minste ${inWords(say.min, 'nl')} bij te zijn${say.all === 0 || say.count > 0 ? ' van inwoners' : ''}.`,
    en: say =>
      `The advice names ${countInWords(say.all, 'en', 'source', 'sources')}. ${say.all === 0 ? '' : say.count === 0 ? `${say.all === 1 ? 'It does not come' : 'None of these comes'} from residents. ` : `Of these ${inWords(say.count, 'en')} ${say.count === 1 ? 'comes' : 'come'} from residents. `}At least ${inWords(say.min, 'en')} should come from residents.`,
  },
  *check(facts) {
    for (const life of livesOf(facts)) {
      const made = madeAt(life)
      if (made === undefined) continue
      const min = facts.norms.get('advice.min_resident_sources', made.day ?? facts.today)
      const { sources } = life.entry.data
      const own = sources.filter(source => source.from_residents).length
      if (min === null || own >= min) continue
      yield { in: life.entry, at: ['sources'], say: { count: own, min, all: sources.length } }
    }
  },
})
