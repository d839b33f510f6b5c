import { membershipPeriods } from '../../domain/people/membership.ts'
import { holdings } from '../../domain/people/roles.ts'
import { common } from '../../domain/people/spans.ts'
import { longDay } from '../../lang/format.ts'
import type { Day } from '../../model/day.ts'
import { chapter } from '../chapters.ts'
import { unlessOver } from '../over.ts'
import { rule } from '../rule.ts'

type Say = { readonly name: string; readonly from: Day }

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
    nl: 'Bespreek welke rol past, en noteer het einde van de andere. Is beide gewenst, leg dan een uitzondering vast in ipr.yaml.',
    en: 'Discuss which role fits, and note the end of the other. If both are wanted, record an exception in ipr.yaml.',
  },
  message: {
    nl: say =>
      `${say.name} is vanaf ${longDay(say.from, 'nl')} lid van de raad en van het Cliëntenoverleg tegelijk.`,
    en: say =>
      `${say.name} is a member of the council and of the client consultation at once from ${longDay(say.from, 'en')}.`,
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
        say: { name: member.data.name, from: last.from },
      }
    }
  },
})
