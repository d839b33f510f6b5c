import * as z from 'zod'
import { optional, yesNo } from '../../../schemas/scalars.ts'
import { agendaDoc } from '../../documents/agenda.ts'
import { frozenAgenda, liveAgenda } from '../../documents/agenda-view.ts'
import { command } from '../command.ts'
import { AGENDA_READS, occasionNamed } from './occasion.ts'

/** The agenda of any meeting: as it was sent, or as it would be now. */
export const agendaShow = command({
  options: z.object({
    explain: optional(
      yesNo,
      'toon bij elk punt waarom het er staat en waar het vandaan komt',
      'show for each item why it is there and where it comes from',
    ),
    live: optional(
      yesNo,
      'toon wat er nu op zou staan, ook als de agenda al vastligt',
      'show what would be on it now, even when it is frozen',
    ),
  }),
  args: [
    {
      name: { nl: 'OVERLEG', en: 'MEETING' },
      about: { nl: 'kenmerk of datum van het overleg', en: 'id or date of the meeting' },
      required: true,
    },
  ],
  reads: AGENDA_READS,
  archive: 'whole',
  run: ({ facts, lang, args: [named], options: { explain, live } }) => {
    const occasion = occasionNamed(facts, named)
    const stored = facts.model.get('agenda', occasion.id)
    const view =
      stored && live !== true ? frozenAgenda(facts, occasion, stored.data) : liveAgenda(facts, occasion, lang)
    return { doc: agendaDoc(view, facts, { lang, explain: explain === true }), data: view }
  },
})
