import { fileRule } from '../rule.ts'
import { format } from './words.ts'

type Say = { readonly folder: boolean | undefined }

export const fileDenied = fileRule<Say>({
  id: 'file-denied',
  area: 'file',
  severity: 'error',
  rows: [],
  chapter: format,
  title: { nl: 'ipr kan alles in het archief lezen', en: 'ipr can read everything in the archive' },
  why: {
    nl: 'Wat niet gelezen kan worden, ontbreekt in elk overzicht.',
    en: 'What cannot be read is missing from every overview.',
  },
  fix: {
    nl: 'Zorg dat u dit mag lezen. Mag u dat al, dan is de schijf misschien beschadigd: haal een kopie terug.',
    en: 'See to it that you may read this. If you may already, the disk may be damaged: bring back a copy.',
  },
  message: {
    nl: say =>
      say.folder
        ? 'Deze map kan niet worden geopend. Wat erin staat, is niet gelezen.'
        : 'Dit bestand kan niet worden gelezen: u hebt geen toegang of de schijf geeft een fout.',
    en: say =>
      say.folder
        ? 'This folder cannot be opened. What is in it was not read.'
        : 'This file cannot be read: you have no access or the disk gives an error.',
  },
})
