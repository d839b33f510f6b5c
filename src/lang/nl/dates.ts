import { type Day, dayOfMonth, monthOf, weekday, yearOf } from '../../model/day.ts'

const WEEKDAYS = ['maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag', 'zaterdag', 'zondag']
const MONTHS = [
  'januari',
  'februari',
  'maart',
  'april',
  'mei',
  'juni',
  'juli',
  'augustus',
  'september',
  'oktober',
  'november',
  'december',
]

/** `14 april 2026` */
export const longDate = (day: Day): string => `${dayOfMonth(day)} ${MONTHS[monthOf(day) - 1]} ${yearOf(day)}`

/** `dinsdag 14 april 2026` */
export const weekdayDate = (day: Day): string => `${WEEKDAYS[weekday(day) - 1]} ${longDate(day)}`
