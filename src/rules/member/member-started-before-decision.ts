import { longDay } from '../../lang/format.ts'
import type { Day } from '../../model/day.ts'
import { chapter } from '../chapters.ts'
import { rule } from '../rule.ts'
import { problemsOf, termOf } from './problems.ts'
import { appointer } from './words.ts'

type Say = { readonly name: string; readonly from: Day; readonly decided: Day }

/** MEMB-01: a term does not begin before it is decided. */
export const memberStartedBeforeDecision = rule<Say>({
  id: 'member-started-before-decision',
  area: 'member',
  severity: 'error',
  rows: ['MEMB-01', 'MEMB-02'],
  chapter: chapter('5'),
  title: { nl: 'Een termijn begint pas na het besluit', en: 'A term begins only after the decision' },
  why: {
    nl: 'Tot het besluit is iemand nog geen lid.',
    en: 'Until the decision someone is no member yet.',
  },
  fix: {
    nl: 'Verbeter de eerste dag van de termijn of de datum van het besluit.',
    en: 'Correct the first day of the term or the date of the decision.',
  },
  message: {
    nl: say =>
      `De termijn van ${say.name} begint op ${longDay(say.from, 'nl')}. Het besluit is van later: ${longDay(say.decided, 'nl')}.`,
    en: say =>
      `The term of ${say.name} begins on ${longDay(say.from, 'en')}. The decision is of later: ${longDay(say.decided, 'en')}.`,
  },
  *check(facts) {
    for (const found of problemsOf(facts, 'started_before_decision')) {
      const { from } = termOf(found)
      if (appointer(facts, from) === null) continue
      const { member, problem } = found
      yield { in: member, at: problem.at, say: { name: member.data.name, from, decided: problem.decided } }
    }
  },
})
