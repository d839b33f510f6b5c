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
    nl: 'Haal weg wat onder ‘represents’ staat, of noteer de rol in het Cliëntenoverleg.',
    en: 'Remove what stands under ‘represents’, or note the role in the client consultation.',
  },
  message: {
    nl: say =>
      `Bij ${say.name} staat een groep cliënten onder ‘represents’ (vertegenwoordigt). Alleen leden van het Cliëntenoverleg spreken namens cliënten, en die rol staat er niet bij.`,
    en: say =>
      `With ${say.name} a group of clients stands under ‘represents’. Only members of the client consultation speak for clients, and that role is not noted.`,
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
