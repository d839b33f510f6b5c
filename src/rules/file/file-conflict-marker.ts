import { fileRule } from '../rule.ts'
import { format } from './words.ts'

export const fileConflictMarker = fileRule({
  id: 'file-conflict-marker',
  area: 'file',
  severity: 'error',
  rows: [],
  chapter: format,
  title: { nl: 'Van elk bestand staat er één versie', en: 'There is one version of every file' },
  why: {
    nl: 'Als twee mensen tegelijk iets wijzigen, kunnen beide versies in het bestand komen. Dan klopt geen van beide.',
    en: 'When two people change something at once, both versions can end up in the file. Then neither is right.',
  },
  fix: {
    nl: 'Kies welke regels blijven en verwijder de andere, samen met de regels die met <<<<<<<, ======= of >>>>>>> beginnen.',
    en: 'Choose which lines stay and remove the others, with the lines that begin with <<<<<<<, ======= or >>>>>>>.',
  },
  message: {
    nl: () => 'Hier staan twee versies van dezelfde tekst, omdat twee mensen die tegelijk hebben gewijzigd.',
    en: () => 'Here stand two versions of the same text, because two people changed it at once.',
  },
})
