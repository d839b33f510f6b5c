import type { Workgroup } from '../../../schemas/workgroup.ts'
import { addDays, type ClosedSpan, type Day, type Span, within } from '../../model/day.ts'
import type { Facts } from '../../model/facts.ts'
import type { Entry, Model } from '../../model/model.ts'
import type { Pointer } from '../../model/source.ts'
import { compareDutch, idsByName } from '../names.ts'
import { asMember, periodOn } from './membership.ts'
import { chairOn, holdings } from './roles.ts'
import { byStart, common, earliest, joined, type Stretch, timeline } from './spans.ts'

export type Group = Entry<'workgroup'>

/** Someone who sits in or leads a workgroup, in the period in which it is really so. */
export interface Seat extends Span {
  readonly member: string
  readonly group: string
  readonly at: Pointer
}

/** The workgroups that exist on a day, by name; reads workgroups. */
export const workgroupsOn = ({ model }: Facts, day: Day): readonly Group[] =>
  model
    .all('workgroup')
    .filter(group => within(day, group.data))
    .toSorted((a, b) => compareDutch(a.data.name, b.data.name))

/**
 * Those who sit in a workgroup: the end is the earlier of the seat's own, the group's and the membership's.
 * Whoever is no member of the council has no seat (WG-04). Reads members and workgroups.
 */
export const seatsOf = (facts: Facts, group: Group): readonly Seat[] => seated(facts, group, 'members')

/** Those who lead a workgroup, with the same end (WG-05). */
export const leadsOf = (facts: Facts, group: Group): readonly Seat[] => seated(facts, group, 'leads')

// Nearly every question about people asks for the seats, of the same model, again and again.
type Seats = Map<Group, readonly Seat[]>
const seats = new WeakMap<Model, { readonly members: Seats; readonly leads: Seats }>()

const seated = ({ model }: Facts, group: Group, list: 'members' | 'leads'): readonly Seat[] => {
  const known = seats.get(model) ?? { members: new Map(), leads: new Map() }
  seats.set(model, known)
  const found = known[list].get(group) ?? seatsIn(model, group, list)
  known[list].set(group, found)
  return found
}

const seatsIn = (model: Model, group: Group, list: 'members' | 'leads'): readonly Seat[] =>
  group.data[list]
    .flatMap((row, index): readonly Seat[] => {
      const member = model.get('member', row.member)
      const own = common(row, group.data)
      const span = member && own && asMember(member.data, own)
      return span === undefined
        ? []
        : [{ member: row.member, group: group.id, at: [list, index], from: span.from, to: span.to }]
    })
    .sort(byStart)

/** The parts of leaderships until today in which the lead does not sit in the group (WG-05), by first day. */
export const leadsOutside = (facts: Facts, group: Group): readonly Seat[] =>
  leadsOf(facts, group).flatMap(lead => {
    const own = seatsOf(facts, group).filter(seat => seat.member === lead.member)
    const to = earliest(facts.today, lead.to)
    return timeline(own, { from: lead.from, to })
      .filter(({ items }) => items.length === 0)
      .map(stretch => ({ ...lead, from: stretch.from, to: stretch.to }))
  })

/** Ids of who sits in a workgroup on a day, each once, by name. */
export const groupMembersOn = (facts: Facts, group: Group, day: Day): readonly string[] =>
  idsByName(facts, on(seatsOf(facts, group), day))

/** Ids of who leads a workgroup on a day, each once, by name. */
export const groupLeadsOn = (facts: Facts, group: Group, day: Day): readonly string[] =>
  idsByName(facts, on(leadsOf(facts, group), day))

const on = (seats: readonly Seat[], day: Day): readonly string[] =>
  seats.filter(seat => within(day, seat)).map(seat => seat.member)

/** The workgroups in which a member sits on a day, by name. */
export const groupsOf = (facts: Facts, member: string, day: Day): readonly Group[] =>
  workgroupsOn(facts, day).filter(group => on(seatsOf(facts, group), day).includes(member))

/** The workgroups that a member leads on a day, by name. */
export const groupsLedBy = (facts: Facts, member: string, day: Day): readonly Group[] =>
  workgroupsOn(facts, day).filter(group => on(leadsOf(facts, group), day).includes(member))

