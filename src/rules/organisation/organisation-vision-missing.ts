import { chapter } from '../chapters.ts'
import { rule } from '../rule.ts'
import { lacks } from './documents.ts'

/** GOV-04: the municipality has a clear vision on role, task and method, known to all concerned. */
export const organisationVisionMissing = rule({
  id: 'organisation-vision-missing',
  area: 'organisation',
  severity: 'info',
  rows: ['GOV-04', 'MUNI-01'],
  chapter: chapter('1'),
  title: {
    nl: 'De visie van de gemeente staat in het archief',
    en: 'The vision of the municipality is in the archive',
  },
  why: {
    nl: 'Alle betrokkenen horen te weten hoe de gemeente de rol van de raad ziet.',
    en: 'All concerned should know how the municipality sees the role of the council.',
  },
  fix: {
    nl: 'Vraag de verbindingsmedewerker om de visie. Maak er een bestand voor onder documents, met ‘kind: vision’.',
    en: 'Ask the liaison for the vision. Make a file for it under documents, with ‘kind: vision’.',
  },
  message: {
    nl: () => 'De visie van de gemeente op rol en taak van de raad staat niet in het archief.',
    en: () => 'The vision of the municipality on role and task of the council is not in the archive.',
  },
  *check(facts) {
    if (lacks(facts, 'vision')) yield { in: facts.model.council, say: {} }
  },
})
