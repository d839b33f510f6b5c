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
  title: {
    nl: 'Bij een gast staat bij welke agendapunten de gast is',
    en: 'A guest has the items to attend',
  },
  why: {
    nl: 'Een gast krijgt alleen de punten te zien die voor de gast zijn.',
    en: 'A guest gets to see only the items meant for that guest.',
  },
  fix: {
    nl: 'Noteer de punten met ‘ipr overleg gast --item’. Is iemand er de hele tijd, zet de naam dan in meeting.yaml bij ‘invited’.',
    en: 'Note the items with ‘ipr meeting guest --item’. Put someone who is there all the time under ‘invited’ in meeting.yaml.',
  },
  message: {
    nl: say =>
      `${say.person} staat als gast bij ${meetingName.nl(say)}. Er staat niet bij voor welke agendapunten.`,
    en: say => `${say.person} is a guest at ${meetingName.en(say)}. It is not said for which items.`,
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
