import { addDays, addMonths, type ClosedSpan, type Day, dayOfMonth, daysOf, isWeekend } from '../model/day.ts'
import type { Counted, FreeDay, Length } from './deadline-types.ts'
import { addWorkingDays, holidayOn, isWorkingDay } from './holidays.ts'

/**
 * Counts a length forward from the day of an event (that day is not counted), or backward with `direction` -1.
 * Weeks end on the same day of the week, months and years on the same day number, and on the last day of a
 * month that has no such number. Throws a RangeError when the count is not a whole number of 0 or more.
 */
export const count = (event: Day, length: Length, direction: 1 | -1 = 1): Counted => {
  if (!Number.isInteger(length.count) || length.count < 0) {
    throw new RangeError(`A length is a whole number of 0 or more, not ${length.count}`)
  }
  const n = length.count * direction
  const plain = (rule: Counted['rule'], end: Day): Counted => ({ length, rule, end, skipped: [] })
  switch (length.unit) {
    case 'days':
      return plain('days', addDays(event, n))
    case 'weeks':
      return plain('same_weekday', addDays(event, n * 7))
    case 'months':
    case 'years': {
      const end = addMonths(event, length.unit === 'years' ? n * 12 : n)
      return plain(dayOfMonth(end) === dayOfMonth(event) ? 'same_day_number' : 'last_of_month', end)
    }
    case 'working_days': {
      const end = addWorkingDays(event, n)
      const passed = n < 0 ? { from: end, to: addDays(event, -1) } : { from: addDays(event, 1), to: end }
      const holidays = freeDays(passed).flatMap(({ day, holiday }) =>
        holiday === undefined || isWeekend(day) ? [] : [holiday],
      )
      return { length, rule: 'working_days', end, skipped: holidays }
    }
  }
}

/** The Saturdays, Sundays and holidays in a period, in order. */
export const freeDays = (span: ClosedSpan): readonly FreeDay[] =>
  daysOf(span)
    .filter(day => !isWorkingDay(day))
    .map(day => ({ day, holiday: holidayOn(day) }))
