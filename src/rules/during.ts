import type { Lang } from '../../schemas/vocabulary/vocabulary.ts'
import { longDay } from '../lang/format.ts'
import type { Day } from '../model/day.ts'

/** `van 1 maart 2026 tot en met 3 maart 2026`, or `op 1 maart 2026` where that is one day. */
export const during = (from: Day, to: Day, lang: Lang): string => {
  const [first, last] = [longDay(from, lang), longDay(to, lang)]
  if (lang === 'nl') return from === to ? `op ${first}` : `van ${first} tot en met ${last}`
  return from === to ? `on ${first}` : `from ${first} to ${last}`
}
