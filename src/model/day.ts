import { addDays as addDaysFn } from 'date-fns/addDays'
import { addMonths as addMonthsFn } from 'date-fns/addMonths'
import { differenceInCalendarDays } from 'date-fns/differenceInCalendarDays'

/** A calendar day as text, `YYYY-MM-DD`, local to Europe/Amsterdam. Days compare with `<` and `>`. */
export type Day = `${number}-${number}-${number}`

/** Monday is 1, Sunday is 7 (ISO 8601). */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7

const SHAPE = /^(19|20)\d\d-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/

// Days are counted in local noon dates: a Date never leaves this module, so no zone can move one.
const noon = (day: string): Date =>
  new Date(Number(day.slice(0, 4)), Number(day.slice(5, 7)) - 1, Number(day.slice(8, 10)), 12)

const two = (n: number): string => String(n).padStart(2, '0')

const text = (date: Date): Day =>
  `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}` as Day

/** True for a day that exists on the calendar, in the years 1900 to 2099 (so `2026-02-30` is none). */
export const isDay = (value: string): value is Day => SHAPE.test(value) && text(noon(value)) === value

/** The day `count` days after (or, when negative, before) `day`. */
export const addDays = (day: Day, count: number): Day => text(addDaysFn(noon(day), count))

/** The same day number `count` months on; a day number that does not exist becomes the last of the month. */
export const addMonths = (day: Day, count: number): Day => text(addMonthsFn(noon(day), count))

/** As `addMonths`, by years: 29 February becomes the 28th in a year without one. */
export const addYears = (day: Day, count: number): Day => addMonths(day, count * 12)

/** Days from `from` to `to`; 0 on the same day, negative when `to` lies earlier. */
export const daysBetween = (from: Day, to: Day): number => differenceInCalendarDays(noon(to), noon(from))

/** Weekday of a day: Monday 1 to Sunday 7. */
export const weekday = (day: Day): Weekday => (noon(day).getDay() || 7) as Weekday

export const yearOf = (day: Day): number => Number(day.slice(0, 4))
export const monthOf = (day: Day): number => Number(day.slice(5, 7))

/** First and last day of a year, both inclusive. */
export const yearSpan = (year: number): Span => ({ from: `${year}-01-01` as Day, to: `${year}-12-31` as Day })

/** A period with both ends inclusive; no `to` means: still running. */
export interface Span {
  readonly from: Day
  readonly to?: Day | undefined
}

/** True when `day` lies within the period, both ends included. */
export const within = (day: Day, span: Span): boolean =>
  day >= span.from && (span.to === undefined || day <= span.to)

/** True when two periods share at least one day. */
export const overlaps = (a: Span, b: Span): boolean =>
  (b.to === undefined || a.from <= b.to) && (a.to === undefined || b.from <= a.to)
