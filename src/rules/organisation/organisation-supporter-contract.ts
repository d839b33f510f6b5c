import { holdersOn } from '../../domain/people/roles.ts'
import { chapter } from '../chapters.ts'
import { rule } from '../rule.ts'

type Say = { readonly name: string }

/** SUPP-06: the municipality concludes the contract and pays; the chair steers. */
export const organisationSupporterContract = rule<Say>({
  id: 'organisation-supporter-contract',
  area: 'organisation',
  severity: 'warning',
  rows: ['SUPP-06'],
  chapter: chapter('13', '14'),
  title: {
    nl: 'Met de ondersteuner is een overeenkomst gesloten',
    en: 'There is a contract with the supporter',
  },
  why: {
    nl: 'Zonder overeenkomst is niet zeker dat de uren worden betaald.',
    en: 'Without a contract it is not sure that the hours are paid.',
  },
  fix: {
    nl: 'Vraag de gemeente om het kenmerk en noteer het onder ‘contract’ bij de rol.',
    en: 'Ask the municipality for the reference and note it under ‘contract’ of the role.',
  },
  message: {
    nl: say =>
      `${say.name} is onafhankelijk ondersteuner. Het kenmerk van de overeenkomst staat er nog niet bij.`,
    en: say => `${say.name} is independent supporter. The reference of the contract is not noted yet.`,
  },
  *check(facts) {
    for (const { in: entry, at, row } of holdersOn(facts, facts.today, 'supporter')) {
      if (entry.kind !== 'person' || ('contract' in row && row.contract !== undefined)) continue
      yield { in: entry, at, say: { name: entry.data.name } }
    }
  },
})
