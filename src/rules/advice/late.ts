import { type Clock, lateness } from '../../domain/advice/clocks.ts'
import type { Deadline } from '../../domain/deadline-types.ts'
import { days, longDay } from '../../lang/format.ts'
import type { Day } from '../../model/day.ts'
import type { Facts } from '../../model/facts.ts'

/** A last day that has passed: still waited for, or met too late. */
export type Late = {
  readonly due: Day
  readonly late: number
  /** Day it came after all; null while it is waited for. */
  readonly on: Day | null
}

const stoppedOn = ({ stopped }: Deadline, today: Day): Day | null =>
  stopped !== undefined && stopped.day <= today ? stopped.day : null

/** How a clock is late; undefined in time, or where there is no such clock. */
export const lateOf = (facts: Facts, clock: Clock | undefined): Late | undefined => {
  const late = lateness(clock, facts.today)
  return clock === undefined || late === 0
    ? undefined
    : { due: clock.deadline.due, late, on: stoppedOn(clock.deadline, facts.today) }
}

/** `De uiterste datum was 2 maart 2026, 8 dagen geleden.`, or by how much it came too late. */
export const lateWords = {
  nl: ({ due, late, on }: Late): string =>
    on === null
      ? `De uiterste datum was ${longDay(due, 'nl')}, ${days(late, 'nl')} geleden.`
      : `Dat was ${days(late, 'nl')} na de uiterste datum, ${longDay(due, 'nl')}.`,
  en: ({ due, late, on }: Late): string =>
    on === null
      ? `It was due by ${longDay(due, 'en')}, ${days(late, 'en')} ago.`
      : `That was ${days(late, 'en')} after the due date, ${longDay(due, 'en')}.`,
}
