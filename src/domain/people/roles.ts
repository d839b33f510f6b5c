import type { Member } from '../../../schemas/member.ts'
import type { Person } from '../../../schemas/person.ts'
import { type ClosedSpan, type Day, type Span, within } from '../../model/day.ts'
import type { Facts } from '../../model/facts.ts'
import type { Model } from '../../model/model.ts'
import type { Pointer } from '../../model/source.ts'
import type { Someone } from '../names.ts'
import { asMember, isActive, periodOn } from './membership.ts'
import { backwards, byStart, type Stretch, timeline } from './spans.ts'

type MemberRoleRow = Member['roles'][number]
type PersonRoleRow = Person['roles'][number]
export type RoleName = MemberRoleRow['role'] | PersonRoleRow['role']

/** Someone who holds a role in a period; the end is the earlier of its own and that of the membership. */
export interface Holding extends Span {
  readonly role: RoleName
  readonly person: string
  readonly in: Someone
  readonly at: Pointer
  readonly row: MemberRoleRow | PersonRoleRow
}

// Only a member can chair (COMP-03); a deputy stands in for the chair.
const MEMBERS_ONLY: ReadonlySet<RoleName> = new Set(['chair', 'deputy_chair'])
// Members carry these for as long as they are one; the supporter or another may carry them too (COMP-05).
const WHILE_MEMBER: ReadonlySet<RoleName> = new Set(['secretary', 'treasurer'])

const heldBy = (member: Member, row: MemberRoleRow): Span | undefined => {
  if (backwards(row)) return undefined
  if (MEMBERS_ONLY.has(row.role)) return asMember(member, row)
  const period = periodOn(member, row.from)
  return WHILE_MEMBER.has(row.role) && row.to === undefined && period !== undefined
    ? { from: row.from, to: period.to }
    : { from: row.from, to: row.to }
}

const everyHolding = (model: Model): readonly Holding[] => {
  const members = model.all('member').flatMap(entry =>
    entry.data.roles.flatMap((row, index): readonly Holding[] => {
      const span = heldBy(entry.data, row)
      return span === undefined
        ? []
        : [{ role: row.role, person: entry.id, in: entry, at: ['roles', index], row, ...span }]
    }),
  )
  const people = model.all('person').flatMap(entry =>
    entry.data.roles.flatMap((row, index): readonly Holding[] => {
      const { role, from, to } = row
      return backwards(row)
        ? []
        : [{ role, person: entry.id, in: entry, at: ['roles', index], row, from, to }]
    }),
  )
  return [...members, ...people].sort(byStart)
}

const known = new WeakMap<Model, readonly Holding[]>()

/** Everyone who ever held one of these roles, by first day; reads members and people. */
export const holdings = ({ model }: Facts, ...roles: readonly RoleName[]): readonly Holding[] => {
  const all = known.get(model) ?? everyHolding(model)
  known.set(model, all)
  const asked = new Set(roles)
  return all.filter(holding => asked.has(holding.role))
}

/** Who holds one of these roles on a day, by first day. */
export const holdersOn = (facts: Facts, day: Day, ...roles: readonly RoleName[]): readonly Holding[] =>
  holdings(facts, ...roles).filter(holding => within(day, holding))

/** Ids of who holds one of these roles on a day, each once. */
export const idsInRole = (facts: Facts, day: Day, ...roles: readonly RoleName[]): readonly string[] => [
  ...new Set(holdersOn(facts, day, ...roles).map(holding => holding.person)),
]

/** The chair on a day; of two whose chairmanships overlap, the one that began last. */
export const chairOn = (facts: Facts, day: Day): Holding | undefined => holdersOn(facts, day, 'chair').at(-1)

/** The members of the client consultation on a day, its lead included; no members of the council (CC-05). */
export const clientConsultationOn = (facts: Facts, day: Day): readonly string[] =>
  idsInRole(facts, day, 'cc_member', 'cc_lead')

/** A period cut into stretches, each with those who hold the role: none is a gap, more than one an overlap. */
const roleTimeline = (facts: Facts, role: RoleName, span: ClosedSpan): readonly Stretch<Holding>[] =>
  timeline(holdings(facts, role), span)

/** Stretches of a period in which nobody holds the role. */
export const vacant = (facts: Facts, role: RoleName, span: ClosedSpan): readonly ClosedSpan[] =>
  roleTimeline(facts, role, span)
    .filter(stretch => stretch.items.length === 0)
    .map(({ from, to }) => ({ from, to }))

/** Stretches of a period in which more than `most` different people hold the role. */
export const crowded = (
  facts: Facts,
  role: RoleName,
  span: ClosedSpan,
  most: number,
): readonly Stretch<Holding>[] =>
  roleTimeline(facts, role, span).filter(
    stretch => new Set(stretch.items.map(holding => holding.person)).size > most,
  )

/** The first holding of the same role that begins later; undefined when there is none yet. */
export const successorOf = (facts: Facts, holding: Holding): Holding | undefined =>
  holdings(facts, holding.role).find(other => other.from > holding.from)

/** A role in a member's file that cannot be. */
export interface RoleProblem {
  readonly kind: 'backwards' | 'not_a_member'
  readonly in: Someone
  readonly at: Pointer
  readonly role: RoleName
  /** The day of the role on which its holder is no member, for `not_a_member`. */
  readonly outside?: { readonly on: Day; readonly end: 'first' | 'last' }
}

/** Roles that end before they begin, and chairs or deputies who were no member on the first or last day. */
export const roleProblems = ({ model }: Facts): readonly RoleProblem[] => [
  ...model.all('member').flatMap(entry =>
    entry.data.roles.flatMap((row, index): readonly RoleProblem[] => {
      const at: Pointer = ['roles', index]
      if (backwards(row)) return [{ kind: 'backwards', in: entry, at: [...at, 'to'], role: row.role }]
      const ends = [
        { on: row.from, end: 'first' as const },
        ...(row.to === undefined ? [] : [{ on: row.to, end: 'last' as const }]),
      ]
      const outside = ends.find(({ on }) => !isActive(entry.data, on))
      return MEMBERS_ONLY.has(row.role) && outside !== undefined
        ? [{ kind: 'not_a_member', in: entry, at, role: row.role, outside }]
        : []
    }),
  ),
  ...model
    .all('person')
    .flatMap(entry =>
      entry.data.roles.flatMap((row, index): readonly RoleProblem[] =>
        backwards(row) ? [{ kind: 'backwards', in: entry, at: ['roles', index, 'to'], role: row.role }] : [],
      ),
    ),
]

/**
 * Policy officers responsible for a theme on a day (STAFF-03): by their own role, or because a workgroup names
 * them for it. Reads members, people and workgroups.
 */
export const officersOfTheme = (facts: Facts, theme: string, day: Day): readonly string[] => {
  const officers = holdersOn(facts, day, 'policy_officer')
  const named = facts.model
    .all('workgroup')
    .filter(group => within(day, group.data))
    .flatMap(group => group.data.officers.filter(officer => officer.themes.includes(theme)))
    .map(officer => officer.person)
  return officers
    .filter(({ person, row }) => ('themes' in row && row.themes.includes(theme)) || named.includes(person))
    .map(holding => holding.person)
    .filter((person, index, all) => all.indexOf(person) === index)
}
