import { fileRule } from '../rule.ts'
import { format, grouped, meantWords } from './words.ts'

type Say = { readonly count: number; readonly instead: string | null }

export const fileUnplaced = fileRule<Say>({
  id: 'file-unplaced',
  area: 'file',
  severity: 'warning',
  rows: [],
  chapter: format,
  title: {
    nl: 'Elk bestand staat op een plek die het archief kent',
    en: 'Every file stands in a place that the archive knows',
  },
  why: {
    nl: 'Wat niet op een bekende plek staat, doet in geen enkel overzicht mee. Niemand merkt dan dat het er is.',
    en: 'What does not stand in a known place counts in no overview. Then nobody notices that it is there.',
  },
  fix: {
    nl: 'Zet het bestand op de juiste plek. Een origineel, zoals een pdf, hoort in een map ‘files’ bij het stuk. Hoort het niet in het archief, verwijder het dan.',
    en: 'Put the file in its place. An original, such as a PDF, belongs in a folder ‘files’ beside its record. If it does not belong in the archive, remove it.',
  },
  message: {
    nl: say =>
      say.count === 1
        ? `ipr kent deze plek niet en leest dit bestand niet.${meantWords(say.instead, 'nl')}`
        : `ipr kent deze plek niet en leest de ${grouped(say.count, 'nl')} bestanden in deze map niet.`,
    en: say =>
      say.count === 1
        ? `ipr does not know this place and does not read the file.${meantWords(say.instead, 'en')}`
        : `ipr does not know this place and does not read the ${grouped(say.count, 'en')} files in this folder.`,
  },
})
