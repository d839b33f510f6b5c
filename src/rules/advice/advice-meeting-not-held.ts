import { livesOf } from '../../domain/advice/lives.ts'
import { chapter } from '../chapters.ts'
import { meetingName, type Named } from '../meeting/words.ts'
import { rule } from '../rule.ts'
import { atEvent } from './lives.ts'

type Say = Named & { readonly cancelled: boolean }

/** What can stand in the archive before the meeting is there. */
const AHEAD = new Set(['listed', 'tabled', 'scheduled'])

/** Requirements 2.5.2: what was decided or done in a meeting, was so in one that was held. */
export const adviceMeetingNotHeld = rule<Say>({
  id: 'advice-meeting-not-held',
  area: 'advice',
  severity: 'warning',
  rows: ['ADV-12', 'ADV-20', 'MEET-11'],
  chapter: chapter('6'),
  title: {
    nl: 'Een stap in een overleg hoort bij een overleg dat is gehouden',
    en: 'A step in a meeting belongs to a meeting that was held',
  },
  why: {
    nl: 'Wat in een overleg is besloten of gezegd, kan alleen als dat overleg er is geweest.',
    en: 'What was decided or said in a meeting can only be so if there was that meeting.',
  },
  fix: {
    nl: 'Is het overleg toch gehouden, noteer dat dan met ‘ipr overleg gehouden’. Verbeter anders het overleg bij de stap.',
    en: 'If the meeting was held after all, note that with ‘ipr meeting held’. Otherwise correct the meeting of the step.',
  },
  message: {
    nl: say =>
      `Deze stap hoort bij ${meetingName.nl(say)}. Dat overleg is ${say.cancelled ? 'afgelast' : 'nog niet gehouden'}.`,
    en: say =>
      `This step belongs to ${meetingName.en(say)}. That meeting was ${say.cancelled ? 'cancelled' : 'not held yet'}.`,
  },
  *check(facts) {
    for (const life of livesOf(facts)) {
      for (const step of life.steps) {
        if (step.meeting === null || AHEAD.has(step.event.event)) continue
        const { kind, date, status } = step.meeting.data
        // A meeting in the past that still stands as planned is told with the meeting.
        if (status === 'held' || (status === 'planned' && date <= facts.today)) continue
        yield {
          ...atEvent(life, step, 'meeting'),
          ...(status === 'cancelled' && { severity: 'error' as const }),
          say: { kind, on: date, cancelled: status === 'cancelled' },
        }
      }
    }
  },
})
