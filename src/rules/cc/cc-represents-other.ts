import { chapter } from '../chapters.ts'
import { rule } from '../rule.ts'

type Say = { readonly name: string }

/** CC-04 and MEMB-07: only who sits, or sat, in the client consultation represents anybody here. */
export const ccRepresentsOther = rule<Say>({
  id: 'cc-represents-other',
  area: 'cc',
  severity: 'warning',
  rows: ['CC-04', 'MEMB-07'],
  chapter: chapter('3', '5', '6'),
  title: {
    nl: 'Alleen het Cliëntenoverleg vertegenwoordigt cliënten',
    en: 'Only the client consultation represents clients',
  },
  why: {
    nl: 'De raad spreekt namens niemand, en overlegt met mensen in hun eigen rol.',
    en: 'The council speaks for nobody, and meets people in their own role.',
  },
  fix: {
    nl: 'Haal ‘represents’ weg, of noteer de rol in het Cliëntenoverleg.',
    en: 'Remove ‘represents’, or note the role in the client consultation.',
  },
  message: {
    nl: say =>
      `Bij ${say.name} staat namens wie die spreekt. Dat hoort alleen bij leden van het Cliëntenoverleg, en die rol staat er niet.`,
    en: say =>
      `For ${say.name} it is noted whom they represent. That belongs to members of the client consultation only, and that role is not noted.`,
  },
  *check({ model }) {
    for (const person of model.all('person')) {
      const { name, represents, roles } = person.data
      if (represents === undefined || roles.some(({ role }) => role === 'cc_member' || role === 'cc_lead'))
        continue
      yield { in: person, at: ['represents'], say: { name } }
    }
  },
})
