import { addDays as addDaysFn } from 'date-fns/addDays'
import { addMonths as addMonthsFn } from 'date-fns/addMonths'
import { differenceInCalendarDays } from 'date-fns/differenceInCalendarDays'

/** A calendar day as text, `YYYY-MM-DD`, local to Europe/Amsterdam. Days compare with `<` and `>`. */
export type Day = `${number}-${number}-${number}`

/** Monday is 1, Sunday is 7 (ISO 8601). */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7

const SHAPE = /^(19|20)\d\d-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/

// Days are counted in local noon dates, far from every clock change, and a Date never leaves this module:
// so the zone of the machine makes no difference.
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
export const dayOfMonth = (day: Day): number => Number(day.slice(8, 10))

/** Quarter of the year, 1 to 4. */
export const quarterOf = (day: Day): number => Math.ceil(monthOf(day) / 3)

/** True on Saturday and Sunday. */
export const isWeekend = (day: Day): boolean => weekday(day) >= 6

/**
 * Week of ISO 8601: it starts on Monday and belongs to the year that holds its Thursday, so 1 January can lie
 * in week 52 or 53 of the year before and 31 December in week 1 of the next.
 */
export const isoWeek = (day: Day): { readonly year: number; readonly week: number } => {
  const thursday = addDays(day, 4 - weekday(day))
  const year = yearOf(thursday)
  return { year, week: Math.floor(daysBetween(`${year}-01-01` as Day, thursday) / 7) + 1 }
}

/** A period with both ends inclusive; no `to` means: still running. */
export interface Span {
  readonly from: Day
  readonly to?: Day | undefined
}

/** A period of which the end is known, both ends inclusive. */
export interface ClosedSpan extends Span {
  readonly to: Day
}

/** First and last day of a year. */
export const yearSpan = (year: number): ClosedSpan => ({
  from: `${year}-01-01` as Day,
  to: `${year}-12-31` as Day,
})

/** First and last day of a month, January is 1. */
export const monthSpan = (year: number, month: number): ClosedSpan => {
  const from = `${year}-${two(month)}-01` as Day
  return { from, to: lastOfMonth(from) }
}

/** First and last day of a quarter, 1 to 4. */
export const quarterSpan = (year: number, quarter: number): ClosedSpan => ({
  from: monthSpan(year, quarter * 3 - 2).from,
  to: monthSpan(year, quarter * 3).to,
})

/** Last day of the month in which `day` lies. */
export const lastOfMonth = (day: Day): Day => addDays(addMonths(`${day.slice(0, 8)}01` as Day, 1), -1)

/** Every day of a period, in order; none when it ends before it begins. */
export const daysOf = (span: ClosedSpan): readonly Day[] =>
  Array.from({ length: lengthOf(span) }, (_, index) => addDays(span.from, index))

/** Number of days in a period, both ends counted; 0 when it ends before it begins. */
export const lengthOf = (span: ClosedSpan): number => Math.max(0, daysBetween(span.from, span.to) + 1)

/** True when `day` lies within the period, both ends included. */
export const within = (day: Day, span: Span): boolean =>
  day >= span.from && (span.to === undefined || day <= span.to)

/** True when two periods share at least one day. */
export const overlaps = (a: Span, b: Span): boolean =>
  (b.to === undefined || a.from <= b.to) && (a.to === undefined || b.from <= a.to)
