import { idsInRole } from '../../domain/people/roles.ts'
import { countInWords, inWords } from '../../lang/in-words.ts'
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
    nl: 'De verbindingsmedewerker zorgt dat stukken op tijd komen.',
    en: 'The liaison sees to it that papers come in time.',
  },
  fix: {
    nl: 'Vraag de gemeente wie het is. Noteer de naam met ‘ipr nieuw persoon’ en de rol ‘liaison’.',
    en: 'Ask the municipality who it is. Note the name with ‘ipr new person’ and the role ‘liaison’.',
  },
  message: {
    nl: say =>
      `De gemeente ${say.municipality} heeft nu ${say.found === 0 ? 'geen verbindingsmedewerker' : countInWords(say.found, 'nl', 'verbindingsmedewerker', 'verbindingsmedewerkers')}. Afgesproken is dat er ${inWords(say.asked, 'nl')} ${say.asked === 1 ? 'is' : 'zijn'}.`,
    en: say =>
      `The municipality of ${say.municipality} has ${say.found === 0 ? 'no liaison' : countInWords(say.found, 'en', 'liaison', 'liaisons')} now. Agreed is that there ${say.asked === 1 ? 'is' : 'are'} ${inWords(say.asked, 'en')}.`,
  },
  *check(facts) {
    const { model, norms, today } = facts
    const asked = norms.get('liaison.count', today)
    const found = idsInRole(facts, today, 'liaison').length
    if (asked === null || found >= asked || !isComplete(facts, 'person')) return
    yield { in: model.council, say: { municipality: model.council.data.municipality.name, found, asked } }
  },
})
