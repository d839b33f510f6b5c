import * as z from 'zod'
import { id, optional, yesNo } from '../../../schemas/scalars.ts'
import { agendaDoc } from '../../documents/agenda.ts'
import { agendaNow, liveAgenda } from '../../documents/agenda-view.ts'
import { command } from '../command.ts'
import { kindOption } from '../meeting/named.ts'
import { freezePlan } from './freeze.ts'
import { AGENDA_READS, occasionNext } from './occasion.ts'

const options = z.object({
  kind: optional(
    kindOption(),
    'soort overleg, zoals werkgroep of wethouder; zonder deze optie de vergadering van de raad, met --group het werkgroepoverleg',
    'kind of meeting; without it the council meeting, with --group the workgroup’s',
  ),
  group: optional(id, 'werkgroep', 'workgroup'),
  explain: optional(
    yesNo,
    'toon bij elk punt waarom het er staat en waar het vandaan komt',
    'show for each item why it is there and where it comes from',
  ),
  write: optional(
    yesNo,
    'leg de agenda vast; wat later verandert, wordt een nazending',
    'freeze the agenda; later changes become an addendum',
  ),
})

/** The next meeting's agenda: live until it is frozen, then as it was sent. */
export const agendaNext = command({
  options,
  reads: AGENDA_READS,
  archive: 'whole',
  run: given => {
    const { facts, lang } = given
    const { kind, group, explain, write } = given.options
    const occasion = occasionNext(facts, kind ?? (group === undefined ? 'council' : 'workgroup'), group)
    const view = write === true ? liveAgenda(facts, occasion, lang) : agendaNow(facts, occasion, lang)
    return {
      doc: agendaDoc(view, facts, { lang, explain: explain === true }),
      data: view,
      ...(write === true ? { plan: freezePlan(given, occasion, view) } : {}),
    }
  },
})
