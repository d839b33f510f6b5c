import * as z from 'zod'
import { id, optional } from '../../../schemas/scalars.ts'
import { setValue } from '../../archive/edit.ts'
import { agendaWordsOf } from '../../documents/agenda-view.ts'
import { buildAgenda } from '../../domain/agenda/build.ts'
import { Refusal } from '../../model/refusal.ts'
import { command } from '../command.ts'
import { changed, meetingOf } from './change.ts'
import { itemNamed } from './drop.ts'
import { AGENDA_READS, occasionNamed } from './occasion.ts'

/** Moves an item to another place on the agenda; the meeting keeps the new order. */
export const agendaMove = command({
  options: z.object({
    meeting: optional(
      id,
      'overleg; zonder deze optie de volgende vergadering',
      'meeting; without it the next council meeting',
    ),
  }),
  args: [
    {
      name: { nl: 'PUNT', en: 'ITEM' },
      about: { nl: 'kenmerk of nummer van het agendapunt', en: 'id or number of the item' },
      required: true,
    },
    {
      name: { nl: 'PLAATS', en: 'PLACE' },
      about: { nl: 'nummer dat het punt krijgt', en: 'number the item gets' },
      required: true,
    },
  ],
  reads: AGENDA_READS,
  archive: 'whole',
  run: given => {
    const { facts, lang, options: chosen } = given
    const [named = '', place = ''] = given.args
    const occasion = occasionNamed(facts, chosen.meeting)
    const item = itemNamed(facts, occasion, named)
    const top = buildAgenda(facts, occasion)
      .filter(({ parent }) => parent === undefined)
      .map(({ id: own }) => own)
    const to = Number(place)
    if (!top.includes(item)) throw new Refusal('item-below', { found: named })
    if (!Number.isInteger(to) || to < 1 || to > top.length)
      throw new Refusal('bad-place', { found: place, last: top.length })
    const order = top.filter(other => other !== item)
    order.splice(to - 1, 0, item)
    const after = setValue(meetingOf(occasion).source, ['order'], order)
    return changed(given, occasion, after, agendaWordsOf(lang).plan.move(item, to, occasion.id))
  },
})
