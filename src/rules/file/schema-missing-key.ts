import { fileRule } from '../rule.ts'
import { format, type Placed, subject } from './words.ts'

interface Say extends Placed {
  readonly nl: string | null
  readonly en: string | null
}

const meaning = (label: string | null, word: string): string =>
  label === null ? '' : ` ${word}: ${label.slice(0, 1).toLowerCase()}${label.slice(1)}.`

export const schemaMissingKey = fileRule<Say>({
  id: 'schema-missing-key',
  area: 'schema',
  severity: 'error',
  rows: [],
  chapter: format,
  title: { nl: 'Alle verplichte gegevens zijn er', en: 'All required facts are there' },
  why: {
    nl: 'Zonder dit gegeven kan ipr het stuk niet gebruiken.',
    en: 'Without this fact ipr cannot use the record.',
  },
  fix: { nl: 'Voeg de sleutel toe met een waarde.', en: 'Add the key with a value.' },
  message: {
    nl: say => `De sleutel ${subject(say, 'nl')} ontbreekt.${meaning(say.nl, 'Betekenis')}`,
    en: say => `The key ${subject(say, 'en')} is missing.${meaning(say.en, 'Meaning')}`,
  },
})
