import { chapter } from '../chapters.ts'
import { type OverdueSay, overdue, overdueWords } from '../overdue.ts'
import { rule } from '../rule.ts'

type Say = OverdueSay

/** EVAL-01: within a year of the start or of the last one, with the grace of the norm. */
export const evaluationInternalOverdue = rule<Say>({
  id: 'evaluation-internal-overdue',
  area: 'evaluation',
  severity: 'warning',
  rows: ['EVAL-01', 'CHAIR-13'],
  chapter: chapter('10', '14'),
  title: { nl: 'De raad evalueert elk jaar', en: 'The council evaluates every year' },
  why: {
    nl: 'Zo bespreekt de raad op tijd wat goed gaat en wat beter kan.',
    en: 'So the council talks in time about what goes well and what could be better.',
  },
  fix: {
    nl: 'Plan een interne evaluatie. Is de evaluatie al geweest, maak dan de map met ‘ipr evalueer begin’.',
    en: 'Plan an internal evaluation. If it was held already, make its folder with ‘ipr evaluate start’.',
  },
  message: {
    nl: say =>
      overdueWords.nl(say, {
        never: 'Er was nog geen interne evaluatie.',
        last: 'De laatste interne evaluatie',
        next: 'de volgende',
      }),
    en: say =>
      overdueWords.en(say, {
        never: 'There has been no internal evaluation yet.',
        last: 'The last internal evaluation',
        next: 'the next one',
      }),
  },
  *check(facts) {
    for (const { say } of overdue(facts, 'internal-evaluation')) yield { in: facts.model.council, say }
  },
})
