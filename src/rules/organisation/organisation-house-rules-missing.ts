import { chapter } from '../chapters.ts'
import { rule } from '../rule.ts'
import { lacks } from './documents.ts'

/** GOV-03: a council that has started has house rules that hold. */
export const organisationHouseRulesMissing = rule({
  id: 'organisation-house-rules-missing',
  area: 'organisation',
  severity: 'warning',
  rows: ['GOV-03'],
  chapter: chapter('5'),
  title: { nl: 'Er is een huishoudelijk reglement', en: 'There are house rules' },
  why: {
    nl: 'Daarin staat hoe de raad werkt, en hoe een ontheffing uit de functie verloopt.',
    en: 'They say how the council works, and how someone is relieved of the task.',
  },
  fix: {
    nl: 'Stel een huishoudelijk reglement vast. Maak er een document van met ‘ipr nieuw document’, met bij ‘kind’: ‘house_rules’.',
    en: 'Decide on house rules. Make a document of them with ‘ipr new document’, with ‘house_rules’ as ‘kind’.',
  },
  message: {
    nl: () => 'Het huishoudelijk reglement dat nu geldt, staat niet in het archief.',
    en: () => 'The house rules that hold now are not in the archive.',
  },
  *check(facts) {
    if (lacks(facts, 'house_rules')) yield { in: facts.model.council, say: {} }
  },
})
