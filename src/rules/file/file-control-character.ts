import type { Bilingual } from '../../model/manual.ts'
import { fileRule } from '../rule.ts'
import { format } from './words.ts'

type Say = { readonly detail: string }

const turn: Bilingual = {
  nl: 'een teken dat de leesrichting omdraait',
  en: 'a character that turns the reading direction around',
}

const names: { readonly [code: string]: Bilingual } = {
  'U+0000': { nl: 'een leeg teken (NUL)', en: 'an empty character (NUL)' },
  'U+000D': { nl: 'een los regeleinde van een oude Mac', en: 'a lone line end of an old Mac' },
  'U+001B': { nl: 'een stuurteken voor het scherm (ESC)', en: 'a control character for screens (ESC)' },
  'U+200E': turn,
  'U+200F': turn,
  'U+202D': turn,
  'U+202E': turn,
  'U+FEFF': {
    nl: 'een merkteken dat alleen vooraan mag staan',
    en: 'a mark that may stand at the start only',
  },
}

export const fileControlCharacter = fileRule<Say>({
  id: 'file-control-character',
  area: 'file',
  severity: 'error',
  rows: [],
  chapter: format,
  title: { nl: 'In een tekst staan alleen zichtbare tekens', en: 'A text holds visible characters only' },
  why: {
    nl: 'Onzichtbare tekens kunnen een scherm iets laten doen of tekst anders tonen dan die is. Niemand ziet dan wat er echt staat.',
    en: 'Invisible characters can make a screen do things or show text other than it is. Then nobody sees what it really says.',
  },
  fix: {
    nl: 'Verwijder het teken. Ziet u het niet, wis dan de letters eromheen en typ ze opnieuw.',
    en: 'Remove the character. If you cannot see it, erase the letters around it and type them again.',
  },
  message: {
    nl: say =>
      `Hier staat ${names[say.detail]?.nl ?? 'een onzichtbaar teken'} (${say.detail}). Dat mag niet in het archief.`,
    en: say =>
      `Here stands ${names[say.detail]?.en ?? 'an invisible character'} (${say.detail}). The archive may not hold it.`,
  },
})
