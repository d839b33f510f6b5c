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
    nl: 'De rekenkamercommissie controleert het College voor de gemeenteraad. De raad controleert niet.',
    en: 'The audit commission inspects the College for the municipal council. The council does not inspect.',
  },
  fix: {
    nl: 'Verwijs de rekenkamercommissie naar het College. Wil de raad dit contact wel, noteer dat dan als afwijking in ipr.yaml.',
    en: 'Refer the audit commission to the College. If the council does want this contact, note that as a deviation in ipr.yaml.',
  },
  message: {
    nl: say =>
      `Op ${longDay(say.on, 'nl')} was er contact met de rekenkamercommissie: ${say.organisation}. Dat is niet gewenst.`,
    en: say =>
      `On ${longDay(say.on, 'en')} there was contact with the audit commission: ${say.organisation}. That is not desirable.`,
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
