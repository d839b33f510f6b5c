import { livesOf } from '../../domain/advice/lives.ts'
import { count } from '../../lang/format.ts'
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
    nl: 'Ga in gesprek met inwoners, of zet from_residents: true bij de bronnen die van inwoners komen.',
    en: 'Talk with residents, or put from_residents: true with the sources that come from residents.',
  },
  message: {
    nl: say =>
      `Het advies noemt ${count(say.all, 'nl', 'bron', 'bronnen')}. Daarvan ${say.count === 1 ? 'komt er 1' : `komen er ${say.count}`} van inwoners. Het minimum is ${say.min}.`,
    en: say =>
      `The advice names ${count(say.all, 'en', 'source', 'sources')}. Of these ${say.count} ${say.count === 1 ? 'comes' : 'come'} from residents. The minimum is ${say.min}.`,
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
