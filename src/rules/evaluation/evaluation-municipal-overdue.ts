import { chapter } from '../chapters.ts'
import { type OverdueSay, overdue, overdueWords } from '../overdue.ts'
import { rule } from '../rule.ts'

type Say = OverdueSay

/** EVAL-04, EVAL-08: alderman and officers evaluate too; again each year where the norm says so. */
export const evaluationMunicipalOverdue = rule<Say>({
  id: 'evaluation-municipal-overdue',
  area: 'evaluation',
  severity: 'warning',
  rows: ['EVAL-04', 'EVAL-08'],
  chapter: chapter('10', '14'),
  title: { nl: 'Ook de gemeente evalueert op tijd', en: 'The municipality evaluates in time too' },
  why: { nl: 'De samenwerking komt van twee kanten.', en: 'The cooperation comes from two sides.' },
  fix: {
    nl: 'Vraag de verbindingsmedewerker om een evaluatie met de wethouder en de beleidsmedewerkers te plannen.',
    en: 'Ask the liaison to plan an evaluation with the alderman and the policy officers.',
  },
  message: {
    nl: say =>
      overdueWords.nl(say, {
        never: 'De gemeente evalueerde de samenwerking nog niet.',
        last: 'De laatste evaluatie door de gemeente',
        next: 'de volgende',
      }),
    en: say =>
      overdueWords.en(say, {
        never: 'The municipality has not evaluated the cooperation yet.',
        last: 'The last municipal evaluation',
        next: 'the next one',
      }),
  },
  *check(facts) {
    for (const { say } of overdue(facts, 'municipal-evaluation')) yield { in: facts.model.council, say }
  },
})
