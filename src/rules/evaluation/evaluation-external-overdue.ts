import { chapter } from '../chapters.ts'
import { type OverdueSay, overdue, overdueWords } from '../overdue.ts'
import { rule } from '../rule.ts'

type Say = OverdueSay

/** EVAL-07: an independent adviser evaluates two years after the start. */
export const evaluationExternalOverdue = rule<Say>({
  id: 'evaluation-external-overdue',
  area: 'evaluation',
  severity: 'warning',
  rows: ['EVAL-07'],
  chapter: chapter('14'),
  title: {
    nl: 'Na twee jaar is er een onafhankelijke evaluatie',
    en: 'After two years there is an independent evaluation',
  },
  why: {
    nl: 'Iemand van buiten ziet wat de raad en de gemeente zelf niet zien.',
    en: 'Someone from outside sees what council and municipality do not see themselves.',
  },
  fix: {
    nl: 'Spreek met de gemeente af wie de evaluatie doet, en wie de kosten betaalt.',
    en: 'Agree with the municipality who does the evaluation and who pays for it.',
  },
  message: {
    nl: say =>
      overdueWords.nl(say, {
        never: 'Er was nog geen onafhankelijke evaluatie.',
        last: 'De laatste onafhankelijke evaluatie',
        next: 'de volgende',
      }),
    en: say =>
      overdueWords.en(say, {
        never: 'There has been no independent evaluation yet.',
        last: 'The last independent evaluation',
        next: 'the next one',
      }),
  },
  *check(facts) {
    for (const { say } of overdue(facts, 'external-evaluation')) yield { in: facts.model.council, say }
  },
})
