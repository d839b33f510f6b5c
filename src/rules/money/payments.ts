import type { Payments } from '../../../schemas/money.ts'
import { rolePeriods } from '../../domain/money/pay-roles.ts'
import { type Crossing, crossings, paymentFile, yearsPaid } from '../../domain/money/payments.ts'
import { someone } from '../../domain/names.ts'
import { yearOf } from '../../model/day.ts'
import type { Facts } from '../../model/facts.ts'
import type { Entry, Spot } from '../../model/model.ts'
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

/** A limit that someone's payments went over, and the payment with which it happened. */
export interface Over {
  readonly crossing: Crossing
  readonly spot: Spot
}

/** Payments over one kind of limit, of all years; a fixed allowance and costs count together (ALLOW-13). */
export const over = (facts: Facts, scope: Crossing['scope']): readonly Over[] =>
  yearsPaid(facts)
    .flatMap(year => crossings(facts, year))
    .filter(crossing => crossing.scope === scope)
    .flatMap(crossing => {
      const { year, index } = crossing.payment
      const payments = paymentFile(facts, year)
      return payments ? [{ crossing, spot: { in: payments, at: ['payments', index, 'amount'] } }] : []
    })

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
