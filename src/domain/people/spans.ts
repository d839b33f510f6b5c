import {
  addDays,
  addMonths,
  type ClosedSpan,
  type Day,
  dayOfMonth,
  lengthOf,
  overlaps,
  type Span,
} from '../../model/day.ts'

/** Part of a period in which the same items run. */
export interface Stretch<T> extends ClosedSpan {
  readonly items: readonly T[]
}

/** A length: whole months and the days that remain. */
export interface MonthsAndDays {
  readonly months: number
  readonly days: number
}

/** The days that two periods share; undefined when there are none. Open only when both are. */
export const common: {
  (a: ClosedSpan, b: Span): ClosedSpan | undefined
  (a: Span, b: Span): Span | undefined
} = (a: Span, b: Span): ClosedSpan | undefined => {
  if (!overlaps(a, b) || backwards(a) || backwards(b)) return undefined
  const from = a.from > b.from ? a.from : b.from
  // The overloads say when the end is there; here it may be absent.
  return { from, to: earliest(a.to, b.to) } as ClosedSpan
}

/** True for a period that ends before it begins: it holds no day. */
export const backwards = ({ from, to }: Span): boolean => to !== undefined && to < from

/** The earlier of two days, where an absent day is later than any. */
export const earliest: {
  (a: Day, b: Day | undefined): Day
  (a: Day | undefined, b: Day): Day
  (a: Day | undefined, b: Day | undefined): Day | undefined
} = (a: Day | undefined, b: Day | undefined): Day =>
  // The overloads say when both may be absent.
  (a === undefined || (b !== undefined && b < a) ? b : a) as Day

/** Periods that overlap or follow each other without a day between, made one; in order, disjoint. */
export const joined = (spans: readonly ClosedSpan[]): readonly ClosedSpan[] => {
  const out: ClosedSpan[] = []
  for (const { from, to } of spans.filter(span => !backwards(span)).sort(byStart)) {
    const last = out.at(-1)
    if (last === undefined || from > addDays(last.to, 1)) out.push({ from, to })
    else if (to > last.to) out[out.length - 1] = { from: last.from, to }
  }
  return out
}

/** Negative, zero or positive, as `sort` wants it. */
export const compareDays = (a: Day, b: Day): number => (a < b ? -1 : a > b ? 1 : 0)

/** Orders periods by their first day. */
export const byStart = (a: Span, b: Span): number => compareDays(a.from, b.from)

/**
 * Cuts a window into stretches, in order, without gap or overlap; within each the same items run. `cuts` are
 * further days on which a stretch must begin, such as the day on which a norm changes.
 */
export const timeline = <T extends Span>(
  items: readonly T[],
  window: ClosedSpan,
  cuts: readonly Day[] = [],
): readonly Stretch<T>[] => {
  if (backwards(window)) return []
  const inside = items.filter(item => common(window, item) !== undefined)
  const starts = [
    window.from,
    ...cuts,
    ...inside.flatMap(({ from, to }) => (to === undefined ? [from] : [from, addDays(to, 1)])),
  ].filter(day => day >= window.from && day <= window.to)
  const days = [...new Set(starts)].sort(compareDays)
  return days.map((from, index) => {
    const next = days[index + 1]
    return {
      from,
      to: next === undefined ? window.to : addDays(next, -1),
      items: inside.filter(item => item.from <= from && (item.to === undefined || item.to >= from)),
    }
  })
}

/**
 * Last day of a period of so many months that begins on `from`: one year from 1 March ends on the last of
 * February, and a period that begins on a day number which the last month lacks ends on that month's last day.
 */
export const endAfterMonths = (from: Day, months: number): Day => {
  const next = addMonths(from, months)
  return dayOfMonth(next) === dayOfMonth(from) ? addDays(next, -1) : next
}

/** Length of a period in whole months and the days that remain: 1 January to 31 March is 3 months, 0 days. */
export const monthsIn = (span: ClosedSpan): MonthsAndDays => {
  let months = 0
  while (endAfterMonths(span.from, months + 1) <= span.to) months += 1
  const rest = months === 0 ? span.from : addDays(endAfterMonths(span.from, months), 1)
  return { months, days: lengthOf({ from: rest, to: span.to }) }
}
