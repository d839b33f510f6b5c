import { days, longDay } from '../../lang/format.ts'
import { type Day, daysBetween } from '../../model/day.ts'
import { chapter } from '../chapters.ts'
import { rule } from '../rule.ts'
import { named, recorded } from './meetings.ts'
import { meetingName, type Named } from './words.ts'

type Say = Named & { readonly drafted: Day; readonly after: number; readonly days: number }

/** MEET-14: draft minutes are ready in time. */
export const meetingMinutesLate = rule<Say>({
  id: 'meeting-minutes-late',
  area: 'meeting',
  severity: 'info',
  rows: ['MEET-14'],
  chapter: chapter('13'),
  title: { nl: 'Het conceptverslag is op tijd klaar', en: 'Draft minutes are ready in time' },
  why: {
    nl: 'Wat vers is, klopt beter. Leden kunnen dan verder met hun acties.',
    en: 'What is fresh is more correct. Members can go on with their actions.',
  },
  fix: {
    nl: 'U hoeft niets te doen. Klopt de datum niet, verbeter die dan in het verslag, achter ‘drafted_on’.',
    en: 'You need not do anything. If the date is wrong, correct it in the minutes, after ‘drafted_on’.',
  },
  message: {
    nl: say =>
      `Het conceptverslag van ${meetingName.nl(say)} kwam na ${days(say.after, 'nl')}, op ${longDay(say.drafted, 'nl')}. Afgesproken is binnen ${days(say.days, 'nl')}.`,
    en: say =>
      `The draft minutes of ${meetingName.en(say)} came after ${days(say.after, 'en')}, on ${longDay(say.drafted, 'en')}. The agreement is within ${days(say.days, 'en')}.`,
  },
  *check(facts) {
    for (const { meeting, minutes } of recorded(facts)) {
      const limit = facts.norms.get('minutes.draft_days', meeting.data.date)
      const drafted = minutes.data.drafted_on
      const after = daysBetween(meeting.data.date, drafted)
      if (limit !== null && after > limit)
        yield {
          in: minutes,
          at: ['drafted_on'],
          say: { ...named(meeting.data), drafted, after, days: limit },
        }
    }
  },
})
