import * as z from 'zod'
import { field, id, optional, text } from '../../../schemas/scalars.ts'
import { append } from '../../archive/edit.ts'
import { agendaWordsOf } from '../../documents/agenda-view.ts'
import { buildAgenda } from '../../domain/agenda/build.ts'
import type { Occasion } from '../../domain/agenda/item.ts'
import { closest } from '../../model/closest.ts'
import type { Facts } from '../../model/facts.ts'
import { Refusal } from '../../model/refusal.ts'
import { command } from '../command.ts'
import { changed, meetingOf } from './change.ts'
import { AGENDA_READS, occasionNamed } from './occasion.ts'

/** The id of an item that a user names by its id or its number. */
export const itemNamed = (facts: Facts, occasion: Occasion, named: string): string => {
  const items = buildAgenda(facts, occasion)
  const found = items.find(({ id: own, n }) => own === named || n === named)
  if (found) return found.id
  throw new Refusal('unknown-item', {
    found: named,
    meeting: occasion.id,
    instead:
      closest(
        named,
        items.map(({ id: own }) => own),
      ) ?? null,
  })
}

/** Keeps an item off the agenda of a meeting, with the reason: nothing leaves an agenda unexplained. */
export const agendaDrop = command({
  options: z.object({
    meeting: optional(
      id,
      'overleg; zonder deze optie de volgende vergadering',
      'meeting; without it the next council meeting',
    ),
    reason: field(text, 'waarom het punt vervalt (verplicht)', 'why the item is dropped (required)'),
  }),
  args: [
    {
      name: { nl: 'PUNT', en: 'ITEM' },
      about: { nl: 'kenmerk of nummer van het agendapunt', en: 'id or number of the item' },
      required: true,
    },
  ],
  reads: AGENDA_READS,
  archive: 'whole',
  run: given => {
    const { facts, lang, options: chosen } = given
    const occasion = occasionNamed(facts, chosen.meeting)
    const item = itemNamed(facts, occasion, given.args[0] ?? '')
    const after = append(meetingOf(occasion).source, ['dropped'], {
      item,
      reason: chosen.reason,
      on: facts.today,
    })
    return changed(given, occasion, after, agendaWordsOf(lang).plan.drop(item, occasion.id))
  },
})
