import { clientConsultationOn } from '../../domain/people/roles.ts'
import { countInWords, inWords } from '../../lang/in-words.ts'
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
    nl: 'Met dit aantal kan het Cliëntenoverleg het werk aan.',
    en: 'With this number the client consultation can do its work.',
  },
  fix: {
    nl: 'Noteer nieuwe leden met ‘ipr nieuw persoon’ en de rol ‘cc_member’, of open een vacature met ‘ipr nieuw vacature’.',
    en: 'Note new members with ‘ipr new person’ and the role ‘cc_member’, or open a vacancy with ‘ipr new vacancy’.',
  },
  message: {
    nl: say =>
      `Het Cliëntenoverleg heeft nu ${countInWords(say.found, 'nl', 'lid', 'leden')}, de trekker meegeteld. Afgesproken is dat er ${inWords(say.asked, 'nl')} ${say.asked === 1 ? 'is' : 'zijn'}.`,
    en: say =>
      `The client consultation now has ${countInWords(say.found, 'en', 'member', 'members')}, its lead included. Agreed is that there ${say.asked === 1 ? 'is' : 'are'} ${inWords(say.asked, 'en')}.`,
  },
  *check(facts) {
    const { model, norms, today } = facts
    const asked = norms.get('cc.members', today)
    const found = clientConsultationOn(facts, today).length
    if (asked === null || found === asked || !isComplete(facts, 'person', 'member')) return
    yield { in: model.council, say: { found, asked } }
  },
})
