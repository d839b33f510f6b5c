import { longDay } from '../../lang/format.ts'
import type { Day } from '../../model/day.ts'
import { chapter } from '../chapters.ts'
import { rule } from '../rule.ts'

type Say = { readonly on: Day; readonly organisation: string }

/** REL-04: no contact with the audit commission or its members. */
export const relationContactAudit = rule<Say>({
  id: 'relation-contact-audit',
  area: 'relation',
  severity: 'warning',
  rows: ['REL-04'],
  chapter: chapter('6'),
  title: {
    nl: 'Leden hebben geen contact met de rekenkamercommissie',
    en: 'Members have no contact with the audit commission',
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
      `Op ${longDay(say.on, 'nl')} was er contact met ‘${say.organisation}’. Afgesproken is om geen contact te hebben met de rekenkamercommissie.`,
    en: say =>
      `On ${longDay(say.on, 'en')} there was contact with ‘${say.organisation}’. It was agreed to have no contact with the audit commission.`,
  },
  *check(facts) {
    for (const entry of facts.model.all('contacts')) {
      for (const [index, { partner, on, organisation }] of entry.data.contacts.entries()) {
        if (partner !== 'audit_commission') continue
        if (facts.norms.get('relations.audit_commission', on) !== false) continue
        yield { in: entry, at: ['contacts', index, 'partner'], say: { on, organisation } }
      }
    }
  },
})
