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

type Held = RolePeriod & { readonly person: string }

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

const memberships = ({ model }: Facts, span: ClosedSpan): readonly Held[] =>
  model.all('member').flatMap(({ id, data }) =>
    membershipPeriods(data).flatMap((period): readonly Held[] => {
      const shared = common(span, period)
      return shared ? [{ person: id, role: 'member', ...shared, source: `member:${id}` }] : []
    }),
  )

const leads = (facts: Facts, span: ClosedSpan): readonly Held[] =>
  facts.model.all('workgroup').flatMap(group =>
    leadsOf(facts, group).flatMap(({ member, from, to }): readonly Held[] => {
      const shared = common(span, { from, to: to ?? span.to })
      return shared ? [{ person: member, role: 'lead', ...shared, source: `workgroup:${group.id}` }] : []
    }),
  )

const others = (facts: Facts, span: ClosedSpan): readonly Held[] =>
  holdings(facts, 'chair', 'deputy_chair', 'secretary', 'treasurer', 'cc_member', 'cc_lead').flatMap(
    holding => ofHolding(holding, span).map(period => ({ person: holding.person, ...period })),
  )

/**
 * Everything that everyone was in a year and that an allowance may hang on, by id of the person: membership, leads
 * of workgroups, the chair, other roles, the client consultation. A supporter, guest or evaluator is paid otherwise
 * (ALLOW-15).
 */
export const paidRoles = (facts: Facts, year: number): ReadonlyMap<string, readonly RolePeriod[]> => {
  const span = yearSpan(year)
  const found = new Map<string, RolePeriod[]>()
  for (const { person, ...period } of [
    ...memberships(facts, span),
    ...leads(facts, span),
    ...others(facts, span),
  ]) {
    const own = found.get(person)
    if (own) own.push(period)
    else found.set(person, [period])
  }
  return new Map([...found].toSorted(([a], [b]) => (a < b ? -1 : 1)))
}

/** What one person was in a year. */
export const rolePeriods = (facts: Facts, person: string, year: number): readonly RolePeriod[] =>
  paidRoles(facts, year).get(person) ?? []

/** Everyone who held a paid role in a year, by id. */
export const paidPeople = (facts: Facts, year: number): readonly string[] => [
  ...paidRoles(facts, year).keys(),
]
