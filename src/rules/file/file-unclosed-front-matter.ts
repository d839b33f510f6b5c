import { fileRule } from '../rule.ts'
import { format } from './words.ts'

export const fileUnclosedFrontMatter = fileRule({
  id: 'file-unclosed-front-matter',
  area: 'file',
  severity: 'error',
  rows: [],
  chapter: format,
  title: { nl: 'De gegevens van een stuk worden afgesloten', en: 'The facts of a record are closed' },
  why: {
    nl: 'Zonder die regel is niet te zien waar de gegevens ophouden en de tekst begint.',
    en: 'Without that line nobody can see where the facts end and the text begins.',
  },
  fix: {
    nl: 'Zet onder de gegevens een regel met alleen drie streepjes (---).',
    en: 'Put a line of three hyphens (---) and nothing else below the facts.',
  },
  message: {
    nl: () => 'De gegevens bovenaan worden niet afgesloten met een regel van precies drie streepjes (---).',
    en: () => 'The facts at the top are not closed by a line of exactly three hyphens (---).',
  },
})
