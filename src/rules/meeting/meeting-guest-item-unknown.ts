import { nameOf } from '../../domain/names.ts'
import { chapter } from '../chapters.ts'
import { rule } from '../rule.ts'
import { itemsOn, meetingsHeldOrPlanned, named } from './meetings.ts'
import { meetingName, type Named } from './words.ts'

type Say = Named & { readonly person: string; readonly item: string }

/** MEET-04, CONF-08: a guest attends items that are on the agenda. */
export const meetingGuestItemUnknown = rule<Say>({
  id: 'meeting-guest-item-unknown',
  area: 'meeting',
  severity: 'warning',
  rows: ['MEET-04', 'CONF-08'],
  chapter: chapter('6'),
  title: {
    nl: 'Een gast is bij punten die op de agenda staan',
    en: 'A guest attends items that are on the agenda',
  },
  why: {
    nl: 'Het deel van de agenda voor deze gast is anders niet compleet.',
    en: 'The extract of the agenda for this guest is otherwise incomplete.',
  },
  fix: {
    nl: 'Verbeter het punt bij de gast, of zet het punt op de agenda.',
    en: 'Correct the item of the guest, or put the item on the agenda.',
  },
  message: {
    nl: say =>
      `${say.person} komt voor het punt ‘${say.item}’. Dat punt staat niet op de agenda van ${meetingName.nl(say)}.`,
    en: say =>
      `${say.person} comes for the item ‘${say.item}’. That item is not on the agenda of ${meetingName.en(say)}.`,
  },
  *check(facts) {
    for (const meeting of meetingsHeldOrPlanned(facts)) {
      const agenda = facts.model.get('agenda', meeting.id)
      if (agenda === undefined) continue
      const items = itemsOn(agenda.data)
      for (const [index, guest] of meeting.data.guests.entries()) {
        for (const [position, item] of guest.items.entries()) {
          if (!items.has(item))
            yield {
              in: meeting,
              at: ['guests', index, 'items', position],
              also: [{ in: agenda }],
              say: { ...named(meeting.data), person: nameOf(facts, guest.person), item },
            }
        }
      }
    }
  },
})
