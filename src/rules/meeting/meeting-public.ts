import { chapter } from '../chapters.ts'
import { rule } from '../rule.ts'
import { meetingsHeldOrPlanned, named } from './meetings.ts'
import { aMeeting, type Named } from './words.ts'

type Say = Named & { readonly part: string }

/** MEET-02: meetings are closed. */
export const meetingPublic = rule<Say>({
  id: 'meeting-public',
  area: 'meeting',
  severity: 'error',
  rows: ['MEET-02'],
  chapter: chapter('6'),
  title: { nl: 'Vergaderingen zijn besloten', en: 'Meetings are closed' },
  why: {
    nl: 'Leden moeten vrij kunnen spreken, zonder publiek.',
    en: 'Members must be able to speak freely, without an audience.',
  },
  fix: {
    nl: 'Maak dit deel besloten: zet in meeting.yaml ‘false’ achter ‘open’. Mag publiek er voortaan bij zijn, leg dat dan vast in ipr.yaml, bij de norm ‘meetings.public’.',
    en: 'Make this part closed: put ‘false’ after ‘open’ in meeting.yaml. If the public may attend from now on, record that in ipr.yaml, with the norm ‘meetings.public’.',
  },
  message: {
    nl: say =>
      `${aMeeting.nl(say)} heeft een openbaar deel: ‘${say.part}’. Afgesproken is dat vergaderingen besloten zijn.`,
    en: say =>
      `${aMeeting.en(say)} has a part that is open to the public: ‘${say.part}’. It was agreed that meetings are closed.`,
  },
  *check(facts) {
    for (const meeting of meetingsHeldOrPlanned(facts, 'council')) {
      const { date, parts } = meeting.data
      if (facts.norms.get('meetings.public', date) !== false) continue
      for (const [index, part] of parts.entries()) {
        if (part.open)
          yield {
            in: meeting,
            at: ['parts', index, 'open'],
            say: { ...named(meeting.data), part: part.title },
          }
      }
    }
  },
})
