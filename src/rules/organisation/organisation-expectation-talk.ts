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
    nl: 'Verwachtingen veranderen. Wie daar niet over praat, raakt teleurgesteld.',
    en: 'Expectations change. Who does not talk of them ends up disappointed.',
  },
  fix: {
    nl: 'Vraag de verbindingsmedewerker om een gesprek over verwachtingen te plannen.',
    en: 'Ask the liaison to plan a talk on expectations.',
  },
  message: {
    nl: say =>
      overdueWords.nl(say, {
        never: 'Gemeente en raad hielden nog geen gesprek over verwachtingen.',
        last: 'Het laatste gesprek over verwachtingen',
        next: 'Het volgende',
      }),
    en: say =>
      overdueWords.en(say, {
        never: 'Municipality and council have held no talk on expectations yet.',
        last: 'The last talk on expectations',
        next: 'The next',
      }),
  },
  *check(facts) {
    for (const { say } of overdue(facts, 'expectations')) yield { in: facts.model.council, say }
  },
})
