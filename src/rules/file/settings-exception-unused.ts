import type { Lang } from '../../../schemas/vocabulary/vocabulary.ts'
import { longDay } from '../../lang/format.ts'
import type { Day } from '../../model/day.ts'
import { fileRule } from '../rule.ts'
import { format, meantWords, quoted } from './words.ts'

interface Say {
  readonly [key: string]: string | null
  readonly rule: string
  readonly about: string | null
  readonly until: Day
  readonly why: 'unknown' | 'reader' | 'over' | 'nothing'
  readonly instead: string | null
}

const about = ({ rule, about: what }: Say, lang: Lang): string => {
  if (lang === 'nl')
    return `De uitzondering op ${quoted(rule)}${what === null ? '' : ` voor ${quoted(what)}`} doet niets.`
  return `The exception to ${quoted(rule)}${what === null ? '' : ` for ${quoted(what)}`} does nothing.`
}

const reasons = {
  nl: {
    unknown: () => 'Deze regel bestaat niet.',
    reader: () => 'Een fout in een bestand is niet met een uitzondering op te lossen.',
    over: ({ until }: Say) => `De uitzondering liep tot en met ${longDay(until, 'nl')}.`,
    nothing: () => 'Er is geen bevinding meer waar de uitzondering bij past.',
  },
  en: {
    unknown: () => 'This rule does not exist.',
    reader: () => 'A fault in a file is not solved by an exception.',
    over: ({ until }: Say) => `It ran until ${longDay(until, 'en')}.`,
    nothing: () => 'There is no finding any more that it fits.',
  },
}

export const settingsExceptionUnused = fileRule<Say>({
  id: 'settings-exception-unused',
  area: 'settings',
  severity: 'warning',
  rows: ['GOV-09'],
  chapter: format,
  title: {
    nl: 'Elke vastgelegde uitzondering is nog nodig',
    en: 'Every acknowledged exception is still needed',
  },
  why: {
    nl: 'Een uitzondering die niets meer doet, kan later een nieuwe bevinding verbergen. Niemand heeft daar dan voor gekozen.',
    en: 'An exception that does nothing may hide a new finding later. Then nobody chose that.',
  },
  fix: {
    nl: 'Haal de uitzondering weg uit ipr.yaml. Is die nog nodig, verbeter dan de regel, het bestand of de einddatum.',
    en: 'Remove the exception from ipr.yaml. If it is still needed, correct its rule, its file or its last day.',
  },
  message: {
    nl: say => `${about(say, 'nl')} ${reasons.nl[say.why](say)}${meantWords(say.instead, 'nl')}`,
    en: say => `${about(say, 'en')} ${reasons.en[say.why](say)}${meantWords(say.instead, 'en')}`,
  },
})
