import { monthOf, yearOf, yearSpan } from '../../model/day.ts'
import type { Facts } from '../../model/facts.ts'
import { fraction, halfUp, over, times } from '../../model/fraction.ts'
import type { Cents } from '../../model/money.ts'
import type { Allowances, PersonAllowance } from './allowance.ts'
import { type Balance, balanceOf } from './balance.ts'
import { earnedBy } from './earned.ts'
import { normOn } from './norm-on.ts'
import {
  allPayments,
  type Limits,
  limitsOf,
  type Month,
  type Outside,
  paymentsOf,
  personYear,
} from './payments.ts'

/** A payment that still comes: in which month, and in which month it counts for the fiscal maximum. */
export interface Instalment {
  readonly pay: number
  readonly counts: Month
  /** What would be paid when nobody looked at a limit. */
  readonly wanted: Cents
  /** What keeps within the limits. */
  readonly amount: Cents
}

/** What is still to be paid to a person this year, and how that keeps within the limits. */
export interface PersonPlan extends Balance {
  readonly instalments: readonly Instalment[]
  /** True when the months of the usual instalments had to be left to keep within the month limit. */
  readonly spread: boolean
  /** Counted in the year so far, and when all is paid as usual. */
  readonly counted: Cents
  readonly expected: Cents
  /** What cannot be paid within the limits this year. */
  readonly unpayable: Cents
  readonly outside: Outside
}

/** The payments that still come in a year. */
export interface PayPlan {
  readonly year: number
  readonly limits: Limits
  /** Instalments a year, and the months in which they are paid. */
  readonly months: readonly number[]
  readonly people: readonly PersonPlan[]
}

/** The months in which so many instalments a year are paid, each at the end of its period. */
export const instalmentMonths = (count: number): readonly number[] => {
  const times = Math.min(12, Math.max(1, count))
  return Array.from({ length: times }, (_, index) => Math.ceil((12 * (index + 1)) / times))
}

const two = (month: number): string => String(month).padStart(2, '0')

interface Slot {
  readonly pay: number
  readonly counts: Month
  /** Last month whose allowance it pays. */
  readonly until: number
}

// Where the month of the work counts, a payment over three months counts in each of them.
const slotsOf = (facts: Facts, year: number, months: readonly number[]): readonly Slot[] => {
  const byWork = normOn(facts, 'allowance.month_basis', yearSpan(year).from) === 'work'
  return months.flatMap((pay, index): readonly Slot[] => {
    const first = (months[index - 1] ?? 0) + 1
    if (!byWork) return [{ pay, counts: `${year}-${two(pay)}`, until: pay }]
    return Array.from({ length: pay - first + 1 }, (_, step) => first + step).map(month => ({
      pay,
      counts: `${year}-${two(month)}`,
      until: month,
    }))
  })
}

// A payment belongs to the month of its work, or of itself where that is not noted.
const paidUntil = (facts: Facts, person: string, year: number): number =>
  paymentsOf(facts, year)
    .filter(payment => payment.person === person && payment.kind === 'allowance')
    .map(({ on, work }) => work ?? on.slice(0, 7))
    .filter(month => Number(month.slice(0, 4)) === year)
    .reduce((last, month) => Math.max(last, Number(month.slice(5))), 0)

const stillComing = (facts: Facts, person: string, year: number, slots: readonly Slot[]): readonly Slot[] => {
  const now = yearOf(facts.today)
  if (year < now) return []
  const month = year > now ? 1 : monthOf(facts.today)
  const until = paidUntil(facts, person, year)
  return slots.filter(({ pay, until: last }) => pay >= month && last > until)
}

// The part of what is payable that is earned by the end of a month.
const payableBy = (person: PersonAllowance, payable: Cents, month: number): Cents => {
  const all = earnedBy(person, 12)
  if (all.n === 0n) return month === 12 ? payable : 0
  return halfUp(times(fraction(payable), over(earnedBy(person, month), all)))
}

interface Room {
  readonly limits: Limits
  readonly months: ReadonlyMap<Month, Cents>
  readonly total: Cents
  readonly free: boolean
}

const room = (
  { limits, months, total, free }: Room,
  counts: Month,
  planned: readonly Instalment[],
): Cents => {
  if (free) return Number.MAX_SAFE_INTEGER
  const sumOf = (list: readonly Instalment[]): Cents => list.reduce((sum, { amount }) => sum + amount, 0)
  const inMonth = (months.get(counts) ?? 0) + sumOf(planned.filter(row => row.counts === counts))
  return Math.max(
    0,
    Math.min(
      limits.month === null ? Number.MAX_SAFE_INTEGER : limits.month - inMonth,
      limits.year === null ? Number.MAX_SAFE_INTEGER : limits.year - total - sumOf(planned),
    ),
  )
}

// What one month cannot hold moves on to the next.
const filled = (
  slots: readonly Slot[],
  person: PersonAllowance,
  balance: Balance,
  limits: Room,
): readonly Instalment[] => {
  const out: Instalment[] = []
  let usual = balance.paid
  let paid = balance.paid
  slots.forEach(({ pay, counts, until }, index) => {
    const target = index === slots.length - 1 ? balance.payable : payableBy(person, balance.payable, until)
    const wanted = Math.max(0, target - usual)
    const amount = Math.min(Math.max(0, target - paid), room(limits, counts, out))
    usual += wanted
    paid += amount
    out.push({ pay, counts, wanted, amount })
  })
  return out
}

const left = (balance: Balance, instalments: readonly Instalment[]): Cents =>
  Math.max(0, balance.left - instalments.reduce((sum, { amount }) => sum + amount, 0))

const planOf = (
  facts: Facts,
  all: Allowances,
  person: PersonAllowance,
  balance: Balance,
  months: readonly number[],
): PersonPlan => {
  const { year } = all
  const counted = personYear(facts, person.id, year, allPayments(facts))
  const limits: Room = {
    limits: limitsOf(facts, year),
    months: counted.months,
    total: counted.total,
    free: counted.outside === 'development',
  }
  const own = balance.arrangement?.kind === 'spread' ? instalmentMonths(12) : months
  const fill = (chosen: readonly number[]): readonly Instalment[] =>
    filled(stillComing(facts, person.id, year, slotsOf(facts, year, chosen)), person, balance, limits)
  const usual = fill(own)
  const monthly = fill(instalmentMonths(12))
  const spread = left(balance, monthly) < left(balance, usual)
  const instalments = spread ? monthly : usual
  return {
    ...balance,
    instalments,
    spread,
    counted: counted.total,
    expected: counted.total + usual.reduce((sum, { wanted }) => sum + wanted, 0),
    unpayable: instalments.length === 0 ? 0 : left(balance, instalments),
    outside: counted.outside,
  }
}

/**
 * The payments that still come in a year: per person what is earned less what was paid, in the council's own
 * instalments, each within the month and year limit together with costs (ALLOW-13). What a month cannot hold
 * moves on; what the year cannot hold is said and left to people. Empty where this copy has no payments.
 */
export const payPlan = (facts: Facts, all: Allowances): PayPlan => {
  const months = instalmentMonths(normOn(facts, 'allowance.instalments', yearSpan(all.year).from) ?? 12)
  const people = all.people.flatMap(person => {
    const balance = balanceOf(facts, all, person.id)
    return balance ? [planOf(facts, all, person, balance, months)] : []
  })
  return { year: all.year, limits: limitsOf(facts, all.year), months, people }
}
