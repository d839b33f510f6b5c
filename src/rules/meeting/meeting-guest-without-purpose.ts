import { nameOf } from '../../domain/names.ts'
import { chapter } from '../chapters.ts'
import { rule } from '../rule.ts'
import { meetingsHeldOrPlanned, named } from './meetings.ts'
import { meetingName, type Named } from './words.ts'

type Say = Named & { readonly person: string }

/** MEET-04: a guest has a purpose. */
export const meetingGuestWithoutPurpose = rule<Say>({
  id: 'meeting-guest-without-purpose',
  area: 'meeting',
  severity: 'warning',
  rows: ['MEET-04'],
  chapter: chapter('6'),
  title: {
    nl: 'Bij een gast staat waarvoor de gast komt',
    en: 'A guest has a purpose',
  },
  why: {
    nl: 'Zo weten de leden en de gast wat zij van elkaar verwachten.',
    en: 'So the members and the guest know what to expect.',
  },
  fix: {
    nl: 'Noteer het met ‘ipr overleg gast --purpose’.',
    en: 'Note it with ‘ipr meeting guest --purpose’.',
  },
  message: {
    nl: say => `${say.person} staat als gast bij ${meetingName.nl(say)}. Er staat niet bij waarvoor.`,
    en: say => `${say.person} is a guest at ${meetingName.en(say)}. It is not said for what.`,
  },
  *check(facts) {
    for (const meeting of meetingsHeldOrPlanned(facts)) {
      if (facts.norms.get('meetings.guests_per_item', meeting.data.date) !== true) continue
      for (const [index, guest] of meeting.data.guests.entries()) {
        if (guest.purpose === undefined)
          yield {
            in: meeting,
            at: ['guests', index],
            say: { ...named(meeting.data), person: nameOf(facts, guest.person) },
          }
      }
    }
  },
})
