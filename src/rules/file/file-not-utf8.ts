import { fileRule } from '../rule.ts'
import { format } from './words.ts'

type Say = { readonly detail: string }

export const fileNotUtf8 = fileRule<Say>({
  id: 'file-not-utf8',
  area: 'file',
  severity: 'error',
  rows: [],
  chapter: format,
  title: { nl: 'Elk bestand is opgeslagen als UTF-8', en: 'Every file is stored as UTF-8' },
  why: {
    nl: 'In een andere codering worden letters met accenten onleesbaar, en bij het bewaren gaan ze verloren.',
    en: 'In another encoding letters with accents become unreadable, and are lost when the file is saved.',
  },
  fix: {
    nl: 'Open het bestand in uw tekstprogramma en bewaar het opnieuw met de codering UTF-8.',
    en: 'Open the file in your editor and save it again with the encoding UTF-8.',
  },
  message: {
    nl: say =>
      say.detail === 'utf-16'
        ? 'Dit bestand is opgeslagen als UTF-16. Verwacht: UTF-8.'
        : 'Hier staat een teken dat niet in UTF-8 is opgeslagen, vaak een letter met een accent.',
    en: say =>
      say.detail === 'utf-16'
        ? 'This file is stored as UTF-16. Expected: UTF-8.'
        : 'Here stands a character that is not stored in UTF-8, often a letter with an accent.',
  },
})
