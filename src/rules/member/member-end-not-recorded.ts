import { longDay } from '../../lang/format.ts'
import type { Day } from '../../model/day.ts'
import { chapter } from '../chapters.ts'
import { rule } from '../rule.ts'
import { problemsOf } from './problems.ts'

type Say = { readonly name: string; readonly to: Day }

/** MEMB-02: when the last term is over, someone is reappointed or leaves; either is recorded. */
export const memberEndNotRecorded = rule<Say>({
  id: 'member-end-not-recorded',
  area: 'member',
  severity: 'warning',
  rows: ['MEMB-02', 'CONF-12'],
  chapter: chapter('5', '11'),
  title: {
    nl: 'Na de laatste termijn staat een herbenoeming of een einde',
    en: 'After the last term stands a reappointment or an end',
  },
  why: {
    nl: 'Na deze dag telt ipr iemand niet meer als lid, ook niet wie nog meedoet.',
    en: 'After this day ipr counts someone as a member no more, not even who still takes part.',
  },
  fix: {
    nl: 'Noteer de herbenoeming als nieuwe termijn, of noteer het einde onder ‘end’.',
    en: 'Note the reappointment as a new term, or note the end under ‘end’.',
  },
  message: {
    nl: say =>
      `De laatste termijn van ${say.name} eindigde op ${longDay(say.to, 'nl')}. Daarna staat er geen herbenoeming en geen einde.`,
    en: say =>
      `The last term of ${say.name} ended on ${longDay(say.to, 'en')}. Neither a reappointment nor an end is noted.`,
  },
  *check(facts) {
    for (const { member, problem } of problemsOf(facts, 'end_not_recorded')) {
      yield { in: member, at: problem.at, say: { name: member.data.name, to: problem.to } }
    }
  },
})
