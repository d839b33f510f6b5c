/** Days as whole numbers, counted without any date library: day 0 is 1 January of the year 0. */
export type DayNumber = number

const isLeap = (year: number): boolean => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)

const lengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

/** Length of a month, counted from 1. */
export const monthLength = (year: number, month: number): number =>
  month === 2 && isLeap(year) ? 29 : lengths[month - 1]!

const beforeYear = (year: number): number => {
  const last = year - 1
  return 366 + last * 365 + Math.floor(last / 4) - Math.floor(last / 100) + Math.floor(last / 400)
}

/** The number of a day of the calendar; month and day count from 1. */
export const dayNumber = (year: number, month: number, day: number): DayNumber => {
  let number = beforeYear(year) + day - 1
  for (let earlier = 1; earlier < month; earlier += 1) number += monthLength(year, earlier)
  return number
}

/** Year, month and day of a number. */
export const calendar = (
  number: DayNumber,
): { readonly year: number; readonly month: number; readonly day: number } => {
  let year = Math.floor(number / 366)
  while (beforeYear(year + 1) <= number) year += 1
  let month = 1
  while (month < 12 && dayNumber(year, month + 1, 1) <= number) month += 1
  return { year, month, day: number - dayNumber(year, month, 1) + 1 }
}

/** The day as the archive writes it, `2026-03-12`. */
export const written = (number: DayNumber): string => {
  const { year, month, day } = calendar(number)
  return [String(year), String(month).padStart(2, '0'), String(day).padStart(2, '0')].join('-')
}

/** The days from the first up to and including the last. */
export const daysFrom = (first: DayNumber, last: DayNumber): readonly DayNumber[] =>
  Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index)
