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
  sum,
  times,
  up,
} from '../../model/fraction.ts'
import type { Cents } from '../../model/money.ts'
import type { FiscalMaximum } from '../../model/norm-types.ts'
import { Refusal } from '../../model/refusal.ts'
import { type Mark, marks } from '../people/attendance.ts'
import { type DevelopmentPay, developmentPay } from './development-chair.ts'
import { allowanceGaps, type Gap } from './gaps.ts'
import { normOn } from './norm-on.ts'
import { type Line, meetingLines, monthLines, shareLines } from './pay-lines.ts'
import { type PayRole, paidRoles, type RolePeriod } from './pay-roles.ts'

/** What one person is due over a year, with everything a treasurer needs to redo it by hand. */
export interface PersonAllowance {
  readonly id: string
  /** The role held last in the year; of several the one with the most of its own. */
  readonly role: PayRole
  readonly periods: readonly RolePeriod[]
  readonly lines: readonly Line[]
  readonly development: readonly DevelopmentPay[]
  /** The sum of the lines, exact, before the most that anyone gets. */
  readonly base: Fraction
  /** The most anyone gets, exact cents; null in a scheme without one. */
  readonly cap: Fraction | null
  readonly capped: boolean
  readonly due: Cents
  /** The part of `due` that is an allowance: without the compensation of the development phase. */
  readonly allowance: Cents
  /** Member of the council and of the client consultation in one year: only the higher share counts. */
  readonly twice: boolean
}

export type Scheme = 'share_of_maximum' | 'per_month' | 'per_meeting' | 'real_costs' | 'none'
export type Rounding = 'cent_half_up' | 'euro_half_up' | 'euro_up'

export interface Allowances {
  readonly year: number
  readonly scheme: Scheme
  readonly rounding: Rounding
  /** The fiscal maximum of the year; null when nobody looked it up and the scheme needs none. */
  readonly maximum: FiscalMaximum | null
  /** By id. */
  readonly people: readonly PersonAllowance[]
  readonly total: Cents
}

const rounded = (amount: Fraction, rule: Rounding): Cents => {
  if (rule === 'cent_half_up') return halfUp(amount)
  const euros = times(amount, fraction(1, 100))
  return (rule === 'euro_up' ? up(euros) : halfUp(euros)) * 100
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

const belongsTwice = (periods: readonly RolePeriod[]): boolean => {
  const clients = periods.filter(({ role }) => role === 'cc_member' || role === 'cc_lead')
  return clients.length > 0 && clients.length < periods.length
}

interface Terms extends Pick<Allowances, 'year' | 'scheme' | 'rounding' | 'maximum'> {
  readonly cap: Fraction | null
  readonly marks: readonly Mark[]
  readonly development: readonly DevelopmentPay[]
}

const linesOf = (
  facts: Facts,
  person: string,
  periods: readonly RolePeriod[],
  terms: Terms,
): readonly Line[] => {
  const { year, scheme, maximum } = terms
  const of = { year, periods, marks: terms.marks.filter(mark => mark.person === person) }
  if (scheme === 'per_month') return monthLines(facts, of)
  if (scheme === 'per_meeting') return meetingLines(facts, of)
  return scheme === 'share_of_maximum' && maximum ? shareLines(facts, of, maximum.yearAmount) : []
}

const personOf = (
  facts: Facts,
  id: string,
  periods: readonly RolePeriod[],
  terms: Terms,
): PersonAllowance => {
  const { cap, rounding } = terms
  const lines = linesOf(facts, id, periods, terms)
  const development = terms.development.filter(({ person }) => person === id)
  const base = sum(lines.map(({ amount }) => amount))
  const held = cap === null ? base : least(base, cap)
  const compensation = sum(development.map(({ due }) => due))
  // Rounding to whole euros must not lift an allowance above the most that anyone gets.
  const most = (amount: Cents, limit: Fraction | null): Cents =>
    limit === null ? amount : Math.min(amount, halfUp(limit))
  return {
    id,
    role: lastRole(periods),
    periods,
    lines,
    development,
    base,
    cap,
    capped: cap !== null && compare(base, cap) > 0,
    due: most(rounded(plus(held, compensation), rounding), cap && plus(cap, compensation)),
    allowance: most(rounded(held, rounding), cap),
    twice: belongsTwice(periods),
  }
}

/** The kind of allowance of a year: the one that holds on its first day. */
const schemeOf = (facts: Facts, year: number): Scheme =>
  normOn(facts, 'allowance.scheme', yearSpan(year).from) ?? 'none'

const maximumOf = (facts: Facts, year: number, scheme: Scheme): FiscalMaximum | null => {
  const maximum = facts.norms.fiscal(year)
  // A year without an amount is an error, never that of another year (ALLOW-02).
  if (!maximum && scheme === 'share_of_maximum') throw new Refusal('no-fiscal-maximum', { year })
  return maximum
}

// The lower of a share of the fiscal maximum and the council's own highest amount (ALLOW-09).
const capOf = (facts: Facts, year: number, maximum: FiscalMaximum | null): Fraction | null => {
  const { from } = yearSpan(year)
  const share = normOn(facts, 'allowance.cap_share', from)
  const own = normOn(facts, 'allowance.year_cap', from)
  const caps = [
    ...(maximum && share !== null ? [times(fraction(maximum.yearAmount), ofShare(share))] : []),
    ...(own === null ? [] : [fraction(own)]),
  ]
  return caps.length === 0 ? null : caps.reduce(least)
}

const refuseGaps = (gaps: readonly Gap[]): void => {
  const absent = gaps.find(gap => gap.why === 'absent')
  if (absent) throw new Refusal('sum-folder-absent', { folder: absent.folder })
  const paths = gaps.flatMap(gap => (gap.why === 'faulty' ? [gap.path] : []))
  if (paths.length > 0) throw new Refusal('sum-incomplete', { paths })
}

/**
 * What everyone is due over a year under the council's own scheme, in whole cents, rounded once a person
 * (section 4). Of a year that still runs: by what is decided now. Refuses a year without the fiscal maximum that
 * the scheme needs, and a sum of which a source is missing (`allowanceGaps`). Reads members, people, workgroups,
 * meetings and minutes.
 */
export const allowances = (facts: Facts, year: number): Allowances => {
  refuseGaps(allowanceGaps(facts, year))
  const { from, to } = yearSpan(year)
  const scheme = schemeOf(facts, year)
  const maximum = maximumOf(facts, year, scheme)
  const rounding = normOn(facts, 'allowance.rounding', from) ?? 'cent_half_up'
  const terms: Terms = {
    year,
    scheme,
    rounding,
    maximum,
    cap: capOf(facts, year, maximum),
    marks: marks(facts, { from, to: to < facts.today ? to : facts.today }),
    development: developmentPay(facts, year),
  }
  const people = [...paidRoles(facts, year)].map(([id, periods]) => personOf(facts, id, periods, terms))
  return { year, scheme, rounding, maximum, people, total: people.reduce((total, { due }) => total + due, 0) }
}

/** The same, or null where it would be refused: for what can say something without the sums. */
export const allowancesIfKnown = (facts: Facts, year: number): Allowances | null => {
  const needed = schemeOf(facts, year) === 'share_of_maximum' && facts.norms.fiscal(year) === null
  return needed || allowanceGaps(facts, year).length > 0 ? null : allowances(facts, year)
}
