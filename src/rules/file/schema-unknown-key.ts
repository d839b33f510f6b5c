import type { Lang } from '../../../schemas/vocabulary/vocabulary.ts'
import { either } from '../../lang/format.ts'
import { fileRule } from '../rule.ts'
import { format, meantWords, type Placed, subject } from './words.ts'

interface Say extends Placed {
  readonly instead: string | null
  readonly allowed: readonly string[]
}

const FEW = 12

const choice = ({ instead, allowed }: Say, lang: Lang): string => {
  if (instead !== null) return meantWords(instead, lang)
  if (allowed.length === 0 || allowed.length > FEW) return ''
  return lang === 'nl'
    ? ` Hier kan staan: ${either(allowed, 'nl')}.`
    : ` Here may stand: ${either(allowed, 'en')}.`
}

export const schemaUnknownKey = fileRule<Say>({
  id: 'schema-unknown-key',
  area: 'schema',
  severity: 'error',
  rows: [],
  chapter: format,
  title: { nl: 'Elke sleutel in een bestand is bekend', en: 'Every key of a file is known' },
  why: {
    nl: 'Een sleutel die ipr niet kent, doet niets. Een typefout zou ongemerkt een gegeven laten verdwijnen.',
    en: 'A key that ipr does not know does nothing. A typing error would make a fact vanish unnoticed.',
  },
  fix: {
    nl: 'Verbeter de sleutel of haal die weg. Met ‘ipr schema’ ziet u welke sleutels er zijn.',
    en: 'Correct the key or remove it. With ‘ipr schema’ you see which keys there are.',
  },
  message: {
    nl: say => `De sleutel ${subject(say, 'nl')} bestaat niet.${choice(say, 'nl')}`,
    en: say => `The key ${subject(say, 'en')} does not exist.${choice(say, 'en')}`,
  },
})
