import type { Clock } from '../ports.ts'

// Costs some milliseconds to make, so only who asks for a day makes it, and once.
let calendar: Intl.DateTimeFormat | undefined

/** The calendar day in the Netherlands of a moment, in milliseconds since 1970. */
export const dutchDay = (moment: number): string => {
  calendar ??= new Intl.DateTimeFormat('sv-SE', {
    timeZone: 'Europe/Amsterdam',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  })
  return calendar.format(moment)
}

/** The machine's clock, read as a day in the council's own zone. */
export const systemClock: Clock = { today: () => dutchDay(Date.now()) }
