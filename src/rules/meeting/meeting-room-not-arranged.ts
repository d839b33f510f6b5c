import { days, listed } from '../../lang/format.ts'
import { daysBetween } from '../../model/day.ts'
import { chapter } from '../chapters.ts'
import { rule } from '../rule.ts'
import { meetingsHeldOrPlanned, named } from './meetings.ts'
import { meetingName, type Named } from './words.ts'

type Say = Named & { readonly left: number; readonly missing: readonly ('place' | 'room' | 'catering')[] }

// Two weeks: long enough to find another place.
const DAYS = 14

const WORDS = {
  place: { nl: 'plaats', en: 'place' },
  room: { nl: 'ruimte', en: 'room' },
  catering: { nl: 'catering', en: 'catering' },
} as const

/** MEET-17, BUDG-08: room and catering are arranged in time. */
export const meetingRoomNotArranged = rule<Say>({
  id: 'meeting-room-not-arranged',
  area: 'meeting',
  severity: 'info',
  rows: ['MEET-17', 'BUDG-08'],
  chapter: chapter('14'),
  title: { nl: 'Ruimte en catering zijn op tijd geregeld', en: 'Room and catering are arranged in time' },
  why: {
    nl: 'Een vaste, toegankelijke plek hoort bij de voorwaarden van de raad.',
    en: 'A fixed, accessible place is one of the conditions of the council.',
  },
  fix: {
    nl: 'Regel het, en noteer het met ‘ipr overleg regelen’.',
    en: 'Arrange it, and note it with ‘ipr meeting arrange’.',
  },
  message: {
    nl: say =>
      `Voor ${meetingName.nl(say)}, over ${days(say.left, 'nl')}, is nog niet geregeld: ${listed(
        say.missing.map(key => WORDS[key].nl),
        'nl',
      )}.`,
    en: say =>
      `For ${meetingName.en(say)}, in ${days(say.left, 'en')}, not arranged yet: ${listed(
        say.missing.map(key => WORDS[key].en),
        'en',
      )}.`,
  },
  *check(facts) {
    for (const meeting of meetingsHeldOrPlanned(facts, 'council')) {
      const { date, status, place, room_arranged: room, catering_arranged: catering } = meeting.data
      const left = daysBetween(facts.today, date)
      if (status !== 'planned' || left < 0 || left > DAYS) continue
      const missing = [
        ...(place === undefined ? ['place' as const] : []),
        ...(room === true ? [] : ['room' as const]),
        ...(catering === true ? [] : ['catering' as const]),
      ]
      if (missing.length > 0) yield { in: meeting, say: { ...named(meeting.data), left, missing } }
    }
  },
})
