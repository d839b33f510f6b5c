import { longDay } from '../../lang/format.ts'
import type { Day } from '../../model/day.ts'
import { chapter } from '../chapters.ts'
import { rule } from '../rule.ts'
import { problemsOf } from './problems.ts'

type Say = { readonly name: string; readonly on: Day; readonly from: Day }

/** MEMB-02: a membership ends after it began. */
export const memberEndBeforeStart = rule<Say>({
  id: 'member-end-before-start',
  area: 'member',
  severity: 'error',
  rows: ['MEMB-02', 'MEMB-04'],
  chapter: chapter('5', '11'),
  title: {
    nl: 'Een lidmaatschap eindigt na het begin',
    en: 'A membership ends after it began',
  },
  why: {
    nl: 'Met zo’n einde was iemand nooit lid, terwijl er wel een termijn staat.',
    en: 'With such an end someone never was a member, although a term is noted.',
  },
  fix: {
    nl: 'Verbeter de datum onder ‘end’ of de eerste dag van de termijn.',
    en: 'Correct the date under ‘end’ or the first day of the term.',
  },
  message: {
    nl: say =>
      `Als laatste dag van het lidmaatschap van ${say.name} staat er ${longDay(say.on, 'nl')}. Het lidmaatschap begint pas op ${longDay(say.from, 'nl')}.`,
    en: say =>
      `${longDay(say.on, 'en')} is noted as the last day of the membership of ${say.name}. The membership begins only on ${longDay(say.from, 'en')}.`,
  },
  *check(facts) {
    for (const { member, problem } of problemsOf(facts, 'end_before_start')) {
      const on = member.data.end?.on
      if (on === undefined) continue
      yield { in: member, at: problem.at, say: { name: member.data.name, on, from: problem.from } }
    }
  },
})
