import { endGrounds } from '../../../schemas/vocabulary/people.ts'
import { longDay } from '../../lang/format.ts'
import type { Day } from '../../model/day.ts'
import { chapter } from '../chapters.ts'
import { rule } from '../rule.ts'
import { problemsOf } from './problems.ts'

type Say = { readonly name: string; readonly on: Day; readonly to: Day }

/** MEMB-02: whoever leaves before the end of a term has another ground for it. */
export const memberEndGroundDiffers = rule<Say>({
  id: 'member-end-ground-differs',
  area: 'member',
  severity: 'warning',
  rows: ['MEMB-02'],
  chapter: chapter('5', '11'),
  title: {
    nl: 'De reden van het einde past bij de datum',
    en: 'The ground of an end goes with its date',
  },
  why: {
    nl: 'Uit de redenen blijkt later waarom leden weggaan.',
    en: 'Later the grounds show why members leave.',
  },
  fix: {
    nl: 'Noteer de echte reden, of verbeter de datum.',
    en: 'Note the real ground, or correct the date.',
  },
  message: {
    nl: say =>
      `${say.name} stopte op ${longDay(say.on, 'nl')}. De termijn liep tot en met ${longDay(say.to, 'nl')}. De reden ‘${endGrounds.word('term_ended', 'nl')}’ past daar niet bij.`,
    en: say =>
      `${say.name} stopped on ${longDay(say.on, 'en')}. The term ran until ${longDay(say.to, 'en')}. The ground ‘${endGrounds.word('term_ended', 'en')}’ does not go with that.`,
  },
  *check(facts) {
    for (const { member, problem } of problemsOf(facts, 'ended_before_term')) {
      const on = member.data.end?.on
      if (on === undefined) continue
      yield { in: member, at: problem.at, say: { name: member.data.name, on, to: problem.to } }
    }
  },
})
