import { personRoles } from '../../../schemas/vocabulary/people.ts'
import { sortKey } from '../../domain/names.ts'
import { membershipPeriods } from '../../domain/people/membership.ts'
import { type Holding, holdings } from '../../domain/people/roles.ts'
import { common } from '../../domain/people/spans.ts'
import type { Entry } from '../../model/model.ts'
import { chapter } from '../chapters.ts'
import { unlessOver } from '../over.ts'
import { rule } from '../rule.ts'
import { type Held, heldOn, isOrWas, sinceWhen } from '../since.ts'

type Outside = Exclude<
  (typeof personRoles.keys)[number],
  'secretary' | 'treasurer' | 'cc_member' | 'cc_lead' | 'foundation_board'
>

type Say = Held & { readonly name: string; readonly role: Outside; readonly namesake: boolean }

// Members may be secretary, treasurer or on the foundation's board; the client consultation has a rule of its own.
const OUTSIDE: readonly Outside[] = [
  'alderman',
  'head',
  'team_leader',
  'programme_manager',
  'liaison',
  'policy_officer',
  'registry',
  'councillor',
  'supporter',
  'executing_body_manager',
  'selection_chair',
  'evaluator',
  'minute_taker',
  'guest',
]

const isSame = (member: Entry<'member'>, holding: Holding): boolean =>
  holding.person === member.id || sortKey(holding.in.data.name) === sortKey(member.data.name)

/** COMP-10: who has a task beside the council does not count as a member of it. */
export const compositionNotAMember = rule<Say>({
  id: 'composition-not-a-member',
  area: 'composition',
  severity: 'error',
  rows: ['COMP-10', 'LIAI-04', 'SUPP-02'],
  chapter: chapter('6', '7', '9'),
  title: {
    nl: 'Wie voor de raad werkt of te gast is, is geen lid',
    en: 'Who works for the council or is a guest is no member',
  },
  why: {
    nl: 'Leden spreken namens niemand en staan los van de gemeente. Anderen tellen daarom niet mee.',
    en: 'Members speak for nobody and stand apart from the municipality. Others therefore do not count.',
  },
  fix: {
    nl: 'Sluit een van beide af: noteer het einde van het lidmaatschap of van de andere rol.',
    en: 'End one of the two: note the end of the membership or of the other role.',
  },
  message: {
    nl: say => {
      const role = personRoles.word(say.role, 'nl')
      return say.namesake
        ? `${say.name} staat bij de leden. Iemand met dezelfde naam ${isOrWas(say, 'nl')} ${sinceWhen(say, 'nl')} ${role}. Gaat het om dezelfde persoon, dan kan dat niet samen.`
        : `${say.name} ${isOrWas(say, 'nl')} ${sinceWhen(say, 'nl')} lid en ${role} tegelijk. Wie ${role} is, telt niet mee als lid.`
    },
    en: say => {
      const role = personRoles.word(say.role, 'en')
      return say.namesake
        ? `${say.name} is among the members. Someone of the same name ${isOrWas(say, 'en')} ${role} ${sinceWhen(say, 'en')}. If that is the same person, the two cannot go together.`
        : `${say.name} ${isOrWas(say, 'en')} a member and ${role} at the same time ${sinceWhen(say, 'en')}. Who is ${role} does not count as a member.`
    },
  },
  *check(facts) {
    const others = OUTSIDE.flatMap(role => holdings(facts, role).map(holding => ({ role, holding })))
    for (const member of facts.model.all('member')) {
      for (const { role, holding } of others) {
        const own = holding.in === member
        if (!own && (holding.in.kind === 'member' || !isSame(member, holding))) continue
        const both = membershipPeriods(member.data)
          .map(period => common(period, holding))
          .findLast(span => span !== undefined)
        if (both === undefined) continue
        const namesake = holding.person !== member.id
        yield {
          in: member,
          at: own ? holding.at : ['name'],
          ...(own ? {} : { also: [{ in: holding.in, at: holding.at }] }),
          ...(namesake && { severity: 'warning' }),
          ...unlessOver(facts, both.to),
          say: { name: member.data.name, role, namesake, ...heldOn(facts, both) },
        }
      }
    }
  },
})
