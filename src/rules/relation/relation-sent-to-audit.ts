import { longDay } from '../../lang/format.ts'
import type { Day } from '../../model/day.ts'
import { chapter } from '../chapters.ts'
import { rule } from '../rule.ts'
import { isAuditCommission } from './parties.ts'

type Say = { readonly what: string; readonly name: string; readonly on: Day }

/** REL-04: no contact with the audit commission of the municipality. */
export const relationSentToAudit = rule<Say>({
  id: 'relation-sent-to-audit',
  area: 'relation',
  severity: 'warning',
  rows: ['REL-04'],
  chapter: chapter('6'),
  title: {
    nl: 'De Inwonersparticipatieraad stuurt niets naar de rekenkamercommissie',
    en: 'The council sends nothing to the audit commission',
  },
  why: {
    nl: 'De rekenkamercommissie controleert het College voor de gemeenteraad. De Inwonersparticipatieraad adviseert het College en controleert niet.',
    en: 'The audit commission inspects the College for the municipal council. The council advises the College and does not inspect.',
  },
  fix: {
    nl: 'Verwijs de rekenkamercommissie naar het College. Is dit contact wel gewenst, leg dat dan vast in ipr.yaml, bij de norm ‘relations.audit_commission’.',
    en: 'Refer the audit commission to the College. If this contact is wanted, record that in ipr.yaml, with the norm ‘relations.audit_commission’.',
  },
  message: {
    nl: say =>
      `‘${say.what}’ is op ${longDay(say.on, 'nl')} verstuurd naar ${say.name}. Afgesproken is om geen contact te hebben met de rekenkamercommissie.`,
    en: say =>
      `‘${say.what}’ was sent to ${say.name} on ${longDay(say.on, 'en')}. It was agreed to have no contact with the audit commission.`,
  },
  *check(facts) {
    for (const entry of facts.model.all('outgoing')) {
      const { what, on, to_body: name } = entry.data
      if (name === undefined || !isAuditCommission(name)) continue
      if (facts.norms.get('relations.audit_commission', on) !== false) continue
      yield { in: entry, at: ['to_body'], say: { what, name, on } }
    }
  },
})
