import { clientConsultationOn, idsInRole } from '../../domain/people/roles.ts'
import { count } from '../../lang/format.ts'
import { chapter } from '../chapters.ts'
import { isComplete } from '../complete.ts'
import { rule } from '../rule.ts'

type Say = { readonly found: number; readonly asked: number }

/** CC-06: the lead is named in the chapter on allowances. */
export const ccWithoutLead = rule<Say>({
  id: 'cc-without-lead',
  area: 'cc',
  severity: 'warning',
  rows: ['CC-06'],
  chapter: chapter('12'),
  title: { nl: 'Het Cliëntenoverleg heeft een trekker', en: 'The client consultation has a lead' },
  why: {
    nl: 'De trekker roept het Cliëntenoverleg bijeen en spreekt de agenda af.',
    en: 'The lead convenes the client consultation and agrees the agenda.',
  },
  fix: {
    nl: 'Noteer in people bij een van de leden de rol ‘cc_lead’, met de eerste dag.',
    en: 'Note the role ‘cc_lead’ at one of the members in people, with the first day.',
  },
  message: {
    nl: say =>
      `Het Cliëntenoverleg heeft nu ${say.found === 0 ? 'geen trekker' : count(say.found, 'nl', 'trekker', 'trekkers')}. Er ${say.asked === 1 ? 'hoort er één' : `horen er ${say.asked}`} te zijn.`,
    en: say =>
      `The client consultation now has ${say.found === 0 ? 'no lead' : count(say.found, 'en', 'lead', 'leads')}. There should be ${say.asked === 1 ? 'one' : say.asked}.`,
  },
  *check(facts) {
    const { model, norms, today } = facts
    const asked = norms.get('cc.leads', today)
    const found = idsInRole(facts, today, 'cc_lead').length
    // Without any member the size is what is wrong.
    if (asked === null || found === asked || clientConsultationOn(facts, today).length === 0) return
    if (isComplete(facts, 'person', 'member')) yield { in: model.council, say: { found, asked } }
  },
})
