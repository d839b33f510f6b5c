import { fileRule } from '../rule.ts'
import { format, quoted } from './words.ts'

type Say = { readonly other: string }

export const fileTwin = fileRule<Say>({
  id: 'file-twin',
  area: 'file',
  severity: 'error',
  rows: [],
  chapter: format,
  title: {
    nl: 'Namen verschillen in meer dan hoofdletters of accenten',
    en: 'Names differ in more than capitals or accents',
  },
  why: {
    nl: 'Op veel computers zijn zulke namen hetzelfde. Dan overschrijft het ene bestand het andere.',
    en: 'On many computers such names are the same. Then one file overwrites the other.',
  },
  fix: {
    nl: 'Geef een van de twee een andere naam, of voeg ze samen.',
    en: 'Give one of the two another name, or join them.',
  },
  message: {
    nl: say => `Deze naam lijkt te veel op ${quoted(say.other)}. Op veel computers zijn die twee hetzelfde.`,
    en: say => `This name is too much like ${quoted(say.other)}. On many computers the two are the same.`,
  },
})
