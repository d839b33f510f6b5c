import { type Day, yearSpan } from '../../model/day.ts'
import type { Facts } from '../../model/facts.ts'
import {
  compare,
  type Fraction,
  fraction,
  halfUp,
  least,
  ofShare,
  plus,
  times,
  up,
  ZERO,
} from '../../model/fraction.ts'
import type { Cents } from '../../model/money.ts'
import type { FiscalMaximum } from '../../model/norm-types.ts'
import { Refusal } from '../../model/refusal.ts'
import { type Mark, marks } from '../people/attendance.ts'
import { type DevelopmentPay, developmentPay } from './development-chair.ts'
import { type Factor, factorOf } from './factor.ts'
import { type MonthShare, monthShares, wholeYear } from './month-shares.ts'
import { type PayRole, paidPeople, type RolePeriod, rolePeriods } from './pay-roles.ts'
import { perMeeting, perMonth } from './schemes.ts'

/** One line of a sum: the months of one role, its share, what presence did, and the exact amount in cents. */
export interface Line {
  readonly role: PayRole
  readonly sources: readonly string[]
  /** Months counted, 1 to 12, and the sum of their shares. */
  readonly months: readonly number[]
  readonly shares: Fraction
  readonly factor: Factor | null
  readonly amount: Fraction
  /** Meetings paid for, in a scheme per meeting. */
  readonly meetings?: number
}

/** What one person is due over a year, with everything a treasurer needs to redo it by hand. */
export interface PersonAllowance {
  readonly id: string
  /** The role held last in the year. */
  readonly role: PayRole
  readonly periods: readonly RolePeriod[]
  readonly lines: readonly Line[]
  readonly development: DevelopmentPay | null
  /** The sum before the maximum, exact, without the development phase. */
  readonly base: Fraction
  /** The most anyone gets, in cents; null in a scheme without one. */
  readonly cap: Cents | null
  readonly capped: boolean
  readonly due: Cents
}

export type Scheme = 'share_of_maximum' | 'per_month' | 'per_meeting' | 'real_costs' | 'none'

export interface Allowances {
  readonly year: number
  readonly scheme: Scheme
  /** The fiscal maximum the year's sum rests on; null in a scheme that needs none. */
  readonly maximum: FiscalMaximum | null
  readonly people: readonly PersonAllowance[]
  readonly total: Cents
}

const round = (facts: Facts, amount: Fraction, on: Day): Cents => {
  const rule = facts.norms.get('allowance.rounding', on) ?? 'cent_half_up'
  if (rule === 'cent_half_up') return halfUp(amount)
  const euros = times(amount, fraction(1, 100))
  return (rule === 'euro_up' ? up(euros) : halfUp(euros)) * 100
}

// The months of each role apart, since presence touches the amount of some roles only.
const linesOf = (
  facts: Facts,
  months: readonly MonthShare[],
  periods: readonly RolePeriod[],
  own: readonly Mark[],
  given: { readonly year: number; readonly monthly: Fraction },
): readonly Line[] => {
  const roles = [...new Set(months.flatMap(month => month.roles.map(({ role }) => role)))]
  return roles.map(role => {
    const counted = months.filter(month => month.roles.some(row => row.role === role))
    const shares = counted.reduce((sum, month) => plus(sum, partOf(month, role)), ZERO)
    const factor = factorOf(facts, role, own, periods, given.year)
    return {
      role,
      sources: [
        ...new Set(
          counted.flatMap(month => month.roles.filter(row => row.role === role).map(row => row.source)),
        ),
      ],
      months: counted.map(({ month }) => month),
      shares,
      factor,
      amount: times(times(given.monthly, shares), factor.factor),
    }
  })
}

const partOf = ({ roles }: MonthShare, role: PayRole): Fraction =>
  roles.filter(row => row.role === role).reduce((sum, { part }) => plus(sum, part), ZERO)

