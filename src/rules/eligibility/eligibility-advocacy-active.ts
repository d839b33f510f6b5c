import { chapter } from '../chapters.ts'
import { rule } from '../rule.ts'
import { clashes, ofRow, type Say } from './found.ts'
import { holds, member } from './words.ts'

/** MEMB-10, the part that needs judgement: what is “active”, and what is advocacy. */
export const eligibilityAdvocacyActive = rule<Say>({
  id: 'eligibility-advocacy-active',
  area: 'eligibility',
  severity: 'warning',
  rows: ['MEMB-10', 'MEMB-12', 'MEMB-14'],
  chapter: chapter('5'),
  title: {
    nl: 'Leden zijn niet actief in een lokale belangenorganisatie',
    en: 'Members are not active in a local advocacy organisation',
  },
  why: {
    nl: 'In een gesprek blijkt hoe actief iemand is, en of het om belangen gaat.',
    en: 'A talk shows how active someone is, and whether it is about interests.',
  },
  fix: {
    nl: 'Bespreek het met het lid. Is er geen bezwaar, leg dan een uitzondering vast in ipr.yaml, met de reden.',
    en: 'Discuss it with the member. If there is no objection, record an exception in ipr.yaml, with the reason.',
  },
  message: {
    nl: say => `${holds(say, member, 'nl')} Bespreek of dat samengaat.`,
    en: say => `${holds(say, member, 'en')} Discuss whether the two go together.`,
  },
  check: facts => clashes(facts, ofRow('MEMB-10', 'advocacy_active')),
})
