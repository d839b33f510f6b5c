import { fileRule } from '../rule.ts'
import { format } from './words.ts'

export const yamlTag = fileRule({
  id: 'yaml-tag',
  area: 'file',
  severity: 'error',
  rows: [],
  chapter: format,
  title: {
    nl: 'In de gegevens staat gewone tekst, zonder uitroepteken ervoor',
    en: 'Facts are ordinary text, without an exclamation mark before it',
  },
  why: {
    nl: 'Met zo’n teken kan een bestand een programma iets laten uitvoeren.',
    en: 'With such a mark a file could make a program run something.',
  },
  fix: {
    nl: 'Is het gewone tekst, zet die dan tussen aanhalingstekens. Haal anders het uitroepteken en het woord erachter weg.',
    en: 'If it is ordinary text, put it in quotes. Otherwise remove the exclamation mark and the word after it.',
  },
  message: {
    nl: () => 'Een waarde begint hier met een uitroepteken. Het archief kent alleen gewone tekst.',
    en: () => 'A value begins with an exclamation mark here. The archive holds ordinary text only.',
  },
})
