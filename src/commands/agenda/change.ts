import { draftOf, type Plan } from '../../archive/plan.ts'
import { agendaDoc } from '../../documents/agenda.ts'
import { liveAgenda } from '../../documents/agenda-view.ts'
import type { Occasion } from '../../domain/agenda/item.ts'
import type { Facts } from '../../model/facts.ts'
import type { Entry } from '../../model/model.ts'
import { Refusal } from '../../model/refusal.ts'
import type { Source } from '../../model/source.ts'
import type { Given, Outcome } from '../command.ts'
import { planOn } from '../planned.ts'

/** The meeting itself; a meeting that is only proposed has no file to change yet. */
export const meetingOf = (occasion: Occasion): Entry<'meeting'> => {
  if (!occasion.entry) throw new Refusal('meeting-proposed', { meeting: occasion.id })
  return occasion.entry
}

/** A plan that changes one meeting's file, and the agenda as it stands before it. */
export const changed = (given: Given<unknown>, occasion: Occasion, after: Source, say: string): Outcome => {
  const { facts, lang } = given
  const view = liveAgenda(facts, occasion, lang)
  return {
    doc: agendaDoc(view, facts, { lang, explain: false }),
    data: view,
    plan: planFor(facts, occasion, after, say),
    quiet: true,
  }
}

const planFor = (facts: Facts, occasion: Occasion, after: Source, say: string): Plan =>
  planOn(facts, {
    say,
    message: `agenda: change ${occasion.id}`,
    drafts: [draftOf(meetingOf(occasion).source, after, say)],
  })
