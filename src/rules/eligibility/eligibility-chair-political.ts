import type { Incompatibility } from '../../domain/people/eligibility.ts'
import { overlaps } from '../../model/day.ts'
import { chapter } from '../chapters.ts'
import { rule } from '../rule.ts'
import { clashes, type Say } from './found.ts'
import { chair, holds } from './words.ts'

// A position that bars any member is found as such already.
const barsAnyMember = (found: Incompatibility, all: readonly Incompatibility[]): boolean =>
  all.some(
    other =>
      other.bar.capacity === 'member' &&
      other.bar.weight === 'forbidden' &&
      other.at.join() === found.at.join() &&
      overlaps(other, found),
  )

/** CHAIR-05: stricter than for members. Political colour is a judgement, and is not kept. */
export const eligibilityChairPolitical = rule<Say>({
  id: 'eligibility-chair-political',
  area: 'eligibility',
  severity: 'error',
  rows: ['CHAIR-05'],
  chapter: chapter('10'),
  title: { nl: 'De voorzitter is niet politiek actief', en: 'The chair is not politically active' },
  why: {
    nl: 'De voorzitter is het gezicht van de raad. Niemand mag daarin een politieke kleur zien.',
    en: 'The chair is the face of the council. Nobody may see a political colour in it.',
  },
  fix: {
    nl: 'Bespreek het met de voorzitter. Noteer het einde van de nevenfunctie of van het voorzitterschap.',
    en: 'Discuss it with the chair. Note the end of the position or of the chairmanship.',
  },
  message: {
    nl: say => `${holds(say, chair, 'nl')} Een voorzitter is niet politiek actief.`,
    en: say => `${holds(say, chair, 'en')} A chair is not politically active.`,
  },
  check: facts => clashes(facts, (found, all) => found.bar.row === 'CHAIR-05' && !barsAnyMember(found, all)),
})
