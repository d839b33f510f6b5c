import type { Day } from '../../model/day.ts'
import type { Facts } from '../../model/facts.ts'
import { isActive, membershipPeriods } from '../people/membership.ts'
import { holdersOn } from '../people/roles.ts'

/** What makes someone no independent evaluator (EVAL-07). */
export type Tie = 'member' | 'former_member' | 'supporter' | 'municipality'

/** The tie of a person with the council or the municipality on a day; null for someone from outside. Reads members and people. */
export const tieOf = (facts: Facts, id: string, on: Day): Tie | null => {
  if (holdersOn(facts, on, 'supporter').some(({ person }) => person === id)) return 'supporter'
  const member = facts.model.get('member', id)?.data
  if (member !== undefined && isActive(member, on)) return 'member'
  if (member !== undefined && membershipPeriods(member).some(({ to }) => to < on)) return 'former_member'
  const employer = facts.model.get('person', id)?.data.employer
  return employer === 'municipality' || employer === 'executing_body' ? 'municipality' : null
}