/** A period cut into stretches, each with those who sit in the group. */
export const seatTimeline = (facts: Facts, group: Group, span: ClosedSpan): readonly Stretch<Seat>[] =>
  timeline(seatsOf(facts, group), span)

/** A period cut into stretches, each with those who lead the group. */
export const leadTimeline = (facts: Facts, group: Group, span: ClosedSpan): readonly Stretch<Seat>[] =>
  timeline(leadsOf(facts, group), span)

/** Themes of a group on a day; `shared` ones belong to another group first (WG-08). */
export const themesOn = (group: Workgroup, day: Day): readonly Workgroup['themes'][number][] =>
  within(day, group) ? group.themes.filter(theme => within(day, theme)) : []

/** Which workgroups a theme belongs to. Exactly one owns it; others may share it (WG-08). */
export interface ThemeOwnership {
  readonly theme: string
  readonly owners: readonly string[]
  readonly sharedBy: readonly string[]
}

/** Ownership on a day of each of these themes and of every theme that a group names, in that order. */
export const themeOwnership = (
  facts: Facts,
  day: Day,
  themes: readonly string[] = [],
): readonly ThemeOwnership[] => {
  const rows = workgroupsOn(facts, day).flatMap(group =>
    themesOn(group.data, day).map(({ theme, shared }) => ({ theme, shared, group: group.id })),
  )
  const groupsWith = (theme: string, shared: boolean) => [
    ...new Set(rows.filter(row => row.theme === theme && row.shared === shared).map(row => row.group)),
  ]
  return [...new Set([...themes, ...rows.map(row => row.theme)])].map(theme => ({
    theme,
    owners: groupsWith(theme, false),
    sharedBy: groupsWith(theme, true),
  }))
}

/** A member without a workgroup. */
export interface Unseated {
  /** First day without a workgroup. */
  readonly since: Day
  /** Last day of the settling-in time; undefined when there is no such norm. */
  readonly settledBy: Day | undefined
}

/**
 * Whether a member is without a workgroup on a day, and until when that is settling in (MEMB-16). Undefined for
 * who sits in one, is no member, or chairs: the chair sits in none (CHAIR-04). Time as chair does not count.
 */
export const unseated = (facts: Facts, member: Entry<'member'>, day: Day): Unseated | undefined => {
  const period = periodOn(member.data, day)
  if (period === undefined || chairOn(facts, day)?.person === member.id) return undefined
  const busy = joined(
    [
      ...facts.model
        .all('workgroup')
        .flatMap(group => seatsOf(facts, group).filter(seat => seat.member === member.id)),
      ...holdings(facts, 'chair').filter(holding => holding.person === member.id),
    ].flatMap(span => common(period, span) ?? []),
  )
  if (busy.some(span => within(day, span))) return undefined
  const last = busy.findLast(span => span.to < day)
  const since = last === undefined ? period.from : addDays(last.to, 1)
  const days = facts.norms.get('wg.settle_days', since)
  return { since, settledBy: days === null ? undefined : addDays(since, days) }
}

/** Something in a workgroup's file that cannot be. */
export interface SeatProblem {
  /** `unknown_member`: no such member · `not_a_member`: no member of the council in that period. */
  readonly kind: 'unknown_member' | 'not_a_member' | 'backwards' | 'outside_group'
  readonly member: string
  readonly at: Pointer
}

/** Seats and leads of a group that cannot be: of people who are no member (WG-04), or outside the group's life. */
export const seatProblems = ({ model }: Facts, group: Group): readonly SeatProblem[] =>
  (['members', 'leads'] as const).flatMap(list =>
    group.data[list].flatMap((row, index): readonly SeatProblem[] => {
      const at: Pointer = [list, index]
      const problem = (kind: SeatProblem['kind'], place = at) => [{ kind, member: row.member, at: place }]
      if (row.to !== undefined && row.to < row.from) return problem('backwards', [...at, 'to'])
      const member = model.get('member', row.member)
      if (member === undefined) {
        return model.known('member', row.member) ? [] : problem('unknown_member', [...at, 'member'])
      }
      if (common(row, group.data) === undefined) return problem('outside_group')
      return asMember(member.data, row) === undefined ? problem('not_a_member', [...at, 'member']) : []
    }),
  )
