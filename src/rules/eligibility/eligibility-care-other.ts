import { chapter } from '../chapters.ts'
import { rule } from '../rule.ts'
import { clashes, ofRow, type Say } from './found.ts'
import { holds, member } from './words.ts'

/** MEMB-11: allowed, and good to know. */
export const eligibilityCareOther = rule<Say>({
  id: 'eligibility-care-other',
  area: 'eligibility',
  severity: 'info',
  rows: ['MEMB-11'],
  chapter: chapter('5'),
  title: {
    nl: 'Bekend is welke leden bij zorg of welzijn in de gemeente werken',
    en: 'It is known which members work in local care or welfare',
  },
  why: {
    nl: 'Dit werk mag. Bij een advies over de eigen instelling kan het lid beter niet meeschrijven.',
    en: 'This work is allowed. On an advice about their own institution the member had better not write along.',
  },
  fix: {
    nl: 'U hoeft niets te doen. Denk eraan bij adviezen over deze instelling.',
    en: 'There is nothing to do. Keep it in mind with advice on this institution.',
  },
  message: {
    nl: say => `${holds(say, member, 'nl')} Dat mag.`,
    en: say => `${holds(say, member, 'en')} That is allowed.`,
  },
  check: facts => clashes(facts, ofRow('MEMB-11', 'care_other')),
})
