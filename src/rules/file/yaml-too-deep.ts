import { fileRule } from '../rule.ts'
import { format } from './words.ts'

export const yamlTooDeep = fileRule({
  id: 'yaml-too-deep',
  area: 'file',
  severity: 'error',
  rows: [],
  chapter: format,
  title: {
    nl: 'Gegevens staan niet in te veel lagen onder elkaar',
    en: 'Facts do not stand in too many levels',
  },
  why: {
    nl: 'Geen stuk heeft zoveel lagen nodig. Een programma kan erop vastlopen.',
    en: 'No record needs so many levels. They can bring a program to a halt.',
  },
  fix: {
    nl: 'Kijk of hier per ongeluk iets geplakt is, of dat er streepjes of haken te veel staan.',
    en: 'See whether something was pasted here by accident, or whether there are hyphens or brackets too many.',
  },
  message: {
    nl: () => 'De gegevens staan hier in meer dan 24 lagen onder elkaar.',
    en: () => 'The facts stand in more than 24 levels here.',
  },
})
