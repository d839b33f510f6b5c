import fc from 'fast-check'
import { type DayNumber, dayNumber, monthLength } from './days.ts'
import type { Span } from './plain-council.ts'

/** Days and periods by chance, at the edges of months more often than not. */

export const aDay = (first: number, last: number): fc.Arbitrary<DayNumber> =>
  fc
    .tuple(
      fc.integer({ min: first, max: last }),
      fc.integer({ min: 1, max: 12 }),
      fc.integer({ min: 1, max: 31 }),
    )
    .chain(([year, month, day]) =>
      fc
        .constantFrom(1, day, 15, 16, 31)
        .map(date => dayNumber(year, month, Math.min(date, monthLength(year, month)))),
    )

export const aSpan = (first: number, last: number): fc.Arbitrary<Span> =>
  fc
    .tuple(aDay(first, last), aDay(first, last))
    .map(([a, b]) => ({ from: Math.min(a, b), to: Math.max(a, b) }))

/** There in one of four cases. */
export const seldom = <T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | null> =>
  fc.oneof({ weight: 3, arbitrary: fc.constant(null) }, { weight: 1, arbitrary })
