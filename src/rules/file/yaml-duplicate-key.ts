import { fileRule } from '../rule.ts'
import { format, quoted } from './words.ts'

type Say = { readonly detail: string }

export const yamlDuplicateKey = fileRule<Say>({
  id: 'yaml-duplicate-key',
  area: 'file',
  severity: 'error',
  rows: [],
  chapter: format,
  title: { nl: 'Elke sleutel staat één keer in zijn groep', en: 'Every key stands once in its group' },
  why: {
    nl: 'Staat een sleutel er twee keer, dan is niet duidelijk welke waarde geldt.',
    en: 'If a key is there twice, nobody knows which value holds.',
  },
  fix: {
    nl: 'Verwijder een van de twee. Gaat het om meer dan één ding, maak er dan een lijst van.',
    en: 'Remove one of the two. If there is more than one thing, make it a list.',
  },
  message: {
    nl: say => `De sleutel ${quoted(say.detail)} staat hier voor de tweede keer.`,
    en: say => `The key ${quoted(say.detail)} stands here for the second time.`,
  },
})
