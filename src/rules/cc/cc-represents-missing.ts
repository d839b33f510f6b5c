import { holdersOn } from '../../domain/people/roles.ts'
import { chapter } from '../chapters.ts'
import { rule } from '../rule.ts'

type Say = { readonly name: string }

/** CC-04: the opposite of members of the council, who represent nobody (MEMB-07). */
export const ccRepresentsMissing = rule<Say>({
  id: 'cc-represents-missing',
  area: 'cc',
  severity: 'info',
  rows: ['CC-04'],
  chapter: chapter('6'),
  title: {
    nl: 'Van elk lid van het Cliëntenoverleg is bekend namens welke cliënten dat lid spreekt',
    en: 'Of every member of the client consultation it is known whom they represent',
  },
  why: {
    nl: 'Volgens de Participatiewet spreekt het Cliëntenoverleg namens de cliënten.',
    en: 'By the Participation Act the client consultation speaks for the clients.',
  },
  fix: {
    nl: 'Noteer onder ‘represents’ namens welke groep iemand spreekt, zonder namen van cliënten.',
    en: 'Note under ‘represents’ for which group someone speaks, without names of clients.',
  },
  message: {
    nl: say => `${say.name} zit in het Cliëntenoverleg. Er staat niet bij namens welke cliënten.`,
    en: say => `${say.name} is in the client consultation. It is not noted for which clients.`,
  },
  *check(facts) {
    const entries = new Set(holdersOn(facts, facts.today, 'cc_member', 'cc_lead').map(holding => holding.in))
    for (const entry of entries) {
      if (entry.kind !== 'person' || entry.data.represents !== undefined) continue
      yield { in: entry, say: { name: entry.data.name } }
    }
  },
})
