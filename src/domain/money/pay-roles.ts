import { type ClosedSpan, yearSpan } from '../../model/day.ts'
import type { Facts } from '../../model/facts.ts'
import type { AllowanceRole } from '../../model/norm-definitions/allowance-roles.ts'
import { phaseOf } from '../people/chairmanship.ts'
import { membershipPeriods } from '../people/membership.ts'
import { type Holding, holdings } from '../people/roles.ts'
import { common } from '../people/spans.ts'
import { leadsOf } from '../people/workgroups.ts'

/** Roles that a person is paid for; a chair in the development phase has an agreed amount instead of a share. */
export type PayRole = AllowanceRole | 'chair_development'

/** A period in which someone held a role, both days included, with the record that says so. */
export interface RolePeriod extends ClosedSpan {
  readonly role: PayRole
  /** `member:anna-bos`, `workgroup:wonen`. */
  readonly source: string
}

const MEMBER_ROLES: ReadonlySet<string> = new Set(['chair', 'deputy_chair', 'secretary', 'treasurer'])
const CC_ROLES: ReadonlySet<string> = new Set(['cc_member', 'cc_lead'])

const ofHolding = (holding: Holding, year: ClosedSpan): readonly RolePeriod[] => {
  const { role } = holding.row
  const span = common(year, { from: holding.from, to: holding.to ?? year.to })
  if (!span) return []
  const source = `${holding.in.kind}:${holding.person}`
  if (CC_ROLES.has(role)) return [{ role: role as PayRole, ...span, source }]
  if (holding.in.kind !== 'member' || !MEMBER_ROLES.has(role)) return []
  if (role !== 'chair' || phaseOf(holding) === 'regular') return [{ role: role as PayRole, ...span, source }]
  return [{ role: 'chair_development', ...span, source }]
}

/**
 * Everything a person was in a year that an allowance may hang on: membership, leads of workgroups, the chair,
 * other roles, the client consultation. A supporter, guest or evaluator is paid otherwise (ALLOW-15).
 */
export const rolePeriods = (facts: Facts, person: string, year: number): readonly RolePeriod[] => {
  const span = yearSpan(year)
  const member = facts.model.get('member', person)
  const membership = member
    ? membershipPeriods(member.data).flatMap((period): RolePeriod[] => {
        const shared = common(span, period)
        return shared ? [{ role: 'member', ...shared, source: `member:${person}` }] : []
      })
    : []
  const leads = facts.model.all('workgroup').flatMap(group =>
    leadsOf(facts, group)
      .filter(seat => seat.member === person)
      .flatMap((seat): RolePeriod[] => {
        const shared = common(span, { from: seat.from, to: seat.to ?? span.to })
        return shared ? [{ role: 'lead', ...shared, source: `workgroup:${group.id}` }] : []
      }),
  )
  const roles = holdings(facts, 'chair', 'deputy_chair', 'secretary', 'treasurer', 'cc_member', 'cc_lead')
    .filter(holding => holding.person === person)
    .flatMap(holding => ofHolding(holding, span))
  return [...membership, ...leads, ...roles]
}

/** Everyone who held a paid role in a year, by id. */
export const paidPeople = (facts: Facts, year: number): readonly string[] => {
  const ids = [...facts.model.all('member'), ...facts.model.all('person')].map(({ id }) => id)
  return [...new Set(ids)].filter(id => rolePeriods(facts, id, year).length > 0).sort()
}
