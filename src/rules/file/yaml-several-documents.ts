import { fileRule } from '../rule.ts'
import { format } from './words.ts'

export const yamlSeveralDocuments = fileRule({
  id: 'yaml-several-documents',
  area: 'file',
  severity: 'error',
  rows: [],
  chapter: format,
  title: { nl: 'In een bestand staan de gegevens van één stuk', en: 'A file holds the facts of one record' },
  why: {
    nl: 'Van een tweede deel is niet duidelijk of het meetelt.',
    en: 'Of a second part nobody knows whether it counts.',
  },
  fix: {
    nl: 'Verwijder de regel met --- of ..., of zet het tweede deel in een eigen bestand.',
    en: 'Remove the line of --- or ..., or put the second part in a file of its own.',
  },
  message: {
    nl: () => 'Hier begint een tweede deel met gegevens. In een bestand past er één.',
    en: () => 'A second part with facts begins here. A file holds one.',
  },
})
