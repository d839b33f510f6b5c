import { idsInRole } from '../../domain/people/roles.ts'
import { count } from '../../lang/format.ts'
import { chapter } from '../chapters.ts'
import { isComplete } from '../complete.ts'
import { rule } from '../rule.ts'

type Say = { readonly municipality: string; readonly found: number; readonly asked: number }

/** LIAI-01: one fixed liaison; chapter 1 calls the same person contact official (LIAI-02). */
export const organisationLiaisonVacant = rule<Say>({
  id: 'organisation-liaison-vacant',
  area: 'organisation',
  severity: 'warning',
  rows: ['LIAI-01', 'LIAI-02'],
  chapter: chapter('8', '14'),
  title: {
    nl: 'De gemeente heeft een vaste verbindingsmedewerker',
    en: 'The municipality has a fixed liaison',
  },
  why: {
    nl: 'Zonder verbindingsmedewerker weet de raad niet wie stukken op tijd stuurt.',
    en: 'Without a liaison the council does not know who sends papers in time.',
  },
  fix: {
    nl: 'Vraag de gemeente wie het is. Noteer die persoon in people met de rol ‘liaison’.',
    en: 'Ask the municipality who it is. Note that person in people with the role ‘liaison’.',
  },
  message: {
    nl: say =>
      `De gemeente ${say.municipality} heeft nu ${say.found === 0 ? 'geen verbindingsmedewerker' : count(say.found, 'nl', 'verbindingsmedewerker', 'verbindingsmedewerkers')}. Afgesproken is ${say.asked}.`,
    en: say =>
      `The municipality of ${say.municipality} has ${say.found === 0 ? 'no liaison' : count(say.found, 'en', 'liaison', 'liaisons')} now. Agreed is ${say.asked}.`,
  },
  *check(facts) {
    const { model, norms, today } = facts
    const asked = norms.get('liaison.count', today)
    const found = idsInRole(facts, today, 'liaison').length
    if (asked === null || found >= asked || !isComplete(facts, 'person')) return
    yield { in: model.council, say: { municipality: model.council.data.municipality.name, found, asked } }
  },
})