const byShare = (
  facts: Facts,
  person: string,
  year: number,
  all: readonly Mark[],
  maximum: FiscalMaximum,
): PersonAllowance => {
  const { from } = yearSpan(year)
  const periods = rolePeriods(facts, person, year)
  const counted = monthShares(facts, periods, year)
  const months = facts.norms.get('allowance.prorata', from) === 'none' ? wholeYear(counted) : counted
  const own = all.filter(mark => mark.person === person)
  const monthly = fraction(maximum.yearAmount, 12)
  const lines = linesOf(facts, months, periods, own, { year, monthly })
  const cap = times(fraction(maximum.yearAmount), ofShare(facts.norms.get('allowance.cap_share', from) ?? 1))
  return settle(facts, { person, year, periods, lines, cap })
}

const settle = (
  facts: Facts,
  {
    person,
    year,
    periods,
    lines,
    cap,
  }: {
    person: string
    year: number
    periods: readonly RolePeriod[]
    lines: readonly Line[]
    cap: Fraction | null
  },
): PersonAllowance => {
  const { from } = yearSpan(year)
  const base = lines.reduce((sum, { amount }) => plus(sum, amount), ZERO)
  const held = cap === null ? base : least(base, cap)
  const development = developmentPay(facts, year).find(row => row.person === person) ?? null
  return {
    id: person,
    role: lastRole(periods),
    periods,
    lines,
    development,
    base,
    cap: cap === null ? null : halfUp(cap),
    capped: cap !== null && compare(base, cap) > 0,
    due: round(facts, plus(held, development?.due ?? ZERO), from),
  }
}

const RANK: readonly PayRole[] = [
  'chair_development',
  'chair',
  'cc_lead',
  'lead',
  'deputy_chair',
  'secretary',
  'treasurer',
  'cc_member',
  'member',
]

const lastRole = (periods: readonly RolePeriod[]): PayRole => {
  const last = periods.reduce<Day>((latest, { to }) => (to > latest ? to : latest), '1900-01-01')
  const held = periods.filter(({ to }) => to === last).map(({ role }) => role)
  return RANK.find(role => held.includes(role)) ?? 'member'
}

const schemeOf = (facts: Facts, year: number): Scheme =>
  facts.norms.get('allowance.scheme', yearSpan(year).from) ?? 'none'

const maximumOf = (facts: Facts, year: number): FiscalMaximum => {
  const maximum = facts.norms.fiscal(year)
  // A year without an amount is an error, never that of another year (ALLOW-02).
  if (!maximum) throw new Refusal('no-fiscal-maximum', { year })
  return maximum
}

/**
 * What everyone is due over a year under the council's own scheme, in whole cents, rounded once a person.
 * Refuses a year without a fiscal maximum where the scheme needs one. Reads members, people, workgroups,
 * meetings and minutes.
 */
export const allowances = (facts: Facts, year: number): Allowances => {
  const span = yearSpan(year)
  const scheme = schemeOf(facts, year)
  const all = marks(facts, { from: span.from, to: span.to < facts.today ? span.to : facts.today })
  const maximum = scheme === 'share_of_maximum' ? maximumOf(facts, year) : null
  const yearCap = facts.norms.get('allowance.year_cap', span.from)
  const people = paidPeople(facts, year).map((person): PersonAllowance => {
    if (maximum) return byShare(facts, person, year, all, maximum)
    const periods = rolePeriods(facts, person, year)
    const own = all.filter(mark => mark.person === person)
    const lines =
      scheme === 'per_month'
        ? perMonth(facts, periods, year)
        : scheme === 'per_meeting'
          ? perMeeting(facts, periods, own)
          : []
    return settle(facts, { person, year, periods, lines, cap: yearCap === null ? null : fraction(yearCap) })
  })
  return { year, scheme, maximum, people, total: people.reduce((sum, { due }) => sum + due, 0) }
}
