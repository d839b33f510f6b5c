import { besideAdvice } from '../chapters.ts'
import { rule } from '../rule.ts'
import { named } from './meetings.ts'
import { aMeeting, type Named } from './words.ts'

/** MEET-01: a cancelled meeting says why. */
export const meetingCancelledWithoutReason = rule<Named>({
  id: 'meeting-cancelled-without-reason',
  area: 'meeting',
  severity: 'warning',
  rows: ['MEET-01'],
  chapter: besideAdvice,
  title: { nl: 'Bij een afgelast overleg staat waarom', en: 'A cancelled meeting says why' },
  why: {
    nl: 'Wie terugkijkt, ziet dan of een norm door overmacht niet is gehaald.',
    en: 'Who looks back sees whether a norm was missed for a good reason.',
  },
  fix: {
    nl: 'Noteer dag en reden onder cancelled, of zet onder moved_to waar het overleg naartoe is verplaatst.',
    en: 'Note day and reason under cancelled, or put under moved_to where the meeting was moved.',
  },
  message: {
    nl: say => `${aMeeting.nl(say)} is afgelast. De reden ontbreekt.`,
    en: say => `${aMeeting.en(say)} was cancelled. The reason is missing.`,
  },
  *check({ model }) {
    for (const meeting of model.all('meeting')) {
      const { status, cancelled, moved_to: movedTo } = meeting.data
      if (status === 'cancelled' && cancelled === undefined && movedTo === undefined)
        yield { in: meeting, at: ['status'], say: named(meeting.data) }
    }
  },
})
