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
    nl: 'Zo weet iedereen hoe de gemeente uw rol en taak ziet.',
    en: 'So everyone knows how the municipality sees your role and task.',
  },
  fix: {
    nl: 'Vraag de verbindingsmedewerker om de visie. Bewaar de visie met ‘ipr nieuw document’, met bij ‘kind’: ‘vision’.',
    en: 'Ask the liaison for the vision. Keep it with ‘ipr new document’, with ‘vision’ as ‘kind’.',
  },
  message: {
    nl: () => 'De visie van de gemeente op de Inwonersparticipatieraad staat niet in het archief.',
    en: () => 'The vision of the municipality on the residents’ participation council is not in the archive.',
  },
  *check(facts) {
    if (lacks(facts, 'vision')) yield { in: facts.model.council, say: {} }
  },
})
