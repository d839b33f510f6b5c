import { fileRule } from '../rule.ts'
import { format, grouped } from './words.ts'

type Say = { readonly detail: string }

export const fileBodyTooLarge = fileRule<Say>({
  id: 'file-body-too-large',
  area: 'file',
  severity: 'error',
  rows: [],
  chapter: format,
  title: {
    nl: 'De tekst van een stuk past op enkele tientallen bladzijden',
    en: 'The text of a record fits on some dozens of pages',
  },
  why: {
    nl: 'Een heel lange tekst maakt elk overzicht traag en is vaak per ongeluk geplakt.',
    en: 'A very long text makes every overview slow and was often pasted by accident.',
  },
  fix: {
    nl: 'Kort de tekst in, of bewaar het lange stuk als origineel in de map ‘files’.',
    en: 'Shorten the text, or keep the long paper as an original in the folder ‘files’.',
  },
  message: {
    nl: say =>
      `De tekst onder de gegevens is te lang. Er passen hoogstens ${grouped(say.detail, 'nl')} tekens in.`,
    en: say =>
      `The text below the facts is too long. It may be ${grouped(say.detail, 'en')} characters at most.`,
  },
})
