import { besideAdvice } from '../chapters.ts'
import { rule } from '../rule.ts'
import { clashes, ofRow, type Say } from './found.ts'
import { holds, member } from './words.ts'

/** GOV-08: kinds that the council adds to the list of the text. */
export const eligibilityOwnList = rule<Say>({
  id: 'eligibility-own-list',
  area: 'eligibility',
  severity: 'error',
  rows: ['GOV-08', 'MEMB-12'],
  chapter: besideAdvice,
  title: {
    nl: 'Leden hebben geen nevenfunctie die de raad zelf uitsluit',
    en: 'Members hold no position that the council itself excludes',
  },
  why: {
    nl: 'De raad besloot zelf dat deze nevenfunctie niet samengaat met het lidmaatschap.',
    en: 'The council itself decided that this position does not go with membership.',
  },
  fix: {
    nl: 'Noteer het einde van de nevenfunctie of van het lidmaatschap, of pas in ipr.yaml de norm ‘eligibility.incompatible’ aan.',
    en: 'Note the end of the position or of the membership, or change the norm ‘eligibility.incompatible’ in ipr.yaml.',
  },
  message: {
    nl: say => `${holds(say, member, 'nl')} Volgens uw eigen lijst gaat dat niet samen.`,
    en: say => `${holds(say, member, 'en')} By your own list the two do not go together.`,
  },
  check: facts => clashes(facts, ofRow('GOV-08')),
})
