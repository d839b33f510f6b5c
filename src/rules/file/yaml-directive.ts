import { fileRule } from '../rule.ts'
import { format } from './words.ts'

export const yamlDirective = fileRule({
  id: 'yaml-directive',
  area: 'file',
  severity: 'error',
  rows: [],
  chapter: format,
  title: {
    nl: 'Een bestand begint niet met een regel met ‘%’',
    en: 'A file does not begin with a line of ‘%’',
  },
  why: {
    nl: 'Met zo’n regel gaan woorden en getallen iets anders betekenen.',
    en: 'With such a line words and numbers get another meaning.',
  },
  fix: {
    nl: 'Verwijder de regel. Is het gewone tekst, zet die dan tussen aanhalingstekens.',
    en: 'Remove the line. If it is ordinary text, put it in quotes.',
  },
  message: {
    nl: () => 'Deze regel begint met een procentteken. Het archief kent alleen gewone tekst.',
    en: () => 'This line begins with a per cent sign. The archive holds ordinary text only.',
  },
})
