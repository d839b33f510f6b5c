import type { Lang } from '../../schemas/vocabulary/vocabulary.ts'
import { type Day, monthOf, weekday, yearOf } from '../model/day.ts'
import { amount, type Cents } from '../model/money.ts'

/**
 * Days, amounts and lists as people read them. Own tables instead of the machine's: the output must be the
 * same on every computer.
 */

const MONTHS = {
  nl: [
    'januari',
    'februari',
    'maart',
    'april',
    'mei',
    'juni',
    'juli',
    'augustus',
    'september',
    'oktober',
    'november',
    'december',
  ],
  en: [
    'January',
    'February',
    'March',
    'April',
    'May',
    'June',
    'July',
    'August',
    'September',
    'October',
    'November',
    'December',
  ],
} as const

const WEEKDAYS = {
  nl: ['maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag', 'zaterdag', 'zondag'],
  en: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
} as const

/** Name of a month, 1 to 12. */
export const monthName = (month: number, lang: Lang): string => MONTHS[lang][month - 1]!

const weekdayName = (day: Day, lang: Lang): string => WEEKDAYS[lang][weekday(day) - 1]!

/** `12 maart 2026`, for running text. */
export const longDay = (day: Day, lang: Lang): string =>
  `${Number(day.slice(8))} ${monthName(monthOf(day), lang)} ${yearOf(day)}`

/** `donderdag 12 maart 2026`. */
export const fullDay = (day: Day, lang: Lang): string => `${weekdayName(day, lang)} ${longDay(day, lang)}`

/** `12-03-2026`, for tables. */
export const shortDay = (day: Day): string => `${day.slice(8)}-${day.slice(5, 7)}-${day.slice(0, 4)}`

/** `€ 1.275,00` in Dutch, `€1,275.00` in English. */
export const euros = (value: Cents, lang: Lang): string => {
  const [whole = '0', rest = '00'] = amount(Math.abs(value)).split('.')
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, lang === 'nl' ? '.' : ',')
  const sign = value < 0 ? '-' : ''
  return lang === 'nl' ? `€ ${sign}${grouped},${rest}` : `${sign}€${grouped}.${rest}`
}

/** A decimal number with the language's own mark. */
export const decimal = (value: number, digits: number, lang: Lang): string => {
  const text = value.toFixed(digits)
  return lang === 'nl' ? text.replace('.', ',') : text
}

/** `75%` in both languages; whole per cents. */
export const percent = (value: number): string => `${Math.round(value * 100)}%`

/** `geen acties`, `1 actie`, `3 acties`. */
export const count = (value: number, lang: Lang, one: string, many: string): string =>
  value === 0 ? `${lang === 'nl' ? 'geen' : 'no'} ${many}` : `${value} ${value === 1 ? one : many}`

/** `1 dag`, `12 dagen`; zero is `0 dagen`. */
export const days = (value: number, lang: Lang): string =>
  lang === 'nl' ? `${value} ${value === 1 ? 'dag' : 'dagen'}` : `${value} ${value === 1 ? 'day' : 'days'}`

/** `a, b en c`. */
export const listed = (parts: readonly string[], lang: Lang): string => {
  const and = lang === 'nl' ? 'en' : 'and'
  return parts.length < 2 ? (parts[0] ?? '') : `${parts.slice(0, -1).join(', ')} ${and} ${parts.at(-1)}`
}

/** `a, b of c`. */
export const either = (parts: readonly string[], lang: Lang): string => {
  const or = lang === 'nl' ? 'of' : 'or'
  return parts.length < 2 ? (parts[0] ?? '') : `${parts.slice(0, -1).join(', ')} ${or} ${parts.at(-1)}`
}

/** First letter in upper case; Dutch IJ goes up as one, and `één` without its first accent. */
export const sentence = (text: string): string => {
  if (text.startsWith('ij')) return `IJ${text.slice(2)}`
  return text.startsWith('één') ? `Eén${text.slice(3)}` : text.slice(0, 1).toUpperCase() + text.slice(1)
}
