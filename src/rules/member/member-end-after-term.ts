import { longDay } from '../../lang/format.ts'
import type { Day } from '../../model/day.ts'
import { chapter } from '../chapters.ts'
import { rule } from '../rule.ts'
import { problemsOf } from './problems.ts'

type Say = { readonly name: string; readonly on: Day; readonly to: Day }

/** MEMB-04: nobody stays a member after the last term, unless the term is extended by decision. */
export const memberEndAfterTerm = rule<Say>({
  id: 'member-end-after-term',
  area: 'member',
  severity: 'error',
  rows: ['MEMB-02', 'MEMB-04'],
  chapter: chapter('5', '11'),
  title: {
    nl: 'Een lidmaatschap duurt niet langer dan de laatste termijn',
    en: 'A membership does not last longer than the last term',
  },
  why: {
    nl: 'Na de laatste dag van de termijn is iemand geen lid meer.',
    en: 'After the last day of the term someone is no member any more.',
  },
  fix: {
    nl: 'Verbeter de datum onder ‘end’, of noteer de verlenging met het besluit.',
    en: 'Correct the date under ‘end’, or note the extension with its decision.',
  },
  message: {
    nl: say =>
      `Als laatste dag van het lidmaatschap van ${say.name} staat er ${longDay(say.on, 'nl')}. De laatste termijn duurt maar tot en met ${longDay(say.to, 'nl')}.`,
    en: say =>
      `${longDay(say.on, 'en')} is noted as the last day of the membership of ${say.name}. The last term lasts only until ${longDay(say.to, 'en')}.`,
  },
  *check(facts) {
    for (const { member, problem } of problemsOf(facts, 'end_after_term')) {
      const on = member.data.end?.on
      if (on === undefined) continue
      yield { in: member, at: problem.at, say: { name: member.data.name, on, to: problem.to } }
    }
  },
})
