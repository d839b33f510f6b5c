import { type Day, within } from '../../model/day.ts'
import type { Facts } from '../../model/facts.ts'
import { compare, type Fraction, fraction } from '../../model/fraction.ts'
import { developmentChairs } from '../people/chairmanship.ts'
import { endAfterMonths } from '../people/spans.ts'
import { firstDays, lastPaidDay } from './pay-roles.ts'

/** The compensation of a chair in the development phase over one year (section 4.3). */
export interface DevelopmentPay {
  readonly person: string
  /** The agreed amount for the whole period, in cents; null when the council did not set it. */
  readonly agreed: number | null
  /** Months of the whole period, and those of them in this year. */
  readonly months: number
  readonly monthsInYear: number
  /** Exact cents over this year. */
  readonly due: Fraction
  /** True when the period runs longer than allowed; it is paid until the allowed end. */
  readonly stopped: boolean
  /** The amount of twelve months against a volunteer's maximum and professional pay; null: not to be said. */
  readonly aboveVolunteer: boolean | null
  readonly belowProfessional: boolean | null
}

const countMonths = (from: Day, to: Day, year: number): number =>
  firstDays(year).filter(day => within(day, { from, to })).length

// Months by their first day, as for everyone; a period that starts in a month counts from the next.
const wholeMonths = (from: Day, to: Day): number => {
  const years = Array.from(
    { length: Number(to.slice(0, 4)) - Number(from.slice(0, 4)) + 1 },
    (_, i) => Number(from.slice(0, 4)) + i,
  )
  return years.reduce((sum, year) => sum + countMonths(from, to, year), 0)
}

/** What chairs of the development phase are due over a year. */
export const developmentPay = (facts: Facts, year: number): readonly DevelopmentPay[] =>
  developmentChairs(facts).flatMap(({ holding, tooLong }) => {
    const { from, person } = holding
    const allowed = lastPaidDay(facts, from)
    const planned = holding.to ?? allowed ?? endAfterMonths(from, 12)
    const to = allowed !== undefined && allowed < planned ? allowed : planned
    const months = wholeMonths(from, to)
    const monthsInYear = countMonths(from, to, year)
    if (monthsInYear === 0) return []
    const agreed = facts.norms.get('allowance.chair_development.amount', from)
    const maximum = facts.norms.fiscal(year)?.yearAmount ?? null
    const reference = facts.norms.get('allowance.chair_development.professional_reference', from)
    const perYear = agreed === null ? null : fraction(agreed * 12, months)
    return [
      {
        person,
        agreed,
        months,
        monthsInYear,
        due: fraction((agreed ?? 0) * monthsInYear, months),
        stopped: tooLong,
        aboveVolunteer: perYear === null || maximum === null ? null : compare(perYear, fraction(maximum)) > 0,
        belowProfessional:
          perYear === null || reference === null ? null : compare(perYear, fraction(reference)) < 0,
      },
    ]
  })
