import { longDay } from '../../lang/format.ts'
import type { Day } from '../../model/day.ts'
import { chapter } from '../chapters.ts'
import { rule } from '../rule.ts'
import { problemsOf, termOf } from './problems.ts'

type Say = { readonly name: string; readonly from: Day; readonly until: Day }

/** MEMB-04: the terms of one member follow each other. */
export const memberTermsOverlap = rule<Say>({
  id: 'member-terms-overlap',
  area: 'member',
  severity: 'error',
  rows: ['MEMB-02', 'MEMB-04'],
  chapter: chapter('11'),
  title: {
    nl: 'Termijnen van een lid vallen niet over elkaar',
    en: 'Terms of a member do not overlap',
  },
  why: {
    nl: 'Bij twee termijnen tegelijk is niet te zeggen hoe lang iemand nog lid is.',
    en: 'With two terms at once nobody can say how long someone will be a member.',
  },
  fix: {
    nl: 'Laat de ene termijn eindigen op de dag voordat de andere begint.',
    en: 'Let one term end on the day before the other begins.',
  },
  message: {
    nl: say =>
      `Een termijn van ${say.name} begint op ${longDay(say.from, 'nl')}. De termijn ervoor loopt tot en met ${longDay(say.until, 'nl')}.`,
    en: say =>
      `A term of ${say.name} begins on ${longDay(say.from, 'en')}. The one before runs until ${longDay(say.until, 'en')}.`,
  },
  *check(facts) {
    for (const found of problemsOf(facts, 'terms_overlap')) {
      const { member, problem } = found
      yield {
        in: member,
        at: problem.at,
        also: [{ in: member, at: problem.other }],
        say: { name: member.data.name, from: termOf(found).from, until: problem.until },
      }
    }
  },
})
