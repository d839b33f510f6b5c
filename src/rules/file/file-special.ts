import { fileRule } from '../rule.ts'
import { format } from './words.ts'

export const fileSpecial = fileRule({
  id: 'file-special',
  area: 'file',
  severity: 'error',
  rows: [],
  chapter: format,
  title: { nl: 'In het archief staan alleen gewone bestanden', en: 'The archive holds ordinary files only' },
  why: {
    nl: 'Een apparaat of een doorgeefluik tussen programma’s heeft geen vaste inhoud. Lezen kan oneindig duren of iets in gang zetten.',
    en: 'A device or a pipe between programs has no fixed content. Reading it may take for ever or set something off.',
  },
  fix: {
    nl: 'Verwijder dit uit het archief. Hoort hier een bestand te staan, zet dat dan terug.',
    en: 'Remove this from the archive. If a file belongs here, put it back.',
  },
  message: {
    nl: () =>
      'Dit is geen gewoon bestand, maar een map, een apparaat of een doorgeefluik. ipr opent het niet.',
    en: () => 'This is no ordinary file, but a folder, a device or a pipe. ipr does not open it.',
  },
})
