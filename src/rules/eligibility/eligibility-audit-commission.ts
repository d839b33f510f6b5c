import { chapter } from '../chapters.ts'
import { rule } from '../rule.ts'
import { clashes, ofRow, type Say } from './found.ts'
import { endOne, holds, member } from './words.ts'

/** REL-04: not desirable, by the wording of the text; a council may raise this to an error. */
export const eligibilityAuditCommission = rule<Say>({
  id: 'eligibility-audit-commission',
  area: 'eligibility',
  severity: 'warning',
  rows: ['REL-04'],
  chapter: chapter('6'),
  title: { nl: 'Leden zitten niet in de rekenkamercommissie', en: 'Members are not in the audit commission' },
  why: {
    nl: 'De rekenkamercommissie onderzoekt de gemeente voor de gemeenteraad. De raad blijft daar buiten.',
    en: 'The audit commission examines the municipality for the municipal council. The council stays out of that.',
  },
  fix: endOne,
  message: {
    nl: say => `${holds(say, member, 'nl')} Dat is niet gewenst.`,
    en: say => `${holds(say, member, 'en')} That is not wished for.`,
  },
  check: facts => clashes(facts, ofRow('REL-04')),
})
