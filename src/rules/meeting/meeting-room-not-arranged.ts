import { days, listed, sentence } from '../../lang/format.ts'
import { daysBetween } from '../../model/day.ts'
import { chapter } from '../chapters.ts'
import { rule } from '../rule.ts'
import { meetingsHeldOrPlanned, named } from './meetings.ts'
import { aMeeting, type Named } from './words.ts'

type Say = Named & { readonly left: number; readonly missing: readonly ('place' | 'room' | 'catering')[] }

// Two weeks: long enough to find another place.
const DAYS = 14

const WORDS = {
  place: { nl: 'de plaats', en: 'the place' },
  room: { nl: 'de ruimte', en: 'the room' },
  catering: { nl: 'de catering', en: 'the catering' },
} as const

const soon = (left: number, lang: 'nl' | 'en'): string => {
  if (left < 2) return (lang === 'nl' ? ['vandaag', 'morgen'] : ['today', 'tomorrow'])[left]!
  return `${lang === 'nl' ? 'over' : 'in'} ${days(left, lang)}`
}

const things = (missing: Say['missing'], lang: 'nl' | 'en'): string =>
  sentence(
    listed(
      missing.map(key => WORDS[key][lang]),
      lang,
    ),
  )

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
      `${aMeeting.nl(say)} is ${soon(say.left, 'nl')}. ${things(say.missing, 'nl')} ${say.missing.length === 1 ? 'is' : 'zijn'} nog niet geregeld.`,
    en: say =>
      `${aMeeting.en(say)} is ${soon(say.left, 'en')}. ${things(say.missing, 'en')} ${say.missing.length === 1 ? 'is' : 'are'} not arranged yet.`,
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
