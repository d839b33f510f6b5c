import { chapter } from '../chapters.ts'
import { rule } from '../rule.ts'
import { lacks } from './documents.ts'

/** GOV-01: role, task and method of the council are written down. */
export const organisationAssignmentMissing = rule({
  id: 'organisation-assignment-missing',
  area: 'organisation',
  severity: 'warning',
  rows: ['GOV-01'],
  chapter: chapter('1'),
  title: { nl: 'De opdracht aan de raad ligt vast', en: 'The assignment of the council is written down' },
  why: {
    nl: 'Zonder opdracht verwacht iedereen iets anders van de raad.',
    en: 'Without an assignment everyone expects something else of the council.',
  },
  fix: {
    nl: 'Leg rol, taak en werkwijze vast. Maak er een bestand voor onder documents, met ‘kind: assignment’.',
    en: 'Write down role, task and method. Make a file for it under documents, with ‘kind: assignment’.',
  },
  message: {
    nl: () => 'Er is geen opdrachtformulering die nu geldt.',
    en: () => 'There is no assignment that holds now.',
  },
  *check(facts) {
    if (lacks(facts, 'assignment')) yield { in: facts.model.council, say: {} }
  },
})
