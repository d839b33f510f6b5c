import { fileRule } from '../rule.ts'
import { format } from './words.ts'

export const fileLink = fileRule({
  id: 'file-link',
  area: 'file',
  severity: 'error',
  rows: [],
  chapter: format,
  title: { nl: 'In het archief staan geen snelkoppelingen', en: 'The archive holds no links' },
  why: {
    nl: 'Een snelkoppeling kan naar een bestand buiten het archief wijzen. Dan leest of schrijft ipr iets wat niet van de raad is.',
    en: 'A link can point to a file outside the archive. Then ipr would read or write what is not the council’s.',
  },
  fix: {
    nl: 'Verwijder de snelkoppeling en zet het bestand zelf in het archief.',
    en: 'Remove the link and put the file itself in the archive.',
  },
  message: {
    nl: () => 'Dit is een snelkoppeling en geen bestand. ipr volgt snelkoppelingen niet.',
    en: () => 'This is a link and no file. ipr does not follow links.',
  },
})
