import { memberRoles } from '../../../schemas/vocabulary/people.ts'
import type { Day } from '../../model/day.ts'
import type { Facts } from '../../model/facts.ts'
import { activeOn, periodOn, termCount, termOn } from './membership.ts'
import { idsInRole } from './roles.ts'
import { groupsLedBy, groupsOf } from './workgroups.ts'

export type MemberRoleName = (typeof memberRoles.keys)[number]

/** A member as the composition of a day shows it. */
export interface SeatHeld {
  readonly member: string
  readonly roles: readonly MemberRoleName[]
  /** Ids of the workgroups, by name; `lead` for those the member leads. */
  readonly groups: readonly { readonly group: string; readonly lead: boolean }[]
  /** First day of this membership, terms that follow each other taken together. */
  readonly since: Day
  /** Last day of it, continuation that is decided included. */
  readonly until: Day
  /** Which term runs, of those that count; 0 for a temporary chair whose term does not. */
  readonly term: number
  readonly temporary: boolean
}

/** Who is a member on a day, by name, with roles, workgroups and term. Reads members, people and workgroups. */
export const seatsHeldOn = (facts: Facts, day: Day): readonly SeatHeld[] =>
  activeOn(facts, day).map(({ id, data }) => {
    const period = periodOn(data, day)!
    const led = groupsLedBy(facts, id, day).map(group => group.id)
    return {
      member: id,
      roles: memberRoles.keys.filter(role => idsInRole(facts, day, role).includes(id)),
      groups: groupsOf(facts, id, day).map(group => ({ group: group.id, lead: led.includes(group.id) })),
      since: period.from,
      until: period.to,
      term: termCount(facts, data, day),
      temporary: termOn(data, day)?.kind === 'development_chair',
    }
  })
