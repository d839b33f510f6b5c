import { chapter } from '../chapters.ts'
import { rule } from '../rule.ts'
import { isFinished, itemsOn, named, recorded } from './meetings.ts'
import { meetingName, type Named } from './words.ts'

type Say = Named & { readonly item: string; readonly there: boolean }

/** MEET-06: every item on the agenda has an outcome in the minutes. */
export const meetingItemWithoutOutcome = rule<Say>({
  id: 'meeting-item-without-outcome',
  area: 'meeting',
  severity: 'warning',
  rows: ['MEET-06'],
  chapter: chapter('6'),
  title: {
    nl: 'Elk agendapunt heeft in het verslag een uitkomst',
    en: 'Every item on the agenda has an outcome in the minutes',
  },
  why: {
    nl: 'Een punt zonder uitkomst raakt kwijt: niemand weet of het terugkomt.',
    en: 'An item without an outcome gets lost: nobody knows whether it comes back.',
  },
  fix: {
    nl: 'Zet de uitkomst in het verslag bij dit punt, achter ‘outcome’. Doe dat ook als het punt is doorgeschoven of vervallen.',
    en: 'Put the outcome in the minutes with this item, after ‘outcome’. Do so too when the item was carried over or dropped.',
  },
  message: {
    nl: say =>
      say.there
        ? `Bij het punt ‘${say.item}’ in het verslag van ${meetingName.nl(say)} staat geen uitkomst.`
        : `Het punt ‘${say.item}’ van de agenda staat niet in het verslag van ${meetingName.nl(say)}.`,
    en: say =>
      say.there
        ? `The item ‘${say.item}’ in the minutes of ${meetingName.en(say)} has no outcome.`
        : `The item ‘${say.item}’ of the agenda is not in the minutes of ${meetingName.en(say)}.`,
  },
  *check(facts) {
    for (const { meeting, minutes } of recorded(facts)) {
      if (!isFinished(minutes.data)) continue
      for (const [index, { id, title, outcome }] of minutes.data.items.entries()) {
        const say = { ...named(meeting.data), item: title ?? id, there: true }
        if (outcome === undefined) yield { in: minutes, at: ['items', index], say }
      }
      const agenda = facts.model.get('agenda', meeting.id)
      if (agenda === undefined) continue
      const ids = itemsOn(agenda.data)
      const told = new Set(minutes.data.items.map(({ id }) => id))
      for (const [index, { id, title, kind, reason }] of agenda.data.items.entries()) {
        // An opening or a close needs no outcome.
        if (!ids.has(id) || told.has(id) || (kind === 'note' && reason === 'standing')) continue
        yield {
          in: minutes,
          at: ['items'],
          also: [{ in: agenda, at: ['items', index] }],
          say: { ...named(meeting.data), item: title, there: false },
        }
      }
    }
  },
})
