import type { Lang } from '../../schemas/vocabulary/vocabulary.ts'
import { isDay } from '../model/day.ts'
import { shortDay } from './format.ts'

/** A day, or a month or year of imported history, for tables: `12-03-2026`, `03-2026`, `2026`. */
export const looseDay = (partial: string): string =>
  isDay(partial) ? shortDay(partial) : partial.split('-').reverse().join('-')

const ORDINALS = ['1st', '2nd', '3rd', '4th'] as const

/** A due day, or a quarter as `3e kwartaal 2026`. */
export const dueText = (due: string, lang: Lang): string => {
  if (isDay(due)) return shortDay(due)
  const [year, quarter] = due.split('-q')
  return lang === 'nl' ? `${quarter}e kwartaal ${year}` : `${ORDINALS[Number(quarter) - 1]} quarter ${year}`
}
