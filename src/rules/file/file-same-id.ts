import { fileRule } from '../rule.ts'
import { format, quoted } from './words.ts'

type Say = { readonly id: string; readonly other: string }

export const fileSameId = fileRule<Say>({
  id: 'file-same-id',
  area: 'file',
  severity: 'error',
  rows: [],
  chapter: format,
  title: { nl: 'Elk kenmerk komt per soort één keer voor', en: 'Every id occurs once per kind' },
  why: {
    nl: 'Stukken verwijzen naar elkaar met hun kenmerk. Staat het er twee keer, dan is niet duidelijk welk stuk bedoeld is.',
    en: 'Records point to each other by id. If it is there twice, nobody knows which record is meant.',
  },
  fix: {
    nl: 'Geef een van de twee een ander kenmerk: hernoem het bestand of de map. Is het hetzelfde stuk, verwijder dan één van de twee.',
    en: 'Give one of the two another id: rename the file or folder. If it is the same record, remove one of them.',
  },
  message: {
    nl: say => `Het kenmerk ${quoted(say.id)} bestaat al in ${quoted(say.other)}. Dit bestand telt niet mee.`,
    en: say => `The id ${quoted(say.id)} exists already in ${quoted(say.other)}. This file is left out.`,
  },
})
