import { fileRule } from '../rule.ts'
import { format } from './words.ts'

export const yamlDirective = fileRule({
  id: 'yaml-directive',
  area: 'file',
  severity: 'error',
  rows: [],
  chapter: format,
  title: { nl: 'Een bestand verandert de leesregels niet', en: 'A file does not change how it is read' },
  why: {
    nl: 'Met zo’n regel gaan woorden en getallen iets anders betekenen.',
    en: 'With such a line words and numbers get another meaning.',
  },
  fix: {
    nl: 'Verwijder de regel. Is het gewone tekst, zet die dan tussen aanhalingstekens.',
    en: 'Remove the line. If it is ordinary text, put it in quotes.',
  },
  message: {
    nl: () =>
      'Deze regel begint met een procentteken. Dat is een opdracht aan het leesprogramma, en die kent het archief niet.',
    en: () =>
      'This line begins with a per cent sign. That is an order to the reader, and the archive has none.',
  },
})
