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
    nl: 'Zolang er ‘gepland’ staat, telt het overleg nergens mee.',
    en: 'As long as it stands as planned, the meeting counts nowhere.',
  },
  fix: {
    nl: 'Noteer dat het is gehouden met ‘ipr overleg gehouden’, of dat het niet doorging met ‘ipr overleg afgelasten’.',
    en: 'Note that it was held with ‘ipr meeting held’, or that it was cancelled with ‘ipr meeting cancel’.',
  },
  message: {
    nl: say =>
      `${aMeeting.nl(say)} was ${days(say.ago, 'nl')} geleden. Er staat nog niet of het overleg is gehouden.`,
    en: say => `${aMeeting.en(say)} was ${days(say.ago, 'en')} ago. It is not noted yet whether it was held.`,
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
