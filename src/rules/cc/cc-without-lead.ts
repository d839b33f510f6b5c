import { clientConsultationOn, idsInRole } from '../../domain/people/roles.ts'
import { countInWords, inWords } from '../../lang/in-words.ts'
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
    nl: 'Noteer bij een van de leden van het Cliëntenoverleg de rol ‘cc_lead’ (trekker), met de eerste dag.',
    en: 'Note the role ‘cc_lead’ with one of the members of the client consultation, with the first day.',
  },
  message: {
    nl: say =>
      `Het Cliëntenoverleg heeft nu ${say.found === 0 ? 'geen trekker' : countInWords(say.found, 'nl', 'trekker', 'trekkers')}. Afgesproken is dat er ${inWords(say.asked, 'nl')} ${say.asked === 1 ? 'is' : 'zijn'}.`,
    en: say =>
      `The client consultation now has ${say.found === 0 ? 'no lead' : countInWords(say.found, 'en', 'lead', 'leads')}. Agreed is that there ${say.asked === 1 ? 'is' : 'are'} ${inWords(say.asked, 'en')}.`,
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
