import { days } from '../../lang/format.ts'
import { daysBetween } from '../../model/day.ts'
import { chapter } from '../chapters.ts'
import { rule } from '../rule.ts'
import { meetingsHeldOrPlanned, named } from './meetings.ts'
import { meetingName, type Named } from './words.ts'

type Say = Named & { readonly ago: number; readonly days: number }

/** MEET-14, MEET-19: a meeting leaves minutes. */
export const meetingMinutesMissing = rule<Say>({
  id: 'meeting-minutes-missing',
  area: 'meeting',
  severity: 'warning',
  rows: ['MEET-14', 'MEET-19'],
  chapter: chapter('6', '13'),
  title: { nl: 'Van een overleg komt een verslag', en: 'A meeting leaves minutes' },
  why: {
    nl: 'Zonder verslag zijn besluiten, acties en aanwezigheid niet bekend.',
    en: 'Without minutes decisions, actions and presence are unknown.',
  },
  fix: {
    nl: 'Begin het verslag met ‘ipr verslag begin’.',
    en: 'Begin the minutes with ‘ipr minutes start’.',
  },
  message: {
    nl: say =>
      `Van ${meetingName.nl(say)} is er na ${days(say.ago, 'nl')} nog geen verslag. Afgesproken is een concept binnen ${days(say.days, 'nl')}.`,
    en: say =>
      `After ${days(say.ago, 'en')} there are no minutes yet of ${meetingName.en(say)}. A draft was agreed within ${days(say.days, 'en')}.`,
  },
  *check(facts) {
    for (const meeting of meetingsHeldOrPlanned(facts)) {
      const { kind, date, status } = meeting.data
      const limit = facts.norms.get('minutes.draft_days', date)
      const ago = daysBetween(date, facts.today)
      // Of a preparation talk the checklist in the meeting itself is enough.
      if (status !== 'held' || kind === 'preparation' || limit === null || ago <= limit) continue
      if (!facts.model.known('minutes', meeting.id))
        yield { in: meeting, at: ['status'], say: { ...named(meeting.data), ago, days: limit } }
    }
  },
})
