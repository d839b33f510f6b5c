import { fileRule } from '../rule.ts'
import { format } from './words.ts'

export const yamlTooManyKeys = fileRule({
  id: 'yaml-too-many-keys',
  area: 'file',
  severity: 'error',
  rows: [],
  chapter: format,
  title: {
    nl: 'Een lijst of groep gegevens blijft te overzien',
    en: 'A list or group of facts can be overseen',
  },
  why: {
    nl: 'Zoveel gegevens bij elkaar horen bij meer dan één stuk.',
    en: 'So many facts together belong to more than one record.',
  },
  fix: { nl: 'Verdeel de gegevens over meer stukken.', en: 'Divide the facts over more records.' },
  message: {
    nl: () => 'Hier staan meer dan 400 gegevens in één lijst of groep.',
    en: () => 'More than 400 facts stand in one list or group here.',
  },
})
