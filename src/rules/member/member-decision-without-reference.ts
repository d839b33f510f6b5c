import { longDay } from '../../lang/format.ts'
import type { Day } from '../../model/day.ts'
import { chapter } from '../chapters.ts'
import { rule } from '../rule.ts'
import { problemsOf, termOf } from './problems.ts'
import { appointer } from './words.ts'

type Say = { readonly name: string; readonly on: Day }

/** MEMB-01: a decision can be found again by its reference. */
export const memberDecisionWithoutReference = rule<Say>({
  id: 'member-decision-without-reference',
  area: 'member',
  severity: 'warning',
  rows: ['MEMB-01'],
  chapter: chapter('5'),
  title: { nl: 'Elk benoemingsbesluit heeft een kenmerk', en: 'Every decision to appoint has a reference' },
  why: {
    nl: 'Met het kenmerk vindt iedereen het besluit terug.',
    en: 'With the reference everyone can find the decision again.',
  },
  fix: {
    nl: 'Vraag het kenmerk aan de verbindingsmedewerker en noteer het onder ‘reference’.',
    en: 'Ask the liaison for the reference and note it under ‘reference’.',
  },
  message: {
    nl: say => `Bij het besluit van ${longDay(say.on, 'nl')} over ${say.name} staat geen kenmerk.`,
    en: say => `The decision of ${longDay(say.on, 'en')} on ${say.name} has no reference.`,
  },
  *check(facts) {
    for (const found of problemsOf(facts, 'no_reference')) {
      const { from, decision } = termOf(found)
      if (decision === undefined || appointer(facts, from) === null) continue
      yield {
        in: found.member,
        at: found.problem.at,
        say: { name: found.member.data.name, on: decision.on },
      }
    }
  },
})
