import { fileRule } from '../rule.ts'
import { format } from './words.ts'

export const fileNoFrontMatter = fileRule({
  id: 'file-no-front-matter',
  area: 'file',
  severity: 'error',
  rows: [],
  chapter: format,
  title: { nl: 'Een stuk begint met zijn gegevens', en: 'A record begins with its facts' },
  why: {
    nl: 'De gegevens bovenaan zeggen wat dit stuk is en wie het mag zien. Zonder die gegevens kan ipr het stuk niet gebruiken.',
    en: 'The facts at the top say what this record is and who may see it. Without them ipr cannot use the record.',
  },
  fix: {
    nl: 'Zet op de eerste regel alleen drie streepjes (---), daaronder de gegevens, en sluit af met weer een regel van drie streepjes.',
    en: 'Put three hyphens (---) and nothing else on the first line, then the facts, and close with another line of three hyphens.',
  },
  message: {
    nl: () =>
      'De eerste regel is niet precies drie streepjes (---). Daar horen de gegevens van het stuk te beginnen.',
    en: () => 'The first line is not exactly three hyphens (---). The facts of the record belong there.',
  },
})
