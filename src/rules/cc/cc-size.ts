import { clientConsultationOn } from '../../domain/people/roles.ts'
import { count } from '../../lang/format.ts'
import { chapter } from '../chapters.ts'
import { isComplete } from '../complete.ts'
import { rule } from '../rule.ts'

type Say = { readonly found: number; readonly asked: number }

/** CC-01: the text describes three clients, so another number is a warning. */
export const ccSize = rule<Say>({
  id: 'cc-size',
  area: 'cc',
  severity: 'warning',
  rows: ['CC-01'],
  chapter: chapter('6'),
  title: {
    nl: 'Het Cliëntenoverleg heeft het afgesproken aantal leden',
    en: 'The client consultation has the agreed number of members',
  },
  why: {
    nl: 'Met drie cliënten kan het Cliëntenoverleg zijn twee taken aan.',
    en: 'With three clients the client consultation can do its two tasks.',
  },
  fix: {
    nl: 'Noteer nieuwe leden in people met de rol ‘cc_member’, of open een vacature in de map recruitment.',
    en: 'Note new members in people with the role ‘cc_member’, or open a vacancy in the folder recruitment.',
  },
  message: {
    nl: say =>
      `Het Cliëntenoverleg heeft nu ${count(say.found, 'nl', 'lid', 'leden')}, de trekker meegeteld. Afgesproken is ${say.asked}.`,
    en: say =>
      `The client consultation now has ${count(say.found, 'en', 'member', 'members')}, its lead included. Agreed is ${say.asked}.`,
  },
  *check(facts) {
    const { model, norms, today } = facts
    const asked = norms.get('cc.members', today)
    const found = clientConsultationOn(facts, today).length
    if (asked === null || found === asked || !isComplete(facts, 'person', 'member')) return
    yield { in: model.council, say: { found, asked } }
  },
})
