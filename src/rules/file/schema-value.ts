import type { Expected } from '../../../schemas/scalars.ts'
import type { Lang } from '../../../schemas/vocabulary/vocabulary.ts'
import { cliWords as en } from '../../lang/en/cli.ts'
import { cliWords as nl } from '../../lang/nl/cli.ts'
import { fileRule } from '../rule.ts'
import { impossible } from './impossible.ts'
import { suggest } from './suggestion.ts'
import { format, type Placed, quoted, subject } from './words.ts'

interface Say extends Placed {
  readonly expected: Expected
  readonly found: string
}

const found = (say: Say, lang: Lang): string => {
  const at = subject(say, lang)
  if (say.found.trim() === '')
    return lang === 'nl' ? `Achter ${at} staat niets.` : `Nothing stands after ${at}.`
  return lang === 'nl' ? `Bij ${at} staat ${quoted(say.found)}.` : `At ${at} stands ${quoted(say.found)}.`
}

const remark = (say: Say, lang: Lang): string => {
  if (say.found.trim() === '')
    return lang === 'nl' ? ' Vul iets in of haal de sleutel weg.' : ' Fill it in or remove the key.'
  const why = impossible(say.expected, say.found, lang)
  if (why !== undefined) return ` ${why}`
  const instead = suggest(say.expected, say.found)
  if (instead === undefined) return ''
  return lang === 'nl' ? ` Schrijf ${instead}.` : ` Write ${instead}.`
}

export const schemaValue = fileRule<Say>({
  id: 'schema-value',
  area: 'schema',
  severity: 'error',
  rows: [],
  chapter: format,
  title: {
    nl: 'Elke waarde staat in de vorm die overal hetzelfde is',
    en: 'Every value stands in the form that is the same everywhere',
  },
  why: {
    nl: 'Een datum, een bedrag of een tijd kan op veel manieren worden geschreven. Met één vorm is er geen misverstand, en kan ipr ermee rekenen.',
    en: 'A date, an amount or a time can be written in many ways. With one form nothing is misunderstood, and ipr can count with it.',
  },
  fix: {
    nl: 'Schrijf de waarde zoals de melding zegt, of haal de sleutel weg als er niets in te vullen is.',
    en: 'Write the value as the message says, or remove the key if there is nothing to fill in.',
  },
  message: {
    nl: say => `${found(say, 'nl')} Verwacht: ${nl.expected[say.expected]}.${remark(say, 'nl')}`,
    en: say => `${found(say, 'en')} Expected: ${en.expected[say.expected]}.${remark(say, 'en')}`,
  },
})
