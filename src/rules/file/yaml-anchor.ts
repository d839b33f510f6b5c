import { fileRule } from '../rule.ts'
import { format } from './words.ts'

export const yamlAnchor = fileRule({
  id: 'yaml-anchor',
  area: 'file',
  severity: 'error',
  rows: [],
  chapter: format,
  title: {
    nl: 'Gegevens verwijzen niet naar andere regels in het bestand',
    en: 'Facts do not point to other lines of the file',
  },
  why: {
    nl: 'Met zulke verwijzingen is niet meer te zien wat er staat, en een klein bestand kan eindeloos groot worden.',
    en: 'With such pointers nobody sees what it says, and a small file can grow without end.',
  },
  fix: {
    nl: 'Is het gewone tekst, zet die dan tussen aanhalingstekens. Schrijf anders het gegeven voluit.',
    en: 'If it is ordinary text, put it in quotes. Otherwise write the fact out.',
  },
  message: {
    nl: () =>
      'Een waarde begint hier met & of *. Dat is een verwijzing, en het archief kent alleen gewone tekst.',
    en: () => 'A value begins with & or * here. That is a pointer, and the archive holds ordinary text only.',
  },
})
