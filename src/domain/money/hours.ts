import type { Money } from '../../../schemas/money.ts'
import { type ClosedSpan, lengthOf, monthSpan, yearSpan } from '../../model/day.ts'
import type { Facts } from '../../model/facts.ts'
import { type Fraction, fraction, halfUp, ofShare, times } from '../../model/fraction.ts'
import { holdings } from '../people/roles.ts'
import { common, joined } from '../people/spans.ts'
import { normOn } from './norm-on.ts'

/** Whole minutes. */
export type Minutes = number

/** Hours of the supporter in a month; weeks belong to the month of their Monday. */
export interface HoursOfMonth {
  /** 1 to 12. */
  readonly month: number
  readonly weeks: number
  readonly worked: Minutes
  /** Null without a norm for the hours. */
  readonly expected: Minutes | null
}

/** Hours noted for one task, as the log describes it. */
export interface HoursOfTask {
  /** Null for hours without a description. */
  readonly task: string | null
  readonly worked: Minutes
}

/** The supporter's hours of a year, as far as it has come, beside the agreed mean (SUPP-05). */
export interface Hours {
  readonly year: number
  readonly worked: Minutes
  /** Agreed a week, and over the whole year: 52 weeks, for the days on which there was a supporter. */
  readonly perWeek: Minutes | null
  readonly overYear: Minutes | null
  /** Agreed until today. */
  readonly untilNow: Minutes | null
  /** Worked on average in a week so far; null before the first week. */
  readonly mean: Minutes | null
  /** Part of what is agreed that the hours may differ without a remark. */
  readonly margin: number | null
  readonly standing: 'below' | 'within' | 'above' | null
  readonly months: readonly HoursOfMonth[]
  /** Most hours first; those without a description last. */
  readonly tasks: readonly HoursOfTask[]
}

const WEEKS = 52

const daysWithSupporter = (facts: Facts, span: ClosedSpan): number =>
  joined(holdings(facts, 'supporter').flatMap(holding => common(span, holding) ?? [])).reduce(
    (sum, part) => sum + lengthOf(part),
    0,
  )

// A year has 52 weeks here, as in 4 x 52 = 208 hours, so that a whole year gives a whole sum.
const weeksIn = (facts: Facts, span: ClosedSpan, year: number): Fraction =>
  fraction(WEEKS * daysWithSupporter(facts, span), lengthOf(yearSpan(year)))

const standingOf = (worked: Minutes, agreed: Minutes, margin: number | null): Hours['standing'] => {
  const [n, d] = [ofShare(margin ?? 0).n, ofShare(margin ?? 0).d]
  const slack = BigInt(agreed) * n
  const off = BigInt(worked - agreed) * d
  return off > slack ? 'above' : off < -slack ? 'below' : 'within'
}

const tasksOf = (rows: Money['hours']): readonly HoursOfTask[] => {
  const sums = new Map<string | null, Minutes>()
  for (const { what = null, hours } of rows) sums.set(what, (sums.get(what) ?? 0) + hours)
  return [...sums]
    .filter(([, worked]) => worked > 0)
    .map(([task, worked]) => ({ task, worked }))
    .sort((a, b) => Number(a.task === null) - Number(b.task === null) || b.worked - a.worked)
}

/** The supporter's hours of a year by today. Reads money, members and people. */
export const hoursOf = (facts: Facts, year: number): Hours => {
  const span = yearSpan(year)
  const until: ClosedSpan = { from: span.from, to: span.to < facts.today ? span.to : facts.today }
  const rows = (facts.model.get('money', String(year))?.data.hours ?? []).filter(
    ({ week }) => week <= facts.today,
  )
  const perWeek = normOn(facts, 'supporter.hours_per_week', span.from)
  const margin = normOn(facts, 'supporter.margin', span.from)
  const agreedIn = (within: ClosedSpan): Minutes | null =>
    perWeek === null ? null : halfUp(times(fraction(perWeek), weeksIn(facts, within, year)))
  const worked = rows.reduce((sum, { hours }) => sum + hours, 0)
  const weeks = weeksIn(facts, until, year)
  const untilNow = agreedIn(until)
  return {
    year,
    worked,
    perWeek,
    overYear: agreedIn(span),
    untilNow,
    mean: weeks.n === 0n ? null : halfUp(times(fraction(worked), fraction(weeks.d, weeks.n))),
    margin,
    standing: untilNow === null || untilNow === 0 ? null : standingOf(worked, untilNow, margin),
    tasks: tasksOf(rows),
    months: Array.from({ length: 12 }, (_, index) => {
      const within = monthSpan(year, index + 1)
      const own = rows.filter(({ week }) => week >= within.from && week <= within.to)
      return {
        month: index + 1,
        weeks: own.length,
        worked: own.reduce((sum, { hours }) => sum + hours, 0),
        expected: agreedIn(within),
      }
    }),
  }
}
