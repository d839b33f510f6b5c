import type { Day } from '../../model/day.ts'
import type { Facts } from '../../model/facts.ts'
import { type Fraction, fraction, ofShare, sum, times, ZERO } from '../../model/fraction.ts'
import type { Cents } from '../../model/money.ts'
import type { Mark } from '../people/attendance.ts'
import { type Factor, factorOf } from './factor.ts'
import { type MonthPart, monthParts, type Rate, weightOf } from './month-parts.ts'
import { normOn } from './norm-on.ts'
import type { PayRole, RolePeriod } from './pay-roles.ts'

interface Common {
  readonly role: PayRole
  /** Records that say so: `member:anna-bos`, `workgroup:wonen`. */
  readonly sources: readonly string[]
  /** Exact cents. */
  readonly amount: Fraction
  /** The same, month by month. */
  readonly perMonth: readonly { readonly month: number; readonly amount: Fraction }[]
}

/** Months of one role at one share of a twelfth of the maximum. */
export interface ShareLine extends Common {
  readonly kind: 'share'
  readonly parts: readonly MonthPart[]
  readonly share: Fraction
  readonly factor: Factor
}

/** Months of one role at one amount a month. */
export interface MonthLine extends Common {
  readonly kind: 'month'
  readonly parts: readonly MonthPart[]
  readonly rate: Cents
}

/** Meetings attended in one role at one amount each. */
export interface MeetingLine extends Common {
  readonly kind: 'meeting'
  readonly meetings: readonly string[]
  readonly rate: Cents
}

/** One line of a sum. */
export type Line = ShareLine | MonthLine | MeetingLine

/** Share of a role on a day; a chair in the development phase has an amount instead, and no share. */
export const shareOf = (facts: Facts, role: PayRole, on: Day): Fraction => {
  if (role === 'chair_development') return ZERO
  const share = normOn(facts, `allowance.${role}.share`, on)
  return share === null ? ZERO : ofShare(share)
}

const amountOf = (facts: Facts, role: PayRole, per: 'per_month' | 'per_meeting', on: Day): Cents =>
  role === 'chair_development' ? 0 : (normOn(facts, `allowance.${role}.${per}`, on) ?? 0)

// Months of one role and rate together, in the order of the year.
const grouped = (parts: readonly MonthPart[]): readonly (readonly [MonthPart, ...MonthPart[]])[] => {
  const groups = new Map<string, [MonthPart, ...MonthPart[]]>()
  for (const part of parts.filter(({ role }) => role !== 'chair_development')) {
    const key = `${part.role} ${part.rate.n}/${part.rate.d}`
    const group = groups.get(key)
    if (group) group.push(part)
    else groups.set(key, [part])
  }
  return [...groups.values()]
}

const commonOf = (parts: readonly [MonthPart, ...MonthPart[]], perWholeMonth: Fraction): Common => {
  const perMonth = parts.map(part => ({ month: part.month, amount: times(perWholeMonth, weightOf(part)) }))
  return {
    role: parts[0].role,
    sources: [...new Set(parts.flatMap(({ sources }) => sources))],
    perMonth,
    amount: sum(perMonth.map(({ amount }) => amount)),
  }
}

interface OfYear {
  readonly year: number
  readonly periods: readonly RolePeriod[]
  /** The person's own marks of the year. */
  readonly marks: readonly Mark[]
}

/** Shares of the yearly maximum, in cents, each with what presence does to it (sections 4.2 and 4.4). */
export const shareLines = (facts: Facts, of: OfYear, maximum: Cents): readonly ShareLine[] => {
  const rate: Rate = (role, on) => shareOf(facts, role, on)
  return grouped(monthParts(facts, of.periods, of.year, rate)).map(parts => {
    const [{ role, rate: share }] = parts
    const factor = factorOf(facts, role, of.marks, of.periods, of.year)
    const part = factor.replacesShare ? factor.factor : times(share, factor.factor)
    return { kind: 'share', parts, share, factor, ...commonOf(parts, times(fraction(maximum, 12), part)) }
  })
}

/** A fixed sum for each month in a role. */
export const monthLines = (facts: Facts, { periods, year }: OfYear): readonly MonthLine[] => {
  const rate: Rate = (role, on) => fraction(amountOf(facts, role, 'per_month', on))
  return grouped(monthParts(facts, periods, year, rate))
    .filter(([part]) => part.rate.n > 0n)
    .map(parts => ({
      kind: 'month',
      parts,
      rate: Number(parts[0].rate.n),
      ...commonOf(parts, parts[0].rate),
    }))
}

const monthOf = (day: Day): number => Number(day.slice(5, 7))

/** A sum for each meeting of a counted kind that someone attended, by the best paid role held on that day. */
export const meetingLines = (facts: Facts, { periods, marks }: OfYear): readonly MeetingLine[] => {
  const groups = new Map<string, MeetingLine>()
  for (const { day, kind, meeting, presence } of marks) {
    const counted = normOn(facts, 'allowance.meeting_kinds', day) ?? []
    if (presence !== 'present' || !counted.some(each => each === kind)) continue
    const held = periods
      .filter(({ from, to }) => from <= day && day <= to)
      .map(({ role, source }) => ({ role, source, rate: amountOf(facts, role, 'per_meeting', day) }))
    const [first, ...others] = held
    if (first === undefined) continue
    const top = others.reduce((best, other) => (other.rate > best.rate ? other : best), first)
    if (top.rate === 0) continue
    const key = `${top.role} ${top.rate}`
    const line = groups.get(key)
    const perMonth = [...(line?.perMonth ?? []), { month: monthOf(day), amount: fraction(top.rate) }]
    groups.set(key, {
      kind: 'meeting',
      role: top.role,
      rate: top.rate,
      sources: [...new Set([...(line?.sources ?? []), top.source])],
      meetings: [...(line?.meetings ?? []), meeting],
      perMonth,
      amount: fraction(perMonth.length * top.rate),
    })
  }
  return [...groups.values()]
}
