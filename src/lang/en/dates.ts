import { type Day, dayOfMonth, monthOf, weekday, yearOf } from '../../model/day.ts'

const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday']
const MONTHS = [
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
]

/** `14 April 2026` */
export const longDate = (day: Day): string => `${dayOfMonth(day)} ${MONTHS[monthOf(day) - 1]} ${yearOf(day)}`

/** `Tuesday 14 April 2026` */
export const weekdayDate = (day: Day): string => `${WEEKDAYS[weekday(day) - 1]} ${longDate(day)}`
