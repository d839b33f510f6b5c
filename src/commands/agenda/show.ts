import * as z from 'zod'
import { optional, text, yesNo } from '../../../schemas/scalars.ts'
import { agendaDoc } from '../../documents/agenda.ts'
import { extractDoc, extractOf } from '../../documents/agenda-extract.ts'
import { agendaScript } from '../../documents/agenda-script.ts'
import { type AgendaView, agendaNow, liveAgenda } from '../../documents/agenda-view.ts'
import { itemsForGuest } from '../../domain/agenda/guest.ts'
import type { Occasion } from '../../domain/agenda/item.ts'
import { nameOf } from '../../domain/names.ts'
import { Refusal } from '../../model/refusal.ts'
import { command, type Given, type Outcome } from '../command.ts'
import { MEETING_OR_NEXT } from '../meeting-argument.ts'
import { personNamed } from '../registers/named.ts'
import { meetingOf } from './change.ts'
import { freezePlan } from './freeze.ts'
import { AGENDA_READS, occasionNamed } from './occasion.ts'

const extract = (
  { facts, lang }: Given<unknown>,
  occasion: Occasion,
  view: AgendaView,
  said: string,
): Outcome => {
  const person = personNamed(facts, said)
  const items = itemsForGuest(facts, occasion, view.items, person)
  if ('why' in items)
    throw new Refusal('no-extract', { ...items, name: nameOf(facts, person), meeting: occasion.id })
  const found = extractOf(view, items, person)
  return { doc: extractDoc(facts, found, lang), data: found }
}

/** The agenda of any meeting: as it was sent, or as it would be now; for a guest, or with all the chair needs. */
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
    for: optional(
      text,
      'uittreksel voor deze gast, met alleen de eigen punten',
      'extract for this guest, with only the own items',
    ),
    write: optional(
      yesNo,
      'leg de agenda vast; wat later verandert, wordt een nazending',
      'freeze the agenda; later changes become an addendum',
    ),
    script: optional(
      yesNo,
      'draaiboek voor de voorzitter: tijden, wat te zeggen, aandachtspunten',
      'script for the chair: times, what to say, points of attention',
    ),
  }),
  args: [MEETING_OR_NEXT],
  reads: AGENDA_READS,
  archive: 'whole',
  run: given => {
    const { facts, lang, args, options } = given
    const occasion = occasionNamed(facts, args[0])
    if (options.write === true) {
      const live = liveAgenda(facts, occasion, lang)
      return {
        doc: agendaDoc(live, facts, { lang, explain: options.explain === true }),
        data: live,
        plan: freezePlan(given, occasion, live),
      }
    }
    const view = options.live === true ? liveAgenda(facts, occasion, lang) : agendaNow(facts, occasion, lang)
    if (options.for !== undefined) return extract(given, occasion, view, options.for)
    if (options.script === true)
      return { doc: agendaScript(facts, view, meetingOf(occasion), lang), data: view }
    return { doc: agendaDoc(view, facts, { lang, explain: options.explain === true }), data: view }
  },
})
