import type { Clock } from '../ports.ts'

/** Writes a moment as its calendar day in the Netherlands. Costs some milliseconds to make. */
export const dutchCalendar = (): Intl.DateTimeFormat =>
  new Intl.DateTimeFormat('sv-SE', {
    timeZone: 'Europe/Amsterdam',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  })

/** The machine's clock, read as a day in the council's own zone. */
export const systemClock: Clock = { today: () => dutchCalendar().format(new Date()) }
