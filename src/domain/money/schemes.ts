import { type Day, within } from '../../model/day.ts'
import type { Facts } from '../../model/facts.ts'
import { fraction } from '../../model/fraction.ts'
import type { Mark } from '../people/attendance.ts'
import type { Line } from './allowance.ts'
import { firstDays, type PayRole, type RolePeriod } from './pay-roles.ts'

/** Schemes of other councils: a fixed sum a month, or a sum for each meeting attended (ext). */

const amountOf = ({ norms }: Facts, role: PayRole, per: 'per_month' | 'per_meeting', on: Day): number =>
  role === 'chair_development' ? 0 : (norms.get(`allowance.${role}.${per}`, on) ?? 0)

// The role with the highest amount counts: roles do not add up.
const best = (facts: Facts, periods: readonly RolePeriod[], per: 'per_month' | 'per_meeting', on: Day) =>
  periods
    .filter(period => within(on, period))
    .map(period => ({ period, amount: amountOf(facts, period.role, per, on) }))
    .sort((a, b) => b.amount - a.amount)[0]

interface Paid {
  readonly period: RolePeriod
  readonly amount: number
  readonly month: number
}

const lines = (paid: readonly Paid[], meetings: boolean): readonly Line[] => {
  const roles = [...new Set(paid.map(({ period }) => period.role))]
  return roles.map(role => {
    const own = paid.filter(({ period }) => period.role === role)
    return {
      role,
      sources: [...new Set(own.map(({ period }) => period.source))],
      months: [...new Set(own.map(({ month }) => month))],
      shares: fraction(own.length),
      factor: null,
      amount: fraction(own.reduce((sum, { amount }) => sum + amount, 0)),
      ...(meetings ? { meetings: own.length } : {}),
    }
  })
}

/** A fixed sum for each month on whose first day a role is held. */
export const perMonth = (facts: Facts, periods: readonly RolePeriod[], year: number): readonly Line[] =>
  lines(
    firstDays(year).flatMap((day, index) => {
      const top = best(facts, periods, 'per_month', day)
      return top && top.amount > 0 ? [{ ...top, month: index + 1 }] : []
    }),
    false,
  )

/** A sum for each meeting of a counted kind that someone attended, by the role held on that day. */
export const perMeeting = (
  facts: Facts,
  periods: readonly RolePeriod[],
  own: readonly Mark[],
): readonly Line[] =>
  lines(
    own.flatMap(({ day, kind, presence }) => {
      const counted = facts.norms.get('allowance.meeting_kinds', day) ?? ['council']
      if (presence !== 'present' || !counted.some(each => each === kind)) return []
      const top = best(facts, periods, 'per_meeting', day)
      return top && top.amount > 0 ? [{ ...top, month: Number(day.slice(5, 7)) }] : []
    }),
    true,
  )
