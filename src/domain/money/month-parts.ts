import { type ClosedSpan, type Day, daysOf, lengthOf, monthSpan, within, yearSpan } from '../../model/day.ts'
import type { Facts } from '../../model/facts.ts'
import { compare, type Fraction, fraction, ZERO } from '../../model/fraction.ts'
import { normOn } from './norm-on.ts'
import type { PayRole, RolePeriod } from './pay-roles.ts'

/** What a role gives on a day: a share of a twelfth of the maximum, or an amount a month in cents. */
export type Rate = (role: PayRole, on: Day) => Fraction

/** A role that counted in a month, whole (`days` is `of`) or for so many of its days. */
export interface MonthPart {
  /** 1 to 12. */
  readonly month: number
  readonly role: PayRole
  readonly sources: readonly string[]
  readonly rate: Fraction
  readonly days: number
  readonly of: number
}

/** The part of the month, between 0 and 1. */
export const weightOf = ({ days, of }: MonthPart): Fraction => fraction(days, of)

type Counted = Omit<MonthPart, 'month'>
type Held = Pick<MonthPart, 'role' | 'sources' | 'rate'>

// Of the roles held on a day the one with the highest rate counts: double roles do not add up (ALLOW-09). Of
// equal ones the first: an ordinary member who is secretary counts as member (ALLOW-11).
const heldOn = (facts: Facts, periods: readonly RolePeriod[], on: Day, rate: Rate): Held | null => {
  const held = periods.filter(period => within(on, period))
  const chairs = held.filter(({ role }) => role === 'chair_development')
  // Such a day is paid by the assignment alone, unless a norm says otherwise (section 4.3).
  const alone = chairs.length > 0 && normOn(facts, 'allowance.chair_development.plus_member', on) !== true
  const roles = alone ? chairs : held.filter(({ role }) => role !== 'chair_development')
  const [first, ...others] = roles.map(({ role }) => ({ role, rate: alone ? ZERO : rate(role, on) }))
  if (first === undefined) return null
  const top = others.reduce((best, other) => (compare(other.rate, best.rate) > 0 ? other : best), first)
  const sources = roles.filter(({ role }) => role === top.role).map(({ source }) => source)
  return { ...top, sources: [...new Set(sources)] }
}

const dailyHeld = (facts: Facts, periods: readonly RolePeriod[], span: ClosedSpan, rate: Rate) =>
  daysOf(span).map(day => heldOn(facts, periods, day, rate))

// Days of one role and rate together, in the order in which they first come.
const grouped = (days: readonly (Held | null)[]): readonly Counted[] => {
  const rows = new Map<string, Counted>()
  for (const held of days) {
    if (held === null) continue
    const key = `${held.role} ${held.rate.n}/${held.rate.d}`
    const row = rows.get(key) ?? { ...held, days: 0, of: days.length }
    const sources = [...new Set([...row.sources, ...held.sources])]
    rows.set(key, { ...row, sources, days: row.days + 1 })
  }
  return [...rows.values()]
}

const whole = (held: Held | null, span: ClosedSpan): readonly Counted[] =>
  held === null ? [] : [{ ...held, days: lengthOf(span), of: lengthOf(span) }]

const NOBODY = -1
const sameRate = (a: Held | null, b: Held | null): boolean => height(a, b) === 0

// A chair of the development phase stands above all rates, a day without a role below.
const rank = (held: Held | null): number =>
  held === null ? NOBODY : held.role === 'chair_development' ? 1 : 0

const height = (a: Held | null, b: Held | null): number =>
  rank(a) - rank(b) || (a && b ? compare(a.rate, b.rate) : 0)

// The rate of the middle day, when the days are laid out from the highest: the most that was reached on half of
// the days or more. So a higher share never gives less, and neither does a longer period.
const byMajority = (days: readonly (Held | null)[]): Held | null => {
  const middle = days.toSorted((a, b) => height(b, a))[Math.ceil(days.length / 2) - 1] ?? null
  const [role] = [...grouped(days.filter(held => sameRate(held, middle)))].sort((a, b) => b.days - a.days)
  return role ?? null
}

const countedIn = (
  facts: Facts,
  periods: readonly RolePeriod[],
  span: ClosedSpan,
  rate: Rate,
): readonly Counted[] => {
  const byDay = normOn(facts, 'allowance.prorata', span.from) === 'days'
  switch (byDay ? 'daily' : (normOn(facts, 'allowance.month_rule', span.from) ?? 'first_day')) {
    case 'daily':
      return grouped(dailyHeld(facts, periods, span, rate))
    case 'majority':
      return whole(byMajority(dailyHeld(facts, periods, span, rate)), span)
    default:
      return whole(heldOn(facts, periods, span.from, rate), span)
  }
}

const MONTHS = Array.from({ length: 12 }, (_, index) => index + 1)

/** Months as they are counted, before a whole year is paid for a part of one. */
export const countedParts = (
  facts: Facts,
  periods: readonly RolePeriod[],
  year: number,
  rate: Rate,
): readonly MonthPart[] =>
  MONTHS.flatMap(month =>
    countedIn(facts, periods, monthSpan(year, month), rate).map(part => ({ month, ...part })),
  )

/**
 * What each month of a year counts for, by the norms `allowance.prorata` and `allowance.month_rule` of its first
 * day (section 4.2). Dated rates count from the day they hold, so a year can have two.
 */
export const monthParts = (
  facts: Facts,
  periods: readonly RolePeriod[],
  year: number,
  rate: Rate,
): readonly MonthPart[] => {
  const parts = countedParts(facts, periods, year, rate)
  return normOn(facts, 'allowance.prorata', yearSpan(year).from) === 'none' ? wholeYear(parts) : parts
}

// A council may pay a whole year to whoever was there for a part of it; the assignment of a chair stays apart.
const wholeYear = (parts: readonly MonthPart[]): readonly MonthPart[] => {
  const chairs = parts.filter(({ role }) => role === 'chair_development')
  const [first, ...others] = parts.filter(({ role }) => role !== 'chair_development')
  if (first === undefined) return chairs
  const top = others.reduce((best, part) => (compare(part.rate, best.rate) > 0 ? part : best), first)
  const free = MONTHS.filter(month => !chairs.some(chair => chair.month === month))
  return [...chairs, ...free.map(month => ({ ...top, month, days: 1, of: 1 }))]
}
