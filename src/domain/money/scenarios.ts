import { monthSpan, yearSpan } from '../../model/day.ts'
import type { Facts } from '../../model/facts.ts'
import { fraction, halfUp, plus, times, ZERO } from '../../model/fraction.ts'
import type { Cents } from '../../model/money.ts'
import { sizeOn } from '../people/composition.ts'
import type { Allowances } from './allowance.ts'
import { normOn } from './norm-on.ts'
import { shareOf } from './pay-lines.ts'

/** What the allowances of a year come to with so many members from the next month on. */
export interface Scenario {
  readonly kind: 'current' | 'min' | 'max'
  /** Members from the next month on; of `current` those of today. */
  readonly members: number
  /** Members more (or fewer) than are known for each coming month, added up over the months. */
  readonly memberMonths: number
  readonly total: Cents
}

const MONTHS = Array.from({ length: 12 }, (_, index) => index + 1)

/**
 * The allowances of a year at the membership that is decided, and at the least and most members by the norms: each
 * member more or fewer changes every coming month by the amount of an ordinary member. Only the current one where
 * an ordinary member has no amount a month. The compensation of a chair in development stays outside.
 */
export const scenarios = (facts: Facts, all: Allowances): readonly Scenario[] => {
  const { year, scheme, maximum, people } = all
  const { from } = yearSpan(year)
  const current = people.reduce((total, { allowance }) => total + allowance, 0)
  const monthly =
    scheme === 'per_month'
      ? fraction(normOn(facts, 'allowance.member.per_month', from) ?? 0)
      : scheme === 'share_of_maximum' && maximum
        ? times(fraction(maximum.yearAmount, 12), shareOf(facts, 'member', from))
        : ZERO
  const coming = MONTHS.filter(month => monthSpan(year, month).from > facts.today)
  const known = coming.map(month => sizeOn(facts, monthSpan(year, month).from).size)
  const at = (kind: 'min' | 'max'): readonly Scenario[] => {
    const members = normOn(facts, `members.${kind}`, from)
    if (members === null || monthly.n === 0n || coming.length === 0) return []
    const memberMonths = known.reduce((total, size) => total + members - size, 0)
    const total = halfUp(plus(fraction(current), times(monthly, fraction(memberMonths))))
    return [{ kind, members, memberMonths, total }]
  }
  const now = sizeOn(facts, facts.today < from ? from : facts.today).size
  return [{ kind: 'current', members: now, memberMonths: 0, total: current }, ...at('min'), ...at('max')]
}
