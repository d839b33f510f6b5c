import { memberRoles } from '../../../schemas/vocabulary/people.ts'
import { roleProblems } from '../../domain/people/roles.ts'
import { chapter } from '../chapters.ts'
import { rule } from '../rule.ts'

type Say = { readonly name: string; readonly role: 'chair' | 'deputy_chair' }

/** COMP-03: the chair is one of the members, from the first day to the last; so is a deputy. */
export const chairNotAMember = rule<Say>({
  id: 'chair-not-a-member',
  area: 'chair',
  severity: 'error',
  rows: ['COMP-03', 'CHAIR-24'],
  chapter: chapter('9', '10'),
  title: {
    nl: 'De voorzitter is lid, van de eerste tot de laatste dag',
    en: 'The chair is a member, from the first day to the last',
  },
  why: {
    nl: 'Ook een tijdelijk voorzitter is een benoemd lid dat in de gemeente woont.',
    en: 'A temporary chair too is an appointed member who lives in the municipality.',
  },
  fix: {
    nl: 'Laat de rol beginnen en eindigen binnen het lidmaatschap, of verbeter de termijnen.',
    en: 'Let the role begin and end within the membership, or correct the terms.',
  },
  message: {
    nl: say =>
      `${say.name} is op de eerste of de laatste dag als ${memberRoles.word(say.role, 'nl')} geen lid.`,
    en: say =>
      `${say.name} is no member on the first or the last day as ${memberRoles.word(say.role, 'en')}.`,
  },
  *check(facts) {
    for (const { kind, in: entry, at, role } of roleProblems(facts)) {
      if (kind !== 'not_a_member' || (role !== 'chair' && role !== 'deputy_chair')) continue
      yield { in: entry, at, say: { name: entry.data.name, role } }
    }
  },
})
