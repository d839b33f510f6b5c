import type { Unit } from '../domain/meetings/obligation.ts'
import { countObligation } from '../domain/meetings/obligations.ts'
import { obligation } from '../domain/meetings/obligations-table.ts'
import { compareDays } from '../domain/people/spans.ts'
import { longDay } from '../lang/format.ts'
import { type Day, yearOf } from '../model/day.ts'
import type { Facts } from '../model/facts.ts'
import { isComplete } from './complete.ts'

/** What the message on an overdue duty needs. */
export type OverdueSay = {
  readonly due: Day
  /** The last time it was done; null when never. */
  readonly last: Day | null
  /** The next time it is planned. */
  readonly planned: Day | null
}

/**
 * Units for which a duty that comes back after so many months, or so long after the start, is past its last day
 * with grace, and was not done this year. None while a file that may hold it cannot be read.
 */
export const overdue = (
  facts: Facts,
  id: string,
): readonly { readonly unit: Unit; readonly say: OverdueSay }[] => {
  const duty = obligation(id)
  if (!isComplete(facts, 'meeting', 'evaluation')) return []
  return countObligation(facts, duty, yearOf(facts.today)).flatMap(({ unit, demand, held, planned }) => {
    const { due, latest, min } = demand
    if (due === undefined || latest === undefined || !min || latest >= facts.today) return []
    if (held.length > 0 || (unit.to !== undefined && unit.to < facts.today)) return []
    const last = duty
      .occasions(facts, unit)
      .filter(one => one.state === 'held' && one.not === undefined)
      .map(({ on }) => on)
      .toSorted(compareDays)
      .at(-1)
    return [{ unit, say: { due, last: last ?? null, planned: planned[0]?.on ?? null } }]
  })
}

interface Words {
  /** The whole first sentence when it was never done. */
  readonly never: string
  /** `De laatste interne evaluatie`. */
  readonly last: string
  /** `de volgende`, for what comes after the last. */
  readonly next: string
}

/** What was done last, when it had to be done, and when it is planned. */
export const overdueWords = {
  nl: ({ due, last, planned }: OverdueSay, words: Words) =>
    [
      last === null
        ? `${words.never} De uiterste datum was ${longDay(due, 'nl')}.`
        : `${words.last} was op ${longDay(last, 'nl')}. De uiterste datum voor ${words.next} was ${longDay(due, 'nl')}.`,
      ...(planned === null ? [] : [`Er staat er één gepland, op ${longDay(planned, 'nl')}.`]),
    ].join(' '),
  en: ({ due, last, planned }: OverdueSay, words: Words) =>
    [
      last === null
        ? `${words.never} The last day for it was ${longDay(due, 'en')}.`
        : `${words.last} was on ${longDay(last, 'en')}. The last day for ${words.next} was ${longDay(due, 'en')}.`,
      ...(planned === null ? [] : [`One is planned, on ${longDay(planned, 'en')}.`]),
    ].join(' '),
}
