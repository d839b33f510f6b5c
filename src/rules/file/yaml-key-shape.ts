import type { Lang } from '../../../schemas/vocabulary/vocabulary.ts'
import { fileRule } from '../rule.ts'
import { format, meantWords, type Placed, quoted } from './words.ts'

interface Say extends Placed {
  readonly instead: string | null
}

// Of a letter that looks like another only its code tells them apart.
const strange = (key: string, lang: Lang): string => {
  const letter = /\P{ASCII}/u.exec(key)?.[0]
  if (letter === undefined) return ''
  const code = `U+${letter.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`
  return lang === 'nl' ? `, zoals ‘${letter}’ (${code})` : `, such as ‘${letter}’ (${code})`
}

export const yamlKeyShape = fileRule<Say>({
  id: 'yaml-key-shape',
  area: 'file',
  severity: 'error',
  rows: [],
  chapter: format,
  title: { nl: 'Een sleutel bestaat uit kleine letters', en: 'A key consists of small letters' },
  why: {
    nl: 'Alleen zo schrijft iedereen een sleutel hetzelfde. Letters die op elkaar lijken, zijn voor een programma niet gelijk.',
    en: 'Only so everybody writes a key the same way. Letters that look alike are not the same to a program.',
  },
  fix: {
    nl: 'Schrijf de sleutel met gewone kleine letters, cijfers en een laag streepje (_), zoals ‘short_name’.',
    en: 'Write the key in plain small letters, digits and underscores (_), such as ‘short_name’.',
  },
  message: {
    nl: say =>
      say.key === ''
        ? 'Voor de dubbele punt staat geen sleutel. Staat hier tekst, zet die dan tussen aanhalingstekens.'
        : `De sleutel ${quoted(say.key)} heeft tekens die niet mogen${strange(say.key, 'nl')}.${meantWords(say.instead, 'nl')}`,
    en: say =>
      say.key === ''
        ? 'There is no key before the colon. If this is text, put it in quotes.'
        : `The key ${quoted(say.key)} has characters that are not allowed${strange(say.key, 'en')}.${meantWords(say.instead, 'en')}`,
  },
})
