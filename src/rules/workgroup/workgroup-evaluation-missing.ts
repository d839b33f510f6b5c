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
    nl: 'In een klein gesprek zeggen mensen dingen die zij in de vergadering niet zeggen.',
    en: 'In a small talk people say things that they do not say in the council meeting.',
  },
  fix: {
    nl: 'Plan de evaluatie met de trekker en de voorzitter. Is de evaluatie al geweest, noteer haar dan met ‘ipr evalueer begin’.',
    en: 'Plan the evaluation with the lead and the chair. If it was held already, note it with ‘ipr evaluate start’.',
  },
  message: {
    nl: say =>
      countWords.nl(
        say,
        [`evaluatie van de werkgroep ${say.of}`, `evaluaties van de werkgroep ${say.of}`],
        'minimum',
      ),
    en: say =>
      countWords.en(
        say,
        [`evaluation of the workgroup ${say.of}`, `evaluations of the workgroup ${say.of}`],
        'minimum',
      ),
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
