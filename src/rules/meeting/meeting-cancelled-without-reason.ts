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
    nl: 'Zet dag en reden in meeting.yaml, bij ‘cancelled’. Is het overleg verzet, zet het nieuwe overleg dan achter ‘moved_to’.',
    en: 'Put day and reason in meeting.yaml, under ‘cancelled’. If the meeting was moved, put the new meeting after ‘moved_to’.',
  },
  message: {
    nl: say => `${aMeeting.nl(say)} is afgelast. Er staat niet bij waarom.`,
    en: say => `${aMeeting.en(say)} was cancelled. It is not said why.`,
  },
  *check({ model }) {
    for (const meeting of model.all('meeting')) {
      const { status, cancelled, moved_to: movedTo } = meeting.data
      if (status === 'cancelled' && cancelled === undefined && movedTo === undefined)
        yield { in: meeting, at: ['status'], say: named(meeting.data) }
    }
  },
})
