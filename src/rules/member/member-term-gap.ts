import { longDay } from '../../lang/format.ts'
import type { Day } from '../../model/day.ts'
import { chapter } from '../chapters.ts'
import { rule } from '../rule.ts'
import { problemsOf, termOf } from './problems.ts'

type Say = { readonly name: string; readonly from: Day; readonly ended: Day }

/** MEMB-02: a reappointment follows on the term before it; who comes back later is appointed anew. */
export const memberTermGap = rule<Say>({
  id: 'member-term-gap',
  area: 'member',
  severity: 'warning',
  rows: ['MEMB-02', 'MEMB-04'],
  chapter: chapter('5', '11'),
  title: {
    nl: 'Een herbenoeming sluit aan op de vorige termijn',
    en: 'A reappointment follows on the term before it',
  },
  why: {
    nl: 'In de dagen ertussen is iemand geen lid: er is dan geen stem, geen toegang en geen vergoeding.',
    en: 'On the days between someone is no member: without vote, access or allowance.',
  },
  fix: {
    nl: 'Laat de termijnen aansluiten. Was iemand echt weg, noteer de termijn dan als nieuwe benoeming (‘appointment’).',
    en: 'Let the terms join. If someone was really gone, note the term as a new appointment.',
  },
  message: {
    nl: say =>
      `De vorige termijn van ${say.name} eindigde op ${longDay(say.ended, 'nl')}. De volgende begint pas op ${longDay(say.from, 'nl')}.`,
    en: say =>
      `The former term of ${say.name} ended on ${longDay(say.ended, 'en')}. The next begins only on ${longDay(say.from, 'en')}.`,
  },
  *check(facts) {
    for (const found of problemsOf(facts, 'gap_before_term')) {
      const { member, problem } = found
      yield {
        in: member,
        at: problem.at,
        also: [{ in: member, at: problem.other }],
        say: { name: member.data.name, from: termOf(found).from, ended: problem.ended },
      }
    }
  },
})
