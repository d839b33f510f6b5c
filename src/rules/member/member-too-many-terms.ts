import { longDay } from '../../lang/format.ts'
import { inWords } from '../../lang/in-words.ts'
import type { Day } from '../../model/day.ts'
import { chapter } from '../chapters.ts'
import { rule } from '../rule.ts'
import { problemsOf, termOf } from './problems.ts'

type Say = { readonly name: string; readonly from: Day; readonly count: number; readonly max: number }

/** MEMB-05: terms in the former council count where the file says so; an extension does not count. */
export const memberTooManyTerms = rule<Say>({
  id: 'member-too-many-terms',
  area: 'member',
  severity: 'error',
  rows: ['MEMB-05', 'CHAIR-24'],
  chapter: chapter('11'),
  title: { nl: 'Een lid zit niet te veel termijnen', en: 'A member does not sit too many terms' },
  why: {
    nl: 'Zo komt er geregeld plaats voor iemand anders.',
    en: 'So there regularly is a place for someone else.',
  },
  fix: {
    nl: 'Klopt het aantal niet, verbeter dan de termijnen of ‘earlier_terms’ (eerdere termijnen). Moet iemand langer blijven, noteer dan een verlenging met besluit.',
    en: 'If the number is wrong, correct the terms or ‘earlier_terms’. If someone has to stay longer, note an extension with its decision.',
  },
  message: {
    nl: say =>
      `Op ${longDay(say.from, 'nl')} begint termijn nummer ${say.count} van ${say.name}. Het maximum is ${inWords(say.max, 'nl')}.`,
    en: say =>
      `On ${longDay(say.from, 'en')} term number ${say.count} of ${say.name} begins. The maximum is ${inWords(say.max, 'en')}.`,
  },
  *check(facts) {
    for (const found of problemsOf(facts, 'too_many_terms')) {
      const { member, problem } = found
      yield {
        in: member,
        at: problem.at,
        say: {
          name: member.data.name,
          from: termOf(found).from,
          count: problem.count,
          max: problem.max,
        },
      }
    }
  },
})
