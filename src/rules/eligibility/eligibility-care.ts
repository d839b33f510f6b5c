import { chapter } from '../chapters.ts'
import { rule } from '../rule.ts'
import { clashes, ofRow, type Say } from './found.ts'
import { endOne, holds, member } from './words.ts'

/** MEMB-11: other work at such an institution is allowed. */
export const eligibilityCare = rule<Say>({
  id: 'eligibility-care',
  area: 'eligibility',
  severity: 'error',
  rows: ['MEMB-11', 'MEMB-12'],
  chapter: chapter('5'),
  title: {
    nl: 'Leden zijn geen directeur, manager of stafmedewerker bij zorg of welzijn in de gemeente',
    en: 'Members hold no management or staff position in local care or welfare',
  },
  why: {
    nl: 'De gemeente koopt zorg in bij deze instellingen. Wie daar leiding geeft, heeft een ander belang.',
    en: 'The municipality buys care from these institutions. Who leads there has another interest.',
  },
  fix: endOne,
  message: {
    nl: say => `${holds(say, member, 'nl')} Dat gaat niet samen.`,
    en: say => `${holds(say, member, 'en')} The two do not go together.`,
  },
  check: facts => clashes(facts, ofRow('MEMB-11', 'care_management', 'care_staff')),
})
