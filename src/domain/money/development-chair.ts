import { yearOf, yearSpan } from '../../model/day.ts'
import type { Facts } from '../../model/facts.ts'
import { compare, type Fraction, fraction, least, minus, ONE, sum, times } from '../../model/fraction.ts'
import type { Cents } from '../../model/money.ts'
import { type DevelopmentChair, developmentChairs } from '../people/chairmanship.ts'
import { common, earliest } from '../people/spans.ts'
import { countedParts, weightOf } from './month-parts.ts'
import { normOn } from './norm-on.ts'
import { rolePeriods } from './pay-roles.ts'

/** The compensation of a chair in the development phase over one year (section 4.3). */
export interface DevelopmentPay {
  readonly person: string
  /** The agreed amount for the whole period; null when the council did not set it. */
  readonly agreed: Cents | null
  /** Months of the whole period, and those of this year that are paid. */
  readonly months: Fraction
  readonly monthsInYear: Fraction
  /** Exact cents in each month of this year. */
  readonly perMonth: readonly { readonly month: number; readonly amount: Fraction }[]
  /** Exact cents over this year. */
  readonly due: Fraction
  /** Months after which it stops, when the period runs longer than that (CHAIR-01). */
  readonly stoppedAfter: number | null
  /** The amount of twelve months against a volunteer's maximum and professional pay; null: not to be said. */
  readonly aboveVolunteer: boolean | null
  readonly belowProfessional: boolean | null
}

interface Part {
  readonly year: number
  readonly month: number
  readonly weight: Fraction
}

// A chairmanship without an end of its own ends when the norm says so, or with the membership.
const spanOf = ({ holding, latest }: DevelopmentChair) => ({
  from: holding.from,
  to: holding.row.to === undefined ? earliest(holding.to, latest) : holding.to,
})

// Months count as they do for everyone; beside a member's share (a norm) the chair's months count by themselves.
const partsOf = (facts: Facts, chair: DevelopmentChair): readonly Part[] => {
  const { from, to } = spanOf(chair)
  const last = yearOf(to ?? facts.today)
  const years = Array.from({ length: last - yearOf(from) + 1 }, (_, index) => yearOf(from) + index)
  return years.flatMap(year => {
    const within = common(yearSpan(year), { from, to: to ?? facts.today })
    if (!within) return []
    const own = { role: 'member', ...within, source: '' } as const
    const plusMember = normOn(facts, 'allowance.chair_development.plus_member', from) === true
    const parts = plusMember
      ? countedParts(facts, [own], year, () => ONE)
      : countedParts(facts, rolePeriods(facts, chair.holding.person, year), year, () => ONE).filter(
          ({ role, month }) => role === 'chair_development' && touches(within, year, month),
        )
    return parts.map(part => ({ year, month: part.month, weight: weightOf(part) }))
  })
}

const touches = (span: { from: string; to: string }, year: number, month: number): boolean => {
  const name = `${year}-${String(month).padStart(2, '0')}`
  return span.from.slice(0, 7) <= name && name <= span.to.slice(0, 7)
}

// Paid until so many months are full; what lies beyond is in the period and is not paid.
const paid = (parts: readonly Part[], limit: number | null): readonly Part[] => {
  let left = limit === null ? null : fraction(limit)
  return parts.map(part => {
    if (left === null) return part
    const weight = least(part.weight, left)
    left = minus(left, weight)
    return { ...part, weight }
  })
}

const payOf = (facts: Facts, chair: DevelopmentChair, year: number): DevelopmentPay | null => {
  const { from, person } = chair.holding
  const parts = partsOf(facts, chair)
  const months = sum(parts.map(({ weight }) => weight))
  const limit = normOn(facts, 'chair.development.max_months', from)
  const here = paid(parts, limit).filter(part => part.year === year)
  if (here.length === 0 || months.n === 0n) return null
  const agreed = normOn(facts, 'allowance.chair_development.amount', from)
  const maximum = facts.norms.fiscal(year)?.yearAmount ?? null
  const reference = normOn(facts, 'allowance.chair_development.professional_reference', from)
  const monthly = fraction((agreed ?? 0) * Number(months.d), months.n)
  const perYear = agreed === null ? null : times(monthly, fraction(12))
  const perMonth = here.map(({ month, weight }) => ({ month, amount: times(monthly, weight) }))
  return {
    person,
    agreed,
    months,
    monthsInYear: sum(here.map(({ weight }) => weight)),
    perMonth,
    due: sum(perMonth.map(({ amount }) => amount)),
    stoppedAfter: limit !== null && compare(months, fraction(limit)) > 0 ? limit : null,
    aboveVolunteer: perYear === null || maximum === null ? null : compare(perYear, fraction(maximum)) > 0,
    belowProfessional:
      perYear === null || reference === null ? null : compare(perYear, fraction(reference)) < 0,
  }
}

/** What chairs of the development phase are due over a year; the volunteer's maximum is no cap (ALLOW-07). */
export const developmentPay = (facts: Facts, year: number): readonly DevelopmentPay[] =>
  developmentChairs(facts).flatMap(chair => payOf(facts, chair, year) ?? [])
