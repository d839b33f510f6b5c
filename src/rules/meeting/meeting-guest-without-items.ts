import { nameOf } from '../../domain/names.ts'
import { chapter } from '../chapters.ts'
import { rule } from '../rule.ts'
import { meetingsHeldOrPlanned, named } from './meetings.ts'
import { meetingName, type Named } from './words.ts'

type Say = Named & { readonly person: string }

/** MEET-04, CONF-08: a guest has the items he attends. */
export const meetingGuestWithoutItems = rule<Say>({
  id: 'meeting-guest-without-items',
  area: 'meeting',
  severity: 'error',
  rows: ['MEET-04', 'CONF-08'],
  chapter: chapter('6'),
  title: { nl: 'Bij een gast staat bij welke agendapunten hij is', en: 'A guest has the items he attends' },
  why: {
    nl: 'Een gast krijgt alleen de punten te zien waar hij bij is.',
    en: 'A guest gets to see only the items he attends.',
  },
  fix: {
    nl: 'Noteer bij de gast onder items de agendapunten. Is iemand er de hele tijd, zet de naam dan bij invited.',
    en: 'Note the items under items of the guest. Put someone who is there all the time under invited.',
  },
  message: {
    nl: say =>
      `${say.person} staat als gast bij ${meetingName.nl(say)}, zonder agendapunten. Een gast is er voor bepaalde punten.`,
    en: say =>
      `${say.person} is a guest at ${meetingName.en(say)}, without any items. A guest comes for certain items.`,
  },
  *check(facts) {
    for (const meeting of meetingsHeldOrPlanned(facts)) {
      if (facts.norms.get('meetings.guests_per_item', meeting.data.date) !== true) continue
      for (const [index, guest] of meeting.data.guests.entries()) {
        if (guest.items.length === 0)
          yield {
            in: meeting,
            at: ['guests', index],
            say: { ...named(meeting.data), person: nameOf(facts, guest.person) },
          }
      }
    }
  },
})
