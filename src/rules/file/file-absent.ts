import { fileRule } from '../rule.ts'
import { format } from './words.ts'

export const fileAbsent = fileRule({
  id: 'file-absent',
  area: 'file',
  severity: 'error',
  rows: [],
  chapter: format,
  title: { nl: 'Een bestand dat nodig is, staat er', en: 'A file that is needed is there' },
  why: {
    nl: 'Zonder dit bestand weet ipr niet wat het archief zegt.',
    en: 'Without this file ipr does not know what the archive says.',
  },
  fix: {
    nl: 'Zet het bestand terug. Was iemand anders net bezig, start de opdracht dan opnieuw.',
    en: 'Put the file back. If somebody else was at work just now, start the command again.',
  },
  message: {
    nl: () => 'Dit bestand is er niet, of het is net verwijderd.',
    en: () => 'This file is not there, or it has just been removed.',
  },
})
