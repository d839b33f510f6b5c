import { termKinds } from '../../../schemas/vocabulary/people.ts'
import { longDay } from '../../lang/format.ts'
import type { Day } from '../../model/day.ts'
import type { Entry } from '../../model/model.ts'
import { chapter } from '../chapters.ts'
import { rule } from '../rule.ts'
import { problemsOf, termOf } from './problems.ts'

type Say = {
  readonly name: string
  readonly kind: Entry<'member'>['data']['terms'][number]['kind']
  readonly to: Day
  readonly latest: Day
}

/** MEMB-04 for appointments, MEMB-05 for extensions, CHAIR-24 for a temporary chair: each has its own longest. */
export const memberTermTooLong = rule<Say>({
  id: 'member-term-too-long',
  area: 'member',
  severity: 'error',
  rows: ['MEMB-04', 'CHAIR-24'],
  chapter: chapter('10', '11'),
  title: { nl: 'Een termijn duurt niet te lang', en: 'A term does not last too long' },
  why: {
    nl: 'Met vaste termijnen komen er geregeld nieuwe mensen in de raad.',
    en: 'With fixed terms new people regularly come into the council.',
  },
  fix: {
    nl: 'Controleer het benoemingsbesluit en verbeter de laatste dag. Een verlenging is een eigen termijn met een eigen besluit.',
    en: 'Check the decision to appoint and correct the last day. An extension is a term of its own with its own decision.',
  },
  message: {
    nl: say =>
      `Deze termijn van ${say.name} (${termKinds.word(say.kind, 'nl')}) loopt tot en met ${longDay(say.to, 'nl')}. De laatste mogelijke dag is ${longDay(say.latest, 'nl')}.`,
    en: say =>
      `This term of ${say.name} (${termKinds.word(say.kind, 'en')}) runs until ${longDay(say.to, 'en')}. The last possible day is ${longDay(say.latest, 'en')}.`,
  },
  *check(facts) {
    for (const found of problemsOf(facts, 'term_too_long')) {
      const { member, problem } = found
      yield {
        in: member,
        at: problem.at,
        say: { name: member.data.name, kind: termOf(found).kind, to: problem.to, latest: problem.latest },
      }
    }
  },
})
