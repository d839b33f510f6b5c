import { fileRule } from '../rule.ts'
import { format } from './words.ts'

export const yamlTooDeep = fileRule({
  id: 'yaml-too-deep',
  area: 'file',
  severity: 'error',
  rows: [],
  chapter: format,
  title: {
    nl: 'Gegevens zijn niet dieper genest dan mensen kunnen volgen',
    en: 'Facts are nested no deeper than people can follow',
  },
  why: {
    nl: 'Geen stuk heeft zoveel lagen nodig. Een bestand dat ze wel heeft, kan een programma laten vastlopen.',
    en: 'No record needs so many levels. A file that has them can bring a program to a halt.',
  },
  fix: {
    nl: 'Kijk of hier per ongeluk iets geplakt is, of dat er streepjes of haken te veel staan.',
    en: 'See whether something was pasted here by accident, or whether there are hyphens or brackets too many.',
  },
  message: {
    nl: () => 'De gegevens zijn hier dieper genest dan 24 lagen.',
    en: () => 'The facts are nested deeper than 24 levels here.',
  },
})
