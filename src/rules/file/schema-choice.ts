import type { Lang } from '../../../schemas/vocabulary/vocabulary.ts'
import { either } from '../../lang/format.ts'
import { fileRule } from '../rule.ts'
import { format, meantWords, type Placed, quoted, subject } from './words.ts'

interface Say extends Placed {
  readonly found: string
  readonly instead: string | null
  readonly allowed: readonly string[]
  /** The word for each of `allowed`. */
  readonly nl: readonly string[]
  readonly en: readonly string[]
}

const found = (say: Say, lang: Lang): string => {
  const at = subject(say, lang)
  if (say.found.trim() === '')
    return lang === 'nl' ? `Achter ${at} staat niets.` : `Nothing stands after ${at}.`
  const value = quoted(say.found)
  return lang === 'nl'
    ? `Bij ${at} staat ${value}. Dat is geen keuze.`
    : `At ${at} stands ${value}. That is no choice.`
}

const choices = (keys: readonly string[], words: readonly string[]): readonly string[] =>
  keys.map((key, index) => (words[index] === key ? key : `${key} (${words[index]})`))

export const schemaChoice = fileRule<Say>({
  id: 'schema-choice',
  area: 'schema',
  severity: 'error',
  rows: [],
  chapter: format,
  title: {
    nl: 'Waar een keuze hoort, staat een van de keuzes',
    en: 'Where a choice belongs, one of the choices stands',
  },
  why: {
    nl: 'Met vaste woorden telt ipr gelijke dingen bij elkaar.',
    en: 'With fixed words ipr counts equal things together.',
  },
  fix: {
    nl: 'Neem een van de woorden uit de melding over, precies zoals het er staat.',
    en: 'Take one of the words of the message, exactly as it stands there.',
  },
  message: {
    nl: say =>
      `${found(say, 'nl')}${meantWords(say.instead, 'nl')} Kies ${either(choices(say.allowed, say.nl), 'nl')}.`,
    en: say =>
      `${found(say, 'en')}${meantWords(say.instead, 'en')} Choose ${either(choices(say.allowed, say.en), 'en')}.`,
  },
})
