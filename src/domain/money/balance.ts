import type { Facts } from '../../model/facts.ts'
import type { Cents } from '../../model/money.ts'
import type { Allowances } from './allowance.ts'
import { type Arrangement, arranged, arrangementOf } from './arrangements.ts'
import { hasPayments, paymentsOf } from './payments.ts'
import { settledBeside } from './settlement.ts'

/** Where a person stands over a year: what is to be paid, and what was. */
export interface Balance {
  readonly person: string
  /** Allowance and compensation over the year; of a closed year as settled and corrected. */
  readonly due: Cents
  readonly arrangement: Arrangement | null
  readonly corrected: Cents
  readonly payable: Cents
  /** Allowance and corrections paid for this year. */
  readonly paid: Cents
  /** Costs paid for this year; they are no part of what is due. */
  readonly costs: Cents
  /** Still to be paid; negative when too much was. */
  readonly left: Cents
}

/** The balance of a person over a year; null where this copy has no payments, so that nothing seems unpaid. */
export const balanceOf = (facts: Facts, all: Allowances, person: string): Balance | null => {
  if (!hasPayments(facts)) return null
  const own = paymentsOf(facts, all.year).filter(payment => payment.person === person)
  const sumOf = (costs: boolean): Cents =>
    own.filter(({ kind }) => (kind === 'costs') === costs).reduce((sum, { amount }) => sum + amount, 0)
  const now = all.people.find(({ id }) => id === person)
  const settled = settledBeside(facts, all).find(row => row.person === person)
  const allowance = settled ? (settled.settled ?? 0) + settled.corrected : (now?.allowance ?? 0)
  const compensation = now ? now.due - now.allowance : 0
  const arrangement = arrangementOf(facts, person, all.year)
  const payable = arranged(allowance, arrangement) + compensation
  const paid = sumOf(false)
  return {
    person,
    due: allowance + compensation,
    arrangement,
    corrected: settled?.corrected ?? 0,
    payable,
    paid,
    costs: sumOf(true),
    left: payable - paid,
  }
}
