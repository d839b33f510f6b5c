import { days } from '../../lang/format.ts'
import { daysBetween } from '../../model/day.ts'
import { besideAdvice } from '../chapters.ts'
import { rule } from '../rule.ts'
import { isFinished, named } from './meetings.ts'
import { aMeeting, type Named } from './words.ts'

type Say = Named & { readonly ago: number }

/** MEET-01: a meeting that is past says whether it was held. */
export const meetingPastStillPlanned = rule<Say>({
  id: 'meeting-past-still-planned',
  area: 'meeting',
  severity: 'warning',
  rows: ['MEET-01'],
  chapter: besideAdvice,
  title: {
    nl: 'Van een overleg dat voorbij is, staat of het is gehouden',
    en: 'A meeting that is past says whether it was held',
  },
  why: {
    nl: 'Zolang de status planned is, telt het overleg nergens mee.',
    en: 'As long as the status is planned, the meeting counts nowhere.',
  },
  fix: {
    nl: 'Noteer dat het is gehouden (‘ipr overleg gehouden’) of afgelast (‘ipr overleg afgelasten’).',
    en: 'Note that it was held (‘ipr meeting held’) or cancelled (‘ipr meeting cancel’).',
  },
  message: {
    nl: say => `${aMeeting.nl(say)} staat nog op gepland. Dat was ${days(say.ago, 'nl')} geleden.`,
    en: say => `${aMeeting.en(say)} still stands as planned. That was ${days(say.ago, 'en')} ago.`,
  },
  *check({ model, today }) {
    for (const meeting of model.all('meeting')) {
      const { status, date } = meeting.data
      const minutes = model.get('minutes', meeting.id)
      // Finished minutes of a planned meeting are a conflict, and a finding of its own.
      if (minutes !== undefined && isFinished(minutes.data)) continue
      if (status === 'planned' && date < today)
        yield {
          in: meeting,
          at: ['status'],
          say: { ...named(meeting.data), ago: daysBetween(date, today) },
        }
    }
  },
})
