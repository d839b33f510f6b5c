import { holdings } from '../../domain/people/roles.ts'
import { chapter } from '../chapters.ts'
import { unlessOver } from '../over.ts'
import { rule } from '../rule.ts'
import { clashes, ofRow } from './found.ts'

type Say = { readonly name: string }

/** SUPP-01: the municipality pays the supporter and concludes the contract, and is not the employer. */
export const eligibilitySupporterMunicipal = rule<Say>({
  id: 'eligibility-supporter-municipal',
  area: 'eligibility',
  severity: 'error',
  rows: ['SUPP-01'],
  chapter: chapter('13'),
  title: {
    nl: 'De onafhankelijk ondersteuner werkt niet bij de gemeente',
    en: 'The independent supporter does not work for the municipality',
  },
  why: {
    nl: 'De ondersteuner ziet alle stukken en conceptadviezen. De raad moet daar vrij over kunnen praten.',
    en: 'The supporter sees all papers and drafts. The council must be able to speak about them freely.',
  },
  fix: {
    nl: 'Klopt de werkgever niet, verbeter die dan. Klopt die wel, bespreek dan met de gemeente hoe de ondersteuner onafhankelijk kan zijn.',
    en: 'If the employer is wrong, correct it. If it is right, discuss with the municipality how the supporter can be independent.',
  },
  message: {
    nl: say =>
      `${say.name} is onafhankelijk ondersteuner en werkt bij de gemeente. Afgesproken is dat de ondersteuner daar niet in dienst is.`,
    en: say =>
      `${say.name} is independent supporter and works for the municipality. Agreed is that the supporter is not employed there.`,
  },
  *check(facts) {
    for (const found of clashes(facts, ofRow('SUPP-01'))) yield { ...found, say: { name: found.say.name } }
    for (const { in: entry, to } of holdings(facts, 'supporter')) {
      if (entry.kind !== 'person' || entry.data.employer !== 'municipality') continue
      yield { in: entry, at: ['employer'], ...unlessOver(facts, to), say: { name: entry.data.name } }
    }
  },
})
