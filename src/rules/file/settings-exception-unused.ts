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
    return `De uitzondering op ${quoted(rule)}${what === null ? '' : ` voor ${quoted(what)}`} dekt niets.`
  return `The exception to ${quoted(rule)}${what === null ? '' : ` for ${quoted(what)}`} covers nothing.`
}

const reasons = {
  nl: {
    unknown: () => 'Deze regel bestaat niet.',
    reader: () => 'Een fout in een bestand is niet met een uitzondering op te lossen.',
    over: ({ until }: Say) => `Zij liep tot en met ${longDay(until, 'nl')}.`,
    nothing: () => 'Er is geen bevinding meer waar zij bij past.',
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
    nl: 'Elke vastgelegde uitzondering dekt nog iets',
    en: 'Every acknowledged exception still covers something',
  },
  why: {
    nl: 'Een uitzondering die niets meer dekt, verbergt ooit een nieuwe bevinding zonder dat iemand daarvoor heeft gekozen.',
    en: 'An exception that covers nothing will one day hide a new finding that nobody chose to hide.',
  },
  fix: {
    nl: 'Verwijder de uitzondering uit ipr.yaml. Is zij nog nodig, verbeter dan de regel, het bestand of de einddatum.',
    en: 'Remove the exception from ipr.yaml. If it is still needed, correct its rule, its file or its last day.',
  },
  message: {
    nl: say => `${about(say, 'nl')} ${reasons.nl[say.why](say)}${meantWords(say.instead, 'nl')}`,
    en: say => `${about(say, 'en')} ${reasons.en[say.why](say)}${meantWords(say.instead, 'en')}`,
  },
})
