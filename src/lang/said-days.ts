import { type Day, isDay } from '../model/day.ts'
import { monthName } from './format.ts'

const MONTHS = Array.from({ length: 12 }, (_, index) => index + 1)

const monthNamed = (said: string): number | undefined => {
  const named = said.toLowerCase().replace(/\.$/, '')
  return MONTHS.find(month =>
    (['nl', 'en'] as const).some(lang => {
      const name = monthName(month, lang).toLowerCase()
      return (
        name === named || (named.length >= 3 && name.startsWith(named)) || (named === 'mrt' && month === 3)
      )
    }),
  )
}

const WEEKDAY =
  /^(?:(?:maan|dins|woens|donder|vrij|zater|zon)dag|ma|di|wo|do|vr|za|zo|(?:mon|tues|wednes|thurs|fri|satur|sun)day)\.?,? +(?=\d)/i

const two = (value: string | number): string => String(value).padStart(2, '0')

const partsOf = (
  said: string,
): readonly [year: string, month: string | number | undefined, day: string | undefined] | undefined => {
  const text = said.trim().replace(WEEKDAY, '')
  const iso = /^(\d{4})(?:-(\d{1,2})(?:-(\d{1,2}))?)?$/.exec(text)
  if (iso) return [iso[1]!, iso[2], iso[3]]
  const dutch = /^(?:(\d{1,2})[-/. ])?(\d{1,2})[-/. ](\d{4})$/.exec(text)
  if (dutch) return [dutch[3]!, dutch[2], dutch[1]]
  const named = /^(?:(\d{1,2})\.? )?([A-Za-z]{3,}\.?) (\d{4})$/.exec(text)
  const month = named ? monthNamed(named[2]!) : undefined
  return named && month !== undefined ? [named[3]!, month, named[1]] : undefined
}

/**
 * A day, month or year as people write it: `12-3-2026`, `12 maart 2026`, `2026-03-12`, `maart 2026`, `3-2026`, `2026`;
 * as `2026-03-12`, `2026-03` or `2026`. Undefined for what is none; a year of two digits is never guessed.
 */
export const saidPartialDay = (said: string): string | undefined => {
  const parts = partsOf(said)
  if (!parts) return undefined
  const [year, month, day] = parts
  if (!/^(19|20)\d\d$/.test(year)) return undefined
  if (month === undefined) return year
  if (Number(month) < 1 || Number(month) > 12) return undefined
  if (day === undefined) return `${year}-${two(month)}`
  const whole = `${year}-${two(month)}-${two(day)}`
  return isDay(whole) ? whole : undefined
}

/** A day as people write it. */
export const saidDay = (said: string): Day | undefined => {
  const found = saidPartialDay(said)
  return found !== undefined && isDay(found) ? found : undefined
}

const QUARTER = /^(?:(?:q|k|kwartaal )([1-4])|([1-4])e kwartaal)(?: van)? ((?:19|20)\d\d)$/i

/** A day or a quarter as people write it: `1e kwartaal 2027`, `Q1 2027`, `2027-q1`. */
export const saidDue = (said: string): string | undefined => {
  const text = said.trim()
  if (/^(19|20)\d\d-q[1-4]$/i.test(text)) return text.toLowerCase()
  const [, first, second, year] = QUARTER.exec(text) ?? []
  return year === undefined ? saidDay(text) : `${year}-q${first ?? second}`
}
