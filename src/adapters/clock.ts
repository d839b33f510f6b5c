import type { Clock } from '../ports.ts'

/** The machine's clock, read as a day in the council's own zone. */
export const systemClock: Clock = {
  today: () =>
    new Intl.DateTimeFormat('sv-SE', {
      timeZone: 'Europe/Amsterdam',
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
    }).format(new Date()),
}
