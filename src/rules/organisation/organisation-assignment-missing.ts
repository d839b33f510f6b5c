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
    nl: 'Leg rol, taak en werkwijze vast. Maak er een document van met ‘ipr nieuw document’, met bij ‘kind’: ‘assignment’.',
    en: 'Write down role, task and method. Make a document of it with ‘ipr new document’, with ‘assignment’ as ‘kind’.',
  },
  message: {
    nl: () => 'De opdracht aan de Inwonersparticipatieraad die nu geldt, staat niet in het archief.',
    en: () => 'The assignment of the council that holds now is not in the archive.',
  },
  *check(facts) {
    if (lacks(facts, 'assignment')) yield { in: facts.model.council, say: {} }
  },
})
