import { type ClosedSpan, type Day, daysOf, lengthOf, within } from '../../model/day.ts'
import type { Facts } from '../../model/facts.ts'
import { type Fraction, fraction, ofShare, plus, sum, times, ZERO } from '../../model/fraction.ts'
import { monthOfYear, type PayRole, type RolePeriod } from './pay-roles.ts'

/** A role in a month: on how many days it counted, and its part of the month's share. */
export interface RoleShare {
  readonly role: PayRole
  readonly source: string
  readonly days: number
  readonly part: Fraction
}

/** What a month counted for. */
export interface MonthShare {
  /** 1 to 12. */
  readonly month: number
  /** Part of a twelfth of the yearly maximum. */
  readonly share: Fraction
  /** The role (or, counted by day, the roles) with the highest share; empty when none was held. */
  readonly roles: readonly RoleShare[]
}

/** Share of a role on a day, as the norms have it; a chair in the development phase has an amount instead. */
export const shareOf = ({ norms }: Facts, role: PayRole, on: Day): Fraction => {
  if (role === 'chair_development') return ZERO
  const share = norms.get(`allowance.${role}.share`, on)
  return share === null ? ZERO : ofShare(share)
}

// The highest share of the roles held on a day: double roles do not add up (ALLOW-09).
const best = (
  facts: Facts,
  held: readonly RolePeriod[],
  on: Day,
): { share: Fraction; period: RolePeriod | null } =>
  held.reduce<{ share: Fraction; period: RolePeriod | null }>(
    (top, period) => {
      const share = shareOf(facts, period.role, on)
      return top.period === null || share.n * top.share.d > top.share.n * share.d ? { share, period } : top
    },
    { share: ZERO, period: null },
  )

const heldOn = (periods: readonly RolePeriod[], day: Day): readonly RolePeriod[] =>
  periods.filter(period => within(day, period))

// A day on which someone chairs the development phase is paid by that assignment alone, unless a norm says otherwise.
const countable = (facts: Facts, held: readonly RolePeriod[], on: Day): readonly RolePeriod[] => {
  const chairs = held.some(({ role }) => role === 'chair_development')
  if (!chairs) return held
  return facts.norms.get('allowance.chair_development.plus_member', on) === true
    ? held.filter(({ role }) => role !== 'chair_development')
    : []
}

const byFirstDay = (
  facts: Facts,
  periods: readonly RolePeriod[],
  span: ClosedSpan,
): Omit<MonthShare, 'month'> => {
  const { share, period } = best(facts, countable(facts, heldOn(periods, span.from), span.from), span.from)
  return {
    share,
    roles: period ? [{ role: period.role, source: period.source, days: lengthOf(span), part: share }] : [],
  }
}

const daily = (facts: Facts, periods: readonly RolePeriod[], span: ClosedSpan) =>
  daysOf(span).map(day => ({ day, ...best(facts, countable(facts, heldOn(periods, day), day), day) }))

const grouped = (days: ReturnType<typeof daily>): MonthShare['roles'] => {
  const rows = new Map<string, RoleShare>()
  for (const { period, share } of days) {
    if (!period) continue
    const key = `${period.role} ${period.source}`
    const row = rows.get(key) ?? { role: period.role, source: period.source, days: 0, part: ZERO }
    rows.set(key, {
      ...row,
      days: row.days + 1,
      part: plus(row.part, times(share, fraction(1, days.length))),
    })
  }
  return [...rows.values()]
}

const byDay = (facts: Facts, periods: readonly RolePeriod[], span: ClosedSpan): Omit<MonthShare, 'month'> => {
  const days = daily(facts, periods, span)
  return { share: times(sum(days.map(({ share }) => share)), fraction(1, days.length)), roles: grouped(days) }
}

// The share that held on more days than not; two halves go to the higher share.
const byMajority = (
  facts: Facts,
  periods: readonly RolePeriod[],
  span: ClosedSpan,
): Omit<MonthShare, 'month'> => {
  const days = daily(facts, periods, span)
  const shares = new Map<string, { share: Fraction; count: number }>()
  for (const { share } of days) {
    const key = `${share.n}/${share.d}`
    shares.set(key, { share, count: (shares.get(key)?.count ?? 0) + 1 })
  }
  const [top] = [...shares.values()].sort(
    (a, b) => b.count - a.count || Number(b.share.n * a.share.d - a.share.n * b.share.d),
  )
  const share = top?.share ?? ZERO
  const roles = grouped(
    days.filter(({ share: own, period }) => period && own.n === share.n && own.d === share.d),
  )
  return { share, roles: roles.slice(0, 1).map(row => ({ ...row, part: share })) }
}

/**
 * What each month of a year counts for, by the norms `allowance.prorata` and `allowance.month_rule` of its first
 * day (section 4.2). Dated shares count from the day they hold, so a year can have two.
 */
export const monthShares = (
  facts: Facts,
  periods: readonly RolePeriod[],
  year: number,
): readonly MonthShare[] =>
  Array.from({ length: 12 }, (_, index) => {
    const span = monthOfYear(year, index + 1)
    const prorata = facts.norms.get('allowance.prorata', span.from) ?? 'months'
    const rule =
      prorata === 'days' ? 'daily' : (facts.norms.get('allowance.month_rule', span.from) ?? 'first_day')
    const counted =
      rule === 'daily'
        ? byDay(facts, periods, span)
        : rule === 'majority'
          ? byMajority(facts, periods, span)
          : byFirstDay(facts, periods, span)
    return { month: index + 1, ...counted }
  })

/** The same, where a council pays a whole year to whoever was there for a part of it. */
export const wholeYear = (months: readonly MonthShare[]): readonly MonthShare[] => {
  const top = months.reduce((best, month) =>
    month.share.n * best.share.d > best.share.n * month.share.d ? month : best,
  )
  return months.map(({ month }) => ({ ...top, month }))
}

/** Sum of the twelve shares. */
export const totalShare = (months: readonly MonthShare[]): Fraction =>
  months.reduce((total, { share }) => plus(total, share), ZERO)
