import { fileRule } from '../rule.ts'
import { format } from './words.ts'

export const yamlTag = fileRule({
  id: 'yaml-tag',
  area: 'file',
  severity: 'error',
  rows: [],
  chapter: format,
  title: { nl: 'Gegevens hebben geen eigen typen', en: 'Facts have no types of their own' },
  why: {
    nl: 'Met een type kan een bestand een programma iets laten maken of uitvoeren.',
    en: 'With a type a file could make a program build or run something.',
  },
  fix: {
    nl: 'Is het gewone tekst, zet die dan tussen aanhalingstekens. Haal anders het uitroepteken en het woord erachter weg.',
    en: 'If it is ordinary text, put it in quotes. Otherwise remove the exclamation mark and the word after it.',
  },
  message: {
    nl: () =>
      'Een waarde begint hier met een uitroepteken. Dat betekent een type, en dat kent het archief niet.',
    en: () => 'A value begins with an exclamation mark here. That means a type, and the archive has none.',
  },
})
