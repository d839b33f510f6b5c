import { membershipPeriods } from '../../domain/people/membership.ts'
import { holdings } from '../../domain/people/roles.ts'
import { common } from '../../domain/people/spans.ts'
import { chapter } from '../chapters.ts'
import { unlessOver } from '../over.ts'
import { rule } from '../rule.ts'
import { type Held, heldOn, isOrWas, sinceWhen } from '../since.ts'

type Say = Held & { readonly name: string; readonly council: string }

/** CC-05: the text does not say whether someone can be both. */
export const ccDoubleMembership = rule<Say>({
  id: 'cc-double-membership',
  area: 'cc',
  severity: 'warning',
  rows: ['CC-05', 'CC-04', 'MEMB-07', 'COMP-10'],
  chapter: chapter('3', '6', '7'),
  title: {
    nl: 'Niemand is tegelijk lid van de raad en van het Cliëntenoverleg',
    en: 'Nobody is a member of the council and of the client consultation at once',
  },
  why: {
    nl: 'Het Cliëntenoverleg vertegenwoordigt cliënten. Een lid van de raad vertegenwoordigt niemand.',
    en: 'The client consultation represents clients. A member of the council represents nobody.',
  },
  fix: {
    nl: 'Bespreek welke rol past, en noteer het einde van de andere. Kan het toch samen, leg dan een uitzondering vast in ipr.yaml.',
    en: 'Discuss which role fits, and note the end of the other. If both are wanted, record an exception in ipr.yaml.',
  },
  message: {
    nl: say =>
      `${say.name} ${isOrWas(say, 'nl')} ${sinceWhen(say, 'nl')} lid van ${say.council} en van het Cliëntenoverleg tegelijk.`,
    en: say =>
      `${say.name} ${isOrWas(say, 'en')} a member of ${say.council} and of the client consultation at once ${sinceWhen(say, 'en')}.`,
  },
  *check(facts) {
    for (const holding of holdings(facts, 'cc_member', 'cc_lead')) {
      const member = facts.model.get('member', holding.person)
      const both = member && membershipPeriods(member.data).map(period => common(period, holding))
      const last = both?.findLast(span => span !== undefined)
      if (member === undefined || last === undefined) continue
      yield {
        in: holding.in,
        at: holding.at,
        ...unlessOver(facts, last.to),
        say: {
          name: member.data.name,
          council: facts.model.council.data.council.short_name,
          ...heldOn(facts, last),
        },
      }
    }
  },
})
