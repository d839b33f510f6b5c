import { holdersOn } from '../../domain/people/roles.ts'
import { longDay } from '../../lang/format.ts'
import type { Day } from '../../model/day.ts'
import { chapter } from '../chapters.ts'
import { rule } from '../rule.ts'

type Say = { readonly name: string; readonly ended: Day | null }

/** LIAI-01: a clear role and mandate, in a document that still holds. */
export const organisationLiaisonMandate = rule<Say>({
  id: 'organisation-liaison-mandate',
  area: 'organisation',
  severity: 'warning',
  rows: ['LIAI-01', 'LIAI-07'],
  chapter: chapter('8', '14'),
  title: {
    nl: 'De verbindingsmedewerker heeft een mandaat op papier',
    en: 'The liaison has a mandate on paper',
  },
  why: {
    nl: 'Met een mandaat kan de verbindingsmedewerker collega’s aanspreken als een stuk te laat is.',
    en: 'With a mandate the liaison can call colleagues to account when a paper is late.',
  },
  fix: {
    nl: 'Vraag de gemeente om het mandaat. Bewaar het met ‘ipr nieuw document’, en noem het onder ‘mandate’ bij de rol.',
    en: 'Ask the municipality for the mandate. Keep it with ‘ipr new document’, and name it under ‘mandate’ of the role.',
  },
  message: {
    nl: say =>
      say.ended === null
        ? `${say.name} is verbindingsmedewerker. Er staat nog geen mandaat bij.`
        : `${say.name} is verbindingsmedewerker. Het mandaat gold tot en met ${longDay(say.ended, 'nl')}.`,
    en: say =>
      say.ended === null
        ? `${say.name} is liaison. No mandate is noted yet.`
        : `${say.name} is liaison. The mandate held until ${longDay(say.ended, 'en')}.`,
  },
  *check(facts) {
    const { model, norms, today } = facts
    if (norms.get('liaison.count', today) === null) return
    for (const { in: entry, at, row } of holdersOn(facts, today, 'liaison')) {
      const mandate = 'mandate' in row ? row.mandate : undefined
      const ended = mandate === undefined ? undefined : model.get('document', mandate)?.data.to
      if (mandate !== undefined && (ended === undefined || ended >= today)) continue
      yield {
        in: entry,
        at: mandate === undefined ? at : [...at, 'mandate'],
        say: { name: entry.data.name, ended: ended ?? null },
      }
    }
  },
})
