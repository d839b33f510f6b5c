import type { Payments } from '../../../schemas/money.ts'
import type { Facts } from '../../model/facts.ts'
import type { Cents } from '../../model/money.ts'
import { paymentFile } from './payments.ts'

/** How someone wants to be paid: only the outcome and the date of consent, never why (ALLOW-10). */
export type Arrangement = Payments['arrangements'][number]

/** The arrangement of a person over a year: of several the last agreed, as far as agreed by today. */
export const arrangementOf = (facts: Facts, person: string, year: number): Arrangement | null =>
  (paymentFile(facts, year)?.data.arrangements ?? [])
    .filter(row => row.person === person && row.consent_on <= facts.today)
    .reduce<Arrangement | null>(
      (last, row) => (last === null || row.consent_on >= last.consent_on ? row : last),
      null,
    )

/**
 * What is paid of an allowance under an arrangement: `min(due, agreed)`. What someone does not want is not
 * carried over to another year (section 4.6).
 */
export const arranged = (allowance: Cents, arrangement: Arrangement | null): Cents => {
  switch (arrangement?.kind) {
    case 'lower':
      return Math.min(allowance, arrangement.amount ?? allowance)
    case 'costs':
    case 'waived':
      return 0
    case 'normal':
    case 'spread':
    case undefined:
      return allowance
  }
}
