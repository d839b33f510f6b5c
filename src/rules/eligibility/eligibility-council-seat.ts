import { chapter } from '../chapters.ts'
import { rule } from '../rule.ts'
import { clashes, ofRow, type Say } from './found.ts'
import { endOne, holds, member } from './words.ts'

/** MEMB-09: the municipal council, support members of factions, and its committees. */
export const eligibilityCouncilSeat = rule<Say>({
  id: 'eligibility-council-seat',
  area: 'eligibility',
  severity: 'error',
  rows: ['MEMB-09', 'MEMB-12', 'REL-01'],
  chapter: chapter('5'),
  title: {
    nl: 'Leden zitten niet in de gemeenteraad, een fractie of een raadscommissie',
    en: 'Members are not in the municipal council, a faction or a council committee',
  },
  why: {
    nl: 'Wie in de gemeenteraad zit, zou meebeslissen over het eigen advies.',
    en: 'Who sits in the municipal council would help decide on their own advice.',
  },
  fix: endOne,
  message: {
    nl: say => `${holds(say, member, 'nl')} Dat gaat niet samen.`,
    en: say => `${holds(say, member, 'en')} The two do not go together.`,
  },
  check: facts => clashes(facts, ofRow('MEMB-09')),
})
