import type { Payments } from '../../../schemas/money.ts'
import { rolePeriods } from '../../domain/money/pay-roles.ts'
import { someone } from '../../domain/names.ts'
import { monthSpan, overlaps, yearOf } from '../../model/day.ts'
import type { Facts } from '../../model/facts.ts'
import type { Entry, Spot } from '../../model/model.ts'
import type { Cents } from '../../model/money.ts'
import { isComplete } from '../complete.ts'

/** One payment, in the file it stands in. */
export interface Payment {
  readonly payments: Entry<'payments'>
  readonly index: number
  readonly row: Payments['payments'][number]
}

// Costs have proof of their own and are no allowance.
const allowancesPaid = ({ model }: Facts): readonly Payment[] =>
  model
    .all('payments')
    .flatMap(payments =>
      payments.data.payments.flatMap((row, index) =>
        row.kind === 'costs' ? [] : [{ payments, index, row }],
      ),
    )

// The month that counts for the maximum (norm `allowance.month_basis`).
const monthOfPayment = ({ norms }: Facts, { month, on }: Payment['row']): string => {
  const byWork = norms.get('allowance.month_basis', on) === 'work'
  return byWork && month !== undefined && /^\d{4}-\d{2}$/.test(month) ? month : on.slice(0, 7)
}

const inDevelopment = (facts: Facts, person: string, month: string): boolean => {
  const [year, number] = [Number(month.slice(0, 4)), Number(month.slice(5, 7))]
  return rolePeriods(facts, person, year).some(
    period => period.role === 'chair_development' && overlaps(period, monthSpan(year, number)),
  )
}

/**
 * What each person got in each month (`2026-03`) or year (`2026`), in order of the files. Months in which someone
 * chaired the development phase are left out: that compensation is no volunteer’s allowance (ALLOW-07).
 */
export const allowancesBy = (
  facts: Facts,
  by: 'month' | 'year',
): readonly { readonly person: string; readonly key: string; readonly rows: readonly Payment[] }[] => {
  const groups = new Map<string, { person: string; key: string; rows: Payment[] }>()
  for (const payment of allowancesPaid(facts)) {
    const { person } = payment.row
    const month = monthOfPayment(facts, payment.row)
    if (inDevelopment(facts, person, month)) continue
    const key = by === 'month' ? month : month.slice(0, 4)
    const group = groups.get(`${person} ${key}`) ?? { person, key, rows: [] }
    group.rows.push(payment)
    groups.set(`${person} ${key}`, group)
  }
  return [...groups.values()]
}

/** The total where it is more than a maximum, and the payment that made it so; else null. */
export const crossing = (
  rows: readonly Payment[],
  max: Cents,
): { readonly paid: Cents; readonly spot: Spot } | null => {
  const paid = rows.reduce((sum, { row }) => sum + row.amount, 0)
  if (paid <= max) return null
  let sum = 0
  const over = rows.find(({ row }) => {
    sum += row.amount
    return sum > max
  })
  return over === undefined
    ? null
    : { paid, spot: { in: over.payments, at: ['payments', over.index, 'amount'] } }
}

/** Allowances paid to people who held no paid role in the year of the payment, nor in the year before. */
export const outsiders = (facts: Facts): readonly Payment[] =>
  isComplete(facts, 'workgroup')
    ? allowancesPaid(facts).filter(({ row: { person, on, amount } }) => {
        // A year is settled in the next.
        const years = [yearOf(on), yearOf(on) - 1]
        return (
          amount > 0 &&
          someone(facts, person) !== undefined &&
          years.every(year => rolePeriods(facts, person, year).length === 0)
        )
      })
    : []
