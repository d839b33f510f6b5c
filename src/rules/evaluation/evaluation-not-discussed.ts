import { longDay } from '../../lang/format.ts'
import type { Day } from '../../model/day.ts'
import { chapter } from '../chapters.ts'
import { rule } from '../rule.ts'
import { heldWithoutSequel } from './sequels.ts'

type Say = { readonly held: Day; readonly due: Day }

/** EVAL-03: what concerns the municipality in an internal evaluation is talked over with the alderman, within the grace of the norm. */
export const evaluationNotDiscussed = rule<Say>({
  id: 'evaluation-not-discussed',
  area: 'evaluation',
  severity: 'warning',
  rows: ['EVAL-03'],
  chapter: chapter('10', '14'),
  title: {
    nl: 'De uitkomst van de evaluatie is met de wethouder besproken',
    en: 'The outcome of the evaluation was talked over with the alderman',
  },
  why: {
    nl: 'Anders verandert er in de samenwerking niets.',
    en: 'Otherwise nothing changes in the cooperation.',
  },
  fix: {
    nl: 'Plan een gesprek met de wethouder, en noteer het bij ‘discussed_with_alderman’.',
    en: 'Plan a talk with the alderman, and note it under ‘discussed_with_alderman’.',
  },
  message: {
    nl: say =>
      `De interne evaluatie van ${longDay(say.held, 'nl')} is nog niet met de wethouder besproken. Dat had uiterlijk ${longDay(say.due, 'nl')} gemoeten.`,
    en: say =>
      `The internal evaluation of ${longDay(say.held, 'en')} has not been talked over with the alderman yet. It was due by ${longDay(say.due, 'en')}.`,
  },
  *check(facts) {
    for (const { evaluation, due } of heldWithoutSequel(facts, 'evaluation-alderman', ['internal']))
      yield { in: evaluation, at: ['held'], say: { held: evaluation.data.held, due } }
  },
})
