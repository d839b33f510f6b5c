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
    nl: 'Zo kan ook de gemeente er iets mee doen.',
    en: 'So the municipality can do something with it too.',
  },
  fix: {
    nl: 'Plan een gesprek met de wethouder. Noteer daarna in welk overleg het was, met ‘ipr evalueer afsluiten --discussed’.',
    en: 'Plan a talk with the alderman. Then note in which meeting it was, with ‘ipr evaluate close --discussed’.',
  },
  message: {
    nl: say =>
      `De interne evaluatie van ${longDay(say.held, 'nl')} is nog niet met de wethouder besproken. De uiterste datum was ${longDay(say.due, 'nl')}.`,
    en: say =>
      `The internal evaluation of ${longDay(say.held, 'en')} has not been talked over with the alderman yet. The last day for it was ${longDay(say.due, 'en')}.`,
  },
  *check(facts) {
    for (const { evaluation, due } of heldWithoutSequel(facts, 'evaluation-alderman', ['internal']))
      yield { in: evaluation, at: ['held'], say: { held: evaluation.data.held, due } }
  },
})
