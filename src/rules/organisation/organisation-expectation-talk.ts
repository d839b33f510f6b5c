import { chapter } from '../chapters.ts'
import { type OverdueSay, overdue, overdueWords } from '../overdue.ts'
import { rule } from '../rule.ts'

type Say = OverdueSay

/** GOV-06: municipality and council talk of what they expect of each other; the text names no interval, so it is a remark. */
export const organisationExpectationTalk = rule<Say>({
  id: 'organisation-expectation-talk',
  area: 'organisation',
  severity: 'info',
  rows: ['GOV-06', 'MEMB-23'],
  chapter: chapter('1'),
  title: {
    nl: 'Gemeente en raad bespreken wat zij van elkaar verwachten',
    en: 'Municipality and council talk of what they expect of each other',
  },
  why: {
    nl: 'Verwachtingen veranderen. Door erover te praten, blijft de samenwerking goed.',
    en: 'Expectations change. Talking of them keeps the cooperation good.',
  },
  fix: {
    nl: 'Vraag de verbindingsmedewerker om een gesprek over verwachtingen te plannen.',
    en: 'Ask the liaison to plan a talk on expectations.',
  },
  message: {
    nl: say =>
      overdueWords.nl(say, {
        never: 'Er was nog geen gesprek met de gemeente over wat u van elkaar verwacht.',
        last: 'Het laatste gesprek over verwachtingen',
        next: 'het volgende',
      }),
    en: say =>
      overdueWords.en(say, {
        never: 'There has been no talk with the municipality yet on what you expect of each other.',
        last: 'The last talk on expectations',
        next: 'the next one',
      }),
  },
  *check(facts) {
    for (const { say } of overdue(facts, 'expectations')) yield { in: facts.model.council, say }
  },
})
