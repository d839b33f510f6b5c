import { yearSpan } from '../../model/day.ts'
import { chapter } from '../chapters.ts'
import { isComplete } from '../complete.ts'
import { type Counted, counted, countsOf, countWords, spotOf } from '../meeting/counts.ts'
import { unlessOver } from '../over.ts'
import { rule } from '../rule.ts'

/** WG-17 and EVAL-05: a year that is over, or this year when it is too late; older years stay as a remark. */
export const workgroupEvaluationMissing = rule<Counted>({
  id: 'workgroup-evaluation-missing',
  area: 'workgroup',
  severity: 'warning',
  rows: ['WG-17', 'EVAL-05', 'CHAIR-14'],
  chapter: chapter('7'),
  title: {
    nl: 'Elke werkgroep kijkt elk jaar terug',
    en: 'Every workgroup looks back every year',
  },
  why: {
    nl: 'In een klein gesprek komen dingen op tafel die in de vergadering blijven liggen.',
    en: 'In a small talk things come up that stay unsaid in the council meeting.',
  },
  fix: {
    nl: 'Plan de evaluatie met de trekker en de voorzitter. Is die al geweest, noteer die dan onder evaluations.',
    en: 'Plan the evaluation with the lead and the chair. If it was held already, note it under evaluations.',
  },
  message: {
    nl: say => countWords.nl(say, [`evaluatie van ${say.of}`, `evaluaties van ${say.of}`], 'minimum'),
    en: say => countWords.en(say, [`evaluation of ${say.of}`, `evaluations of ${say.of}`], 'minimum'),
  },
  *check(facts) {
    if (!isComplete(facts, 'evaluation')) return
    for (const row of countsOf(facts, 'workgroup-evaluation', 'missed')) {
      yield {
        ...spotOf(facts, row),
        ...unlessOver(facts, yearSpan(row.year + 1).to),
        say: counted(facts, row, 'min'),
      }
    }
  },
})
