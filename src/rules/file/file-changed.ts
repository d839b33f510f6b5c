import { fileRule } from '../rule.ts'
import { format } from './words.ts'

export const fileChanged = fileRule({
  id: 'file-changed',
  area: 'file',
  severity: 'error',
  rows: [],
  chapter: format,
  title: {
    nl: 'Een bestand blijft hetzelfde terwijl ipr het leest',
    en: 'A file stays the same while ipr reads it',
  },
  why: {
    nl: 'Wie een half geschreven bestand leest, rekent met onzin.',
    en: 'Whoever reads a half-written file counts with nonsense.',
  },
  fix: {
    nl: 'Wacht tot het andere programma klaar is en start de opdracht opnieuw.',
    en: 'Wait until the other program is done and start the command again.',
  },
  message: {
    nl: () => 'Dit bestand veranderde terwijl ipr het las. Het is daarom niet gebruikt.',
    en: () => 'This file changed while ipr was reading it. It was not used for that reason.',
  },
})
