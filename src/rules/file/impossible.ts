import type { Expected } from '../../../schemas/scalars.ts'
import type { Lang } from '../../../schemas/vocabulary/vocabulary.ts'
import { monthName } from '../../lang/format.ts'
import { dayOfMonth, monthSpan } from '../../model/day.ts'

const DATED: ReadonlySet<Expected> = new Set(['day', 'partial-day', 'quarter-or-day'])

const noDay = (text: string, lang: Lang): string | undefined => {
  const parts = /^(\d{4})-(\d\d)-(\d\d)$/.exec(text)
  if (!parts) return undefined
  const [year, month] = [Number(parts[1]), Number(parts[2])]
  if (year < 1900 || year > 2099)
    return lang === 'nl' ? 'Het jaar ligt tussen 1900 en 2099.' : 'The year lies between 1900 and 2099.'
  if (month < 1 || month > 12) return lang === 'nl' ? 'Een jaar heeft 12 maanden.' : 'A year has 12 months.'
  const last = dayOfMonth(monthSpan(year, month).to)
  const name = `${monthName(month, lang)} ${year}`
  return lang === 'nl'
    ? `Die dag bestaat niet: ${name} heeft ${last} dagen.`
    : `That day does not exist: ${name} has ${last} days.`
}

const noTime = (text: string, lang: Lang): string | undefined => {
  if (!/^\d\d[:.]\d\d$/.test(text) || (Number(text.slice(0, 2)) < 24 && Number(text.slice(3)) < 60))
    return undefined
  return lang === 'nl'
    ? 'Die tijd bestaat niet: een dag loopt van 00:00 tot en met 23:59.'
    : 'That time does not exist: a day runs from 00:00 to 23:59.'
}

/** Why a day or time that is written well still cannot be, or nothing. */
export const impossible = (expected: Expected, found: string, lang: Lang): string | undefined => {
  const text = found.trim()
  if (DATED.has(expected)) return noDay(text, lang)
  return expected === 'time' ? noTime(text, lang) : undefined
}
