import { chapter } from '../chapters.ts'
import { rule } from '../rule.ts'
import { lacks } from './documents.ts'

/** CC-14: the commission of the client consultation is written down, where there is one. */
export const organisationCcCommissionMissing = rule({
  id: 'organisation-cc-commission-missing',
  area: 'organisation',
  severity: 'info',
  rows: ['CC-14', 'GOV-05'],
  chapter: chapter('1'),
  title: {
    nl: 'De opdracht aan het Cliëntenoverleg ligt vast',
    en: 'The commission of the client consultation is written down',
  },
  why: {
    nl: 'Met een opdracht weten het Cliëntenoverleg en de raad wie wat doet.',
    en: 'With it the client consultation and the council know who does what.',
  },
  fix: {
    nl: 'Maak een document met ‘ipr nieuw document’, met bij ‘kind’: ‘cc_commission’.',
    en: 'Make a document with ‘ipr new document’, with ‘cc_commission’ as ‘kind’.',
  },
  message: {
    nl: () => 'De opdracht aan het Cliëntenoverleg staat niet in het archief.',
    en: () => 'The commission of the client consultation is not in the archive.',
  },
  *check(facts) {
    const consults = facts.norms.get('cc.members', facts.today) !== null
    if (consults && lacks(facts, 'cc_commission')) yield { in: facts.model.council, say: {} }
  },
})
