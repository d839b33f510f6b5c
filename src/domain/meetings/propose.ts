import {
  addDays,
  type Day,
  daysBetween,
  isWeekend,
  type Weekday,
  weekday,
  yearOf,
  yearSpan,
} from '../../model/day.ts'
import type { Facts } from '../../model/facts.ts'
import type { Entry } from '../../model/model.ts'
import { holidayOn } from '../holidays.ts'
import { recessOn } from './free-days.ts'
import { meetingsOf, type Series } from './next.ts'
import { countObligation } from './obligations.ts'
import { obligations } from './obligations-table.ts'

/** What people are used to: taken from the last meetings of a series, the more frequent first. */
export interface Habit {
  readonly weekday: Weekday | undefined
  readonly start: string | undefined
  readonly place: string | undefined
}

const LOOK_BACK = 6

/** The usual weekday, time and place of the last six meetings of a series. */
export const habitOf = (facts: Facts, series: Series): Habit => {
  const last = meetingsOf(facts, series).slice(-LOOK_BACK).toReversed()
  return {
    weekday: mostFrequent(last.map(({ data }) => weekday(data.date))),
    start: mostFrequent(last.map(({ data }) => data.start)),
    place: mostFrequent(last.map(({ data }) => data.place)),
  }
}

/** The value that comes most often; of several, the one met first. */
const mostFrequent = <T>(values: readonly (T | undefined)[]): T | undefined => {
  const known = values.filter(value => value !== undefined)
  const count = (value: T): number => known.filter(other => other === value).length
  return known.reduce<T | undefined>(
    (best, value) => (best === undefined || count(value) > count(best) ? value : best),
    undefined,
  )
}

/** A day that would have been chosen, and why it was not. */
export interface Passed {
  readonly day: Day
  readonly why: 'holiday' | 'recess' | 'weekend' | 'meeting'
  /** Name of the recess, id of the other meeting; of a holiday see `holidayOn`. */
  readonly name?: string
}

/** A day proposed for a meeting, with what led to it. */
export interface Proposal {
  readonly day: Day
  readonly start: string | undefined
  readonly place: string | undefined
  /** Last meeting of the series before it, and how many days after that the next one should come. */
  readonly after: Day | undefined
  readonly interval: number
  readonly passed: readonly Passed[]
}

/**
 * Days for the next meetings of a series, in order: so long after the last one that the norm of the year is met,
 * on the usual weekday and time, not so early that the agenda cannot be sent, and not on a holiday, in recess or
 * on a day with another meeting. Fewer when neither a norm nor earlier meetings tell how often, or when a year
 * has no free day. Reads meetings, minutes, members, people and workgroups.
 */
export const proposeDates = (facts: Facts, series: Series, count: number): readonly Proposal[] => {
  const habit = habitOf(facts, series)
  const usual = intervalOf(facts, series)
  if (usual === undefined) return []
  const earliest = addDays(facts.today, facts.norms.get('agenda.send_days_before', facts.today) ?? 0)
  const proposals: Proposal[] = []
  let last = meetingsOf(facts, series).at(-1)?.data.date
  let needed = neededThisYear(facts, series)
  while (proposals.length < count) {
    const interval = Math.max(7, Math.min(usual, spread(facts, last, needed)))
    const wished = last === undefined ? earliest : addDays(last, interval)
    const chosen = choose(facts, wished < earliest ? earliest : wished, earliest, habit.weekday)
    if (chosen === undefined) return proposals
    proposals.push({ ...chosen, start: habit.start, place: habit.place, after: last, interval })
    last = chosen.day
    needed = yearOf(last) === yearOf(facts.today) ? Math.max(0, needed - 1) : 0
  }
  return proposals
}

/** The day for the next meeting of a series; undefined when nothing tells how often there is one. */
export const proposeDate = (facts: Facts, series: Series): Proposal | undefined =>
  proposeDates(facts, series, 1)[0]

const yearlyObligation = ({ kind }: Series) =>
  obligations.find(({ kinds, frequency }) => kinds.includes(kind) && frequency.form === 'per-year')

/** Days between two meetings: by the norm of the year, else as it usually was. */
const intervalOf = (facts: Facts, series: Series): number | undefined => {
  const frequency = yearlyObligation(series)?.frequency
  const min = frequency?.form === 'per-year' ? frequency.min : null
  const perYear = min === null || typeof min === 'number' ? min : facts.norms.get(min, facts.today)
  if (perYear !== null && perYear > 0) return Math.floor(365 / perYear)
  const days = meetingsOf(facts, series)
    .slice(-LOOK_BACK)
    .map(({ data }) => data.date)
  const gaps = days.slice(1).map((day, index) => daysBetween(days[index]!, day))
  return gaps.sort((a, b) => a - b)[Math.floor(gaps.length / 2)]
}

/** How many meetings the year still needs beside what is held and planned. */
const neededThisYear = (facts: Facts, series: Series): number => {
  const obligation = yearlyObligation(series)
  const counts = obligation === undefined ? [] : countObligation(facts, obligation, yearOf(facts.today))
  return counts.find(({ unit }) => unit.id === undefined || unit.id === series.group)?.needed ?? 0
}

/** Days between meetings when those that are still needed spread over what is left of the year. */
const spread = ({ today }: Facts, last: Day | undefined, needed: number): number => {
  if (needed === 0) return Number.POSITIVE_INFINITY
  const from = last !== undefined && last > today ? last : today
  return Math.floor(daysBetween(from, yearSpan(yearOf(today)).to) / (needed + 1))
}

// Half a year of weeks is longer than any recess; after that the weekday is let go, for a year of days.
const WEEKS = 26
const DAYS = 365

const choose = (
  facts: Facts,
  wished: Day,
  earliest: Day,
  usual: Weekday | undefined,
): { readonly day: Day; readonly passed: readonly Passed[] } | undefined => {
  const first = usual === undefined ? wished : nearest(wished, earliest, usual)
  const weekly = usual === undefined ? [] : Array.from({ length: WEEKS }, (_, n) => addDays(first, n * 7))
  const daily = Array.from({ length: DAYS }, (_, n) => addDays(first, n))
  const passed: Passed[] = []
  for (const day of [...weekly, ...daily]) {
    const why = obstacle(facts, day, usual)
    if (why === undefined) return { day, passed }
    passed.push(why)
  }
  return undefined
}

/** The day with this weekday closest to the wished one, and not before the earliest. */
const nearest = (wished: Day, earliest: Day, usual: Weekday): Day => {
  const after = (usual - weekday(wished) + 7) % 7
  const before = addDays(wished, after - 7)
  return after > 3 && before >= earliest ? before : addDays(wished, after)
}

/** Why a day does not suit a meeting of people who are used to this weekday; undefined when it does. */
export const obstacle = (facts: Facts, day: Day, usual: Weekday | undefined): Passed | undefined => {
  const recess = recessOn(facts, day)
  if (recess !== undefined) return { day, why: 'recess', name: recess.name }
  if (holidayOn(day) !== undefined) return { day, why: 'holiday' }
  // A council that is used to meet in the weekend may.
  if (isWeekend(day) && weekday(day) !== usual) return { day, why: 'weekend' }
  const other = facts.model
    .all('meeting')
    .find(({ data }: Entry<'meeting'>) => data.date === day && data.status !== 'cancelled')
  return other && { day, why: 'meeting', name: other.id }
}
