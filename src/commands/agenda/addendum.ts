import * as z from 'zod'
import { integer, optional } from '../../../schemas/scalars.ts'
import { addendumDoc } from '../../documents/agenda-addendum.ts'
import { Refusal } from '../../model/refusal.ts'
import { command } from '../command.ts'
import { MEETING_OR_NEXT } from '../meeting-argument.ts'
import { AGENDA_READS, occasionNamed } from './occasion.ts'

/** The text of an addendum to an agenda that was sent: what changed since. */
export const agendaAddendum = command({
  options: z.object({
    number: optional(
      integer,
      'volgnummer; zonder deze optie de laatste',
      'serial number; without it the last one',
    ),
  }),
  args: [MEETING_OR_NEXT],
  reads: AGENDA_READS,
  archive: 'whole',
  run: ({ facts, lang, args: [said], options: { number } }) => {
    const occasion = occasionNamed(facts, said)
    const agenda = facts.model.get('agenda', occasion.id)?.data
    const found = agenda?.addenda.findLast(({ n }) => number === undefined || n === number)
    if (!agenda || !found) throw new Refusal('no-addendum', { meeting: occasion.id })
    return {
      doc: addendumDoc(facts, occasion, agenda, found, lang),
      data: { meeting: occasion.id, ...found },
    }
  },
})
