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
    nl: 'De raad stuurt niets naar de rekenkamercommissie',
    en: 'The council sends nothing to the audit commission',
  },
  why: {
    nl: 'De rekenkamercommissie controleert het College voor de gemeenteraad. De raad adviseert het College en controleert niet.',
    en: 'The audit commission inspects the College for the municipal council. The council advises the College and does not inspect.',
  },
  fix: {
    nl: 'Verwijs de rekenkamercommissie naar het College. Wil de raad dit contact wel, noteer dat dan als afwijking in ipr.yaml.',
    en: 'Refer the audit commission to the College. If the council does want this contact, note that as a deviation in ipr.yaml.',
  },
  message: {
    nl: say =>
      `‘${say.what}’ is op ${longDay(say.on, 'nl')} verstuurd naar ${say.name}. Dat contact is niet gewenst.`,
    en: say =>
      `‘${say.what}’ was sent to ${say.name} on ${longDay(say.on, 'en')}. That contact is not desirable.`,
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
