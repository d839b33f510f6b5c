import { fileRule } from '../rule.ts'
import { format } from './words.ts'

type Say = { readonly detail: string }

export const fileNotUtf8 = fileRule<Say>({
  id: 'file-not-utf8',
  area: 'file',
  severity: 'error',
  rows: [],
  chapter: format,
  title: {
    nl: 'Elk bestand is opgeslagen zoals ipr het kan lezen (UTF-8)',
    en: 'Every file is stored as ipr can read it (UTF-8)',
  },
  why: {
    nl: 'Anders worden letters met accenten onleesbaar. Bij het bewaren gaan zij dan verloren.',
    en: 'Otherwise letters with accents become unreadable, and are lost when the file is saved.',
  },
  fix: {
    nl: 'Open het bestand in uw tekstprogramma. Bewaar het opnieuw en kies daarbij ‘UTF-8’.',
    en: 'Open the file in your editor. Save it again and choose ‘UTF-8’.',
  },
  message: {
    nl: say =>
      say.detail === 'utf-16'
        ? 'Dit bestand is opgeslagen als ‘UTF-16’. Nodig is ‘UTF-8’.'
        : 'Hier staat een teken dat ipr niet kan lezen, vaak een letter met een accent.',
    en: say =>
      say.detail === 'utf-16'
        ? 'This file is stored as ‘UTF-16’. It has to be ‘UTF-8’.'
        : 'Here stands a character that ipr cannot read, often a letter with an accent.',
  },
})
