import { addDays, type Day } from '../../model/day.ts'
import type { Facts } from '../../model/facts.ts'
import { coverage } from './coverage.ts'
import { chairOn } from './roles.ts'
import type { Retirement } from './roster.ts'
import { groupMembersOn, workgroupsOn } from './workgroups.ts'

/** What is missing from a day on, when nobody comes in the place of those who leave (MEMB-06, COMP-07). */
export interface Gap {
  readonly from: Day
  readonly chair: boolean
  /** Workgroups that fall below the fewest members, with how many are left and how many are needed. */
  readonly groups: readonly { readonly group: string; readonly left: number; readonly least: number }[]
  /** Resident roles in which no member is interested any more. */
  readonly residentRoles: readonly string[]
}

const thinGroups = (facts: Facts, day: Day): Gap['groups'] => {
  const least = facts.norms.get('wg.min_members', day)
  if (least === null) return []
  return workgroupsOn(facts, day)
    .map(group => ({ group: group.id, left: groupMembersOn(facts, group, day).length, least }))
    .filter(({ left }) => left < least)
}

const openRoles = (facts: Facts, day: Day): readonly string[] => {
  const asked = facts.norms.vocabulary('resident_roles').map(({ id }) => id)
  return coverage(facts, day, { themes: [], residentRoles: asked })
    .residentRoles.filter(({ enough }) => !enough)
    .map(({ id }) => id)
}

/** The new gaps on each day after a last day of this roster, in order. Reads members, people and workgroups. */
export const gapsAhead = (facts: Facts, lines: readonly Retirement[]): readonly Gap[] =>
  [...new Set(lines.map(({ ends }) => ends))]
    .map((last): Gap => {
      const from = addDays(last, 1)
      const before = new Set([
        ...thinGroups(facts, last).map(({ group }) => group),
        ...openRoles(facts, last),
      ])
      return {
        from,
        chair: chairOn(facts, last) !== undefined && chairOn(facts, from) === undefined,
        groups: thinGroups(facts, from).filter(({ group }) => !before.has(group)),
        residentRoles: openRoles(facts, from).filter(role => !before.has(role)),
      }
    })
    .filter(({ chair, groups, residentRoles }) => chair || groups.length + residentRoles.length > 0)
