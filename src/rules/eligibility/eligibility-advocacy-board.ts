import { chapter } from '../chapters.ts'
import { rule } from '../rule.ts'
import { clashes, ofRow, type Say } from './found.ts'
import { endOne, holds, member } from './words.ts'

/** MEMB-10, the part that the text states flatly. */
export const eligibilityAdvocacyBoard = rule<Say>({
  id: 'eligibility-advocacy-board',
  area: 'eligibility',
  severity: 'error',
  rows: ['MEMB-10', 'MEMB-12'],
  chapter: chapter('5'),
  title: {
    nl: 'Leden zitten niet in het bestuur van een lokale belangenorganisatie',
    en: 'Members are not on the board of a local advocacy organisation',
  },
  why: {
    nl: 'Een bestuurder spreekt voor zijn organisatie. Een lid spreekt voor niemand.',
    en: 'A board member speaks for the organisation. A member of the council speaks for nobody.',
  },
  fix: endOne,
  message: {
    nl: say => `${holds(say, member, 'nl')} Dat gaat niet samen.`,
    en: say => `${holds(say, member, 'en')} The two do not go together.`,
  },
  check: facts => clashes(facts, ofRow('MEMB-10', 'advocacy_board')),
})
