import { idsByName, nameOf } from '../../domain/names.ts'
import { expectedAt } from '../../domain/people/attendance.ts'
import { listed } from '../../lang/format.ts'
import { chapter } from '../chapters.ts'
import { rule } from '../rule.ts'
import { isFinished, named, recorded } from './meetings.ts'
import { meetingName, type Named } from './words.ts'

type Say = Named & { readonly people: readonly string[] }

/** MEET-05: flat for the council meeting; of other meetings the text asks no more than a note. */
export const meetingPresenceMissing = rule<Say>({
  id: 'meeting-presence-missing',
  area: 'meeting',
  severity: 'error',
  rows: ['MEET-05', 'MEMB-15', 'CC-10'],
  chapter: chapter('6', '12'),
  title: {
    nl: 'In het verslag staat van ieder lid of dat lid er was',
    en: 'The minutes say of every member who was there',
  },
  why: {
    nl: 'Aanwezigheid telt mee voor de onkostenvergoeding en de evaluatie.',
    en: 'Presence counts for the allowance and the evaluation.',
  },
  fix: {
    nl: 'Zet deze leden in het verslag bij ‘presence’: ‘present’ (aanwezig), ‘excused’ (afgemeld) of ‘absent’ (afwezig zonder bericht).',
    en: 'Put these members in the minutes under ‘presence’: ‘present’, ‘excused’ or ‘absent’.',
  },
  message: {
    nl: say =>
      `In het verslag van ${meetingName.nl(say)} staat niet of ${listed(say.people, 'nl')} er ${say.people.length === 1 ? 'was' : 'waren'}.`,
    en: say =>
      `The minutes of ${meetingName.en(say)} do not say whether ${listed(say.people, 'en')} ${say.people.length === 1 ? 'was' : 'were'} there.`,
  },
  *check(facts) {
    for (const { meeting, minutes } of recorded(facts)) {
      if (!isFinished(minutes.data)) continue
      const marked = new Set(minutes.data.presence.map(({ person }) => person))
      const people = idsByName(
        facts,
        expectedAt(facts, meeting).filter(person => !marked.has(person)),
      )
      if (people.length > 0)
        yield {
          in: minutes,
          at: ['presence'],
          ...(meeting.data.kind !== 'council' && { severity: 'warning' as const }),
          say: { ...named(meeting.data), people: people.map(person => nameOf(facts, person)) },
        }
    }
  },
})
