import { chapter } from '../chapters.ts'
import { rule } from '../rule.ts'
import { itemsOn, named, recorded } from './meetings.ts'
import { meetingName, type Named } from './words.ts'

type Say = Named & { readonly item: string }

/** MEET-06, MEET-10: what is in the minutes was on the agenda. */
export const meetingItemUnknown = rule<Say>({
  id: 'meeting-item-unknown',
  area: 'meeting',
  severity: 'info',
  rows: ['MEET-06', 'MEET-10'],
  chapter: chapter('6'),
  title: {
    nl: 'Wat in het verslag staat, stond op de agenda',
    en: 'What is in the minutes was on the agenda',
  },
  why: {
    nl: 'Leden die er niet waren, wisten niet dat dit besproken zou worden.',
    en: 'Members who were not there did not know that this would be discussed.',
  },
  fix: {
    nl: 'U hoeft niets te doen. Klopt het kenmerk van het punt niet, verbeter dat dan in het verslag.',
    en: 'You need not do anything. If the id of the item is wrong, correct it in the minutes.',
  },
  message: {
    nl: say =>
      `Het punt ‘${say.item}’ staat in het verslag van ${meetingName.nl(say)}, maar niet op de agenda of in een nazending.`,
    en: say =>
      `The item ‘${say.item}’ is in the minutes of ${meetingName.en(say)}, but not on the agenda or in an addendum.`,
  },
  *check(facts) {
    for (const { meeting, minutes } of recorded(facts)) {
      const agenda = facts.model.get('agenda', meeting.id)
      if (agenda === undefined) continue
      const ids = new Set([...itemsOn(agenda.data), ...agenda.data.items.map(({ id }) => id)])
      for (const [index, { id, title }] of minutes.data.items.entries()) {
        if (!ids.has(id))
          yield { in: minutes, at: ['items', index], say: { ...named(meeting.data), item: title ?? id } }
      }
    }
  },
})
