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
    nl: 'Het Cliëntenoverleg en de raad moeten weten wie wat doet.',
    en: 'The client consultation and the council must know who does what.',
  },
  fix: {
    nl: 'Maak een bestand onder documents met ‘kind: cc_commission’.',
    en: 'Make a file under documents with ‘kind: cc_commission’.',
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
