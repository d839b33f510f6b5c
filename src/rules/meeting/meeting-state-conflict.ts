import type { Meeting } from '../../../schemas/meeting.ts'
import { meetingStates } from '../../../schemas/vocabulary/meetings.ts'
import { besideAdvice } from '../chapters.ts'
import { rule } from '../rule.ts'
import { isFinished, named } from './meetings.ts'
import { meetingName, type Named } from './words.ts'

type Say = Named & { readonly status: Meeting['status']; readonly has: 'minutes' | 'cancelled' }

/** MEET-01: the status of a meeting fits what else is noted. */
export const meetingStateConflict = rule<Say>({
  id: 'meeting-state-conflict',
  area: 'meeting',
  severity: 'error',
  rows: ['MEET-01'],
  chapter: besideAdvice,
  title: {
    nl: 'De status van een overleg past bij wat er verder staat',
    en: 'The status of a meeting fits what else is noted',
  },
  why: {
    nl: 'Anders weet niemand of er echt is vergaderd.',
    en: 'Otherwise nobody knows whether people really met.',
  },
  fix: {
    nl: 'Is het overleg gehouden, zet dan in meeting.yaml ‘held’ achter ‘status’. Haal ‘cancelled’ dan weg.',
    en: 'If the meeting was held, put ‘held’ after ‘status’ in meeting.yaml. Then remove ‘cancelled’.',
  },
  message: {
    nl: say =>
      `Bij ${meetingName.nl(say)} staat de status ‘${meetingStates.word(say.status, 'nl')}’. ${say.has === 'minutes' ? 'Er is wel een afgerond verslag.' : 'Er staat ook bij dat het is afgelast.'}`,
    en: say =>
      `The status of ${meetingName.en(say)} is ‘${meetingStates.word(say.status, 'en')}’. ${say.has === 'minutes' ? 'Still there are closed minutes.' : 'It also says that it was cancelled.'}`,
  },
  *check({ model }) {
    for (const meeting of model.all('meeting')) {
      const { status, cancelled } = meeting.data
      const minutes = model.get('minutes', meeting.id)
      if (status !== 'held' && minutes !== undefined && isFinished(minutes.data))
        yield {
          in: meeting,
          at: ['status'],
          also: [{ in: minutes }],
          say: { ...named(meeting.data), status, has: 'minutes' },
        }
      if (status !== 'cancelled' && cancelled !== undefined)
        yield { in: meeting, at: ['cancelled'], say: { ...named(meeting.data), status, has: 'cancelled' } }
    }
  },
})
