import { memberRoles } from '../../../schemas/vocabulary/people.ts'
import { roleProblems } from '../../domain/people/roles.ts'
import { longDay } from '../../lang/format.ts'
import type { Day } from '../../model/day.ts'
import { chapter } from '../chapters.ts'
import { rule } from '../rule.ts'

type Say = {
  readonly name: string
  readonly role: 'chair' | 'deputy_chair'
  readonly on: Day
  readonly end: 'first' | 'last'
}

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
      `${say.name} is op ${longDay(say.on, 'nl')} geen lid. Dat is de ${say.end === 'first' ? 'eerste' : 'laatste'} dag als ${memberRoles.word(say.role, 'nl')}.`,
    en: say =>
      `${say.name} is no member on ${longDay(say.on, 'en')}. That is the ${say.end} day as ${memberRoles.word(say.role, 'en')}.`,
  },
  *check(facts) {
    for (const { kind, in: entry, at, role, outside } of roleProblems(facts)) {
      if (kind !== 'not_a_member' || outside === undefined) continue
      if (role !== 'chair' && role !== 'deputy_chair') continue
      yield { in: entry, at, say: { name: entry.data.name, role, ...outside } }
    }
  },
})
