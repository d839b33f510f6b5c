import { chapter } from '../chapters.ts'
import { rule } from '../rule.ts'
import { clashes, ofRow, type Say } from './found.ts'
import { endOne, holds, member } from './words.ts'

/** MEMB-08: the board of a party, wherever it is. */
export const eligibilityPartyBoard = rule<Say>({
  id: 'eligibility-party-board',
  area: 'eligibility',
  severity: 'error',
  rows: ['MEMB-08', 'MEMB-12'],
  chapter: chapter('5'),
  title: {
    nl: 'Leden zitten niet in het bestuur van een politieke partij',
    en: 'Members are not on the board of a political party',
  },
  why: {
    nl: 'De raad staat buiten de politiek en kijkt alleen vanuit inwoners.',
    en: 'The council stands outside politics and looks only from the residents’ side.',
  },
  fix: endOne,
  message: {
    nl: say => `${holds(say, member, 'nl')} Dat gaat niet samen.`,
    en: say => `${holds(say, member, 'en')} The two do not go together.`,
  },
  check: facts => clashes(facts, ofRow('MEMB-08')),
})
