import { businessDeclaration } from '../../domain/people/eligibility.ts'
import { chairOn } from '../../domain/people/roles.ts'
import { chapter } from '../chapters.ts'
import { rule } from '../rule.ts'

type Say = { readonly name: string }

/** CHAIR-06: the chair of today declares, one way or the other. */
export const eligibilityChairBusinessUndeclared = rule<Say>({
  id: 'eligibility-chair-business-undeclared',
  area: 'eligibility',
  severity: 'warning',
  rows: ['CHAIR-06'],
  chapter: chapter('10'),
  title: {
    nl: 'De voorzitter verklaart of er zakelijke belangen zijn',
    en: 'The chair declares whether there are business interests',
  },
  why: {
    nl: 'Alleen met een verklaring kan iedereen erop vertrouwen dat er geen belangen spelen.',
    en: 'Only with a declaration everyone can trust that no interests are at play.',
  },
  fix: {
    nl: 'Vraag de voorzitter om een verklaring. Noteer de datum en de uitkomst onder ‘business_interests’.',
    en: 'Ask the chair for a declaration. Note date and outcome under ‘business_interests’.',
  },
  message: {
    nl: say => `${say.name} is voorzitter. Een verklaring over zakelijke belangen ontbreekt.`,
    en: say => `${say.name} is chair. A declaration on business interests is missing.`,
  },
  *check(facts) {
    const holding = chairOn(facts, facts.today)
    if (holding?.in.kind !== 'member') return
    if (businessDeclaration(holding.in.data, facts.today) !== 'undeclared') return
    yield { in: holding.in, at: holding.at, say: { name: holding.in.data.name } }
  },
})
