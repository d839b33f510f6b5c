import { fileRule } from '../rule.ts'
import { format, grouped } from './words.ts'

type Say = { readonly detail: string }

export const fileYamlTooLarge = fileRule<Say>({
  id: 'file-yaml-too-large',
  area: 'file',
  severity: 'error',
  rows: [],
  chapter: format,
  title: { nl: 'De gegevens van een stuk zijn kort', en: 'The facts of a record are short' },
  why: {
    nl: 'Zoveel gegevens horen bij meer dan één stuk, of het is tekst die op de verkeerde plek staat.',
    en: 'So many facts belong to more than one record, or they are text in the wrong place.',
  },
  fix: {
    nl: 'Verdeel de gegevens over meer stukken, of zet lange tekst onder de gegevens.',
    en: 'Divide the facts over more records, or put long text below the facts.',
  },
  message: {
    nl: say =>
      `De gegevens zijn te lang. Er passen hoogstens ${grouped(say.detail, 'nl')} tekens of 4.000 regels in.`,
    en: say =>
      `The facts are too long. They may be ${grouped(say.detail, 'en')} characters or 4,000 lines at most.`,
  },
})
