import type { Payments } from '../../../schemas/money.ts'
import { type Day, yearOf, yearSpan } from '../../model/day.ts'
import type { Facts } from '../../model/facts.ts'
import type { Entry } from '../../model/model.ts'
import type { Cents } from '../../model/money.ts'
import { normOn } from './norm-on.ts'
import { rolePeriods } from './pay-roles.ts'

/** `2026-03`. */
export type Month = string

/** One payment, with the file it stands in: money belongs to the year of its file, whenever it was paid. */
export interface Payment {
  readonly person: string
  readonly on: Day
  readonly amount: Cents
  readonly kind: Payments['payments'][number]['kind']
  /** Month of the work, where it is noted. */
  readonly work: Month | null
  readonly note: string | null
  readonly year: number
  /** Place in the list of its file. */
  readonly index: number
}

const MONTH = /^(19|20)\d\d-(0[1-9]|1[0-2])$/

/** True where payments stand, and this copy of the archive has them. */
export const hasPayments = ({ model }: Facts): boolean =>
  model.repositories.some(({ path, present }) => path === 'board' && present)

/** The file of payments of a year. */
export const paymentFile = ({ model }: Facts, year: number): Entry<'payments'> | undefined =>
  model.get('payments', String(year))

/** Every payment in a year's file, in its order. */
export const paymentsOf = (facts: Facts, year: number): readonly Payment[] =>
  (paymentFile(facts, year)?.data.payments ?? []).map((row, index) => ({
    person: row.person,
    on: row.on,
    amount: row.amount,
    kind: row.kind,
    work: row.month !== undefined && MONTH.test(row.month) ? row.month : null,
    note: row.note ?? null,
    year,
    index,
  }))

/** Every payment of every file. */
export const allPayments = (facts: Facts): readonly Payment[] =>
  facts.model.all('payments').flatMap(({ id }) => paymentsOf(facts, Number(id)))

/**
 * The month a payment counts in for the fiscal maxima: that of the payment, or that of the work where a norm says
 * so and the month is noted (ALLOW-13).
 */
export const countedMonth = (facts: Facts, { on, work }: Pick<Payment, 'on' | 'work'>): Month =>
  normOn(facts, 'allowance.month_basis', on) === 'work' && work !== null ? work : on.slice(0, 7)

/** What limits payments to one person: the fiscal maxima, and a lower limit of the council's own to warn at. */
export interface Limits {
  readonly month: Cents | null
  readonly year: Cents | null
  readonly own: Cents | null
}

/** The limits of a year; null where they are not known. */
export const limitsOf = (facts: Facts, year: number): Limits => {
  const maximum = facts.norms.fiscal(year)
  return {
    month: maximum?.monthAmount ?? null,
    year: maximum?.yearAmount ?? null,
    own: normOn(facts, 'allowance.benefit_limit', yearSpan(year).from),
  }
}

/** Why the fiscal maxima do not hold for someone in a year; what that means for tax is not for us to say. */
export type Outside = 'development' | 'costs-only' | null

/** Payments to one person that count in one year. */
export interface PersonYear {
  readonly person: string
  readonly payments: readonly Payment[]
  readonly total: Cents
  readonly months: ReadonlyMap<Month, Cents>
  readonly outside: Outside
}

const sumOf = (payments: readonly Payment[]): Cents => payments.reduce((sum, { amount }) => sum + amount, 0)

const outsideOf = (facts: Facts, person: string, year: number, own: readonly Payment[]): Outside => {
  if (rolePeriods(facts, person, year).some(({ role }) => role === 'chair_development')) return 'development'
  // Proven costs and nothing else have no maximum; beside a fixed allowance they count together.
  return own.length > 0 && own.every(({ kind }) => kind === 'costs') ? 'costs-only' : null
}

/** What counts for a person in a year, of these payments (those of all files). */
export const personYear = (
  facts: Facts,
  person: string,
  year: number,
  payments: readonly Payment[],
): PersonYear => {
  const own = payments.filter(
    payment => payment.person === person && Number(countedMonth(facts, payment).slice(0, 4)) === year,
  )
  const months = new Map<Month, Cents>()
  for (const payment of own) {
    const month = countedMonth(facts, payment)
    months.set(month, (months.get(month) ?? 0) + payment.amount)
  }
  return { person, payments: own, total: sumOf(own), months, outside: outsideOf(facts, person, year, own) }
}

/** A limit that payments went over. */
export interface Crossing {
  readonly person: string
  readonly scope: 'month' | 'year' | 'own'
  /** Only for a month. */
  readonly month: Month | null
  readonly paid: Cents
  readonly limit: Cents
  /** The payment with which it happened, in the order of payment. */
  readonly payment: Payment
}

const byDay = (a: Payment, b: Payment): number => (a.on < b.on ? -1 : a.on > b.on ? 1 : a.index - b.index)

const crossing = (
  payments: readonly Payment[],
  limit: Cents | null,
  at: Pick<Crossing, 'person' | 'scope' | 'month'>,
): readonly Crossing[] => {
  const paid = sumOf(payments)
  if (limit === null || paid <= limit) return []
  let sum = 0
  const payment = payments.toSorted(byDay).find(({ amount }) => {
    sum += amount
    return sum > limit
  })
  return payment ? [{ ...at, paid, limit, payment }] : []
}

/** The limits that the payments of a person and year went over; none where the maxima do not hold. */
export const crossingsOf = (facts: Facts, of: PersonYear, year: number): readonly Crossing[] => {
  if (of.outside !== null) return []
  const { person, payments, months } = of
  const limits = limitsOf(facts, year)
  return [
    ...[...months.keys()].toSorted().flatMap(month => {
      const within = payments.filter(payment => countedMonth(facts, payment) === month)
      return crossing(within, limits.month, { person, scope: 'month', month })
    }),
    ...crossing(payments, limits.year, { person, scope: 'year', month: null }),
    ...crossing(payments, limits.own, { person, scope: 'own', month: null }),
  ]
}

/** Everyone to whom a payment counts in a year, by id. */
export const paidIn = (facts: Facts, year: number): readonly PersonYear[] => {
  const all = allPayments(facts)
  const people = [...new Set(all.map(({ person }) => person))].toSorted()
  return people
    .map(person => personYear(facts, person, year, all))
    .filter(({ payments }) => payments.length > 0)
}

/** Every limit that was crossed in a year (ALLOW-13). Fixed allowances and costs count together. */
export const crossings = (facts: Facts, year: number): readonly Crossing[] =>
  paidIn(facts, year).flatMap(of => crossingsOf(facts, of, year))

/** The years in which a payment counts, in order. */
export const yearsPaid = (facts: Facts): readonly number[] =>
  [...new Set(allPayments(facts).map(payment => Number(countedMonth(facts, payment).slice(0, 4))))].toSorted()

/** True for a year that is over. */
export const isOver = (facts: Facts, year: number): boolean => year < yearOf(facts.today)
