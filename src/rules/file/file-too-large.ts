import { fileRule } from '../rule.ts'
import { format, grouped } from './words.ts'

type Say = { readonly limit: number }

export const fileTooLarge = fileRule<Say>({
  id: 'file-too-large',
  area: 'file',
  severity: 'error',
  rows: [],
  chapter: format,
  title: { nl: 'Een stuk is niet groter dan nodig', en: 'A record is no larger than it has to be' },
  why: {
    nl: 'Een stuk van het archief is een korte tekst. Een heel groot bestand is bijna altijd een vergissing en maakt elke opdracht traag.',
    en: 'A record is a short text. A very large file is nearly always a mistake and makes every command slow.',
  },
  fix: {
    nl: 'Kijk of dit het goede bestand is. Een groot origineel hoort in een map ‘files’ bij het stuk.',
    en: 'See whether this is the right file. A large original belongs in a folder ‘files’ beside its record.',
  },
  message: {
    nl: say => `Dit bestand is te groot. Een stuk mag hoogstens ${grouped(say.limit, 'nl')} bytes zijn.`,
    en: say => `This file is too large. A record may be ${grouped(say.limit, 'en')} bytes at most.`,
  },
})
