import { type Fraction, least, sum } from '../../model/fraction.ts'
import type { PersonAllowance } from './allowance.ts'

/**
 * What was earned up to and with a month of the year, in exact cents: at most the highest amount for the
 * allowance, and the compensation of a chair beside it. Of month 12 it is what is due before rounding.
 */
export const earnedBy = ({ lines, development, cap }: PersonAllowance, month: number): Fraction => {
  const until = (parts: readonly { readonly month: number; readonly amount: Fraction }[]): Fraction =>
    sum(parts.filter(part => part.month <= month).map(({ amount }) => amount))
  const base = until(lines.flatMap(({ perMonth }) => perMonth))
  const compensation = until(development.flatMap(({ perMonth }) => perMonth))
  return sum([cap === null ? base : least(base, cap), compensation])
}
