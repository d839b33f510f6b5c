import type { Day } from '../../model/day.ts'
import type { Facts } from '../../model/facts.ts'
import { activeOn } from './membership.ts'
import { themesOn, workgroupsOn } from './workgroups.ts'

/** How many members are interested in something; never who (COMP-06, COMP-07). */
export interface Coverage {
  readonly id: string
  readonly interested: number
  /** False when that is less than the norm asks. */
  readonly enough: boolean
}

/** Coverage of what members may be interested in on a day. */
export interface CoverageOn {
  readonly members: number
  readonly themes: readonly Coverage[]
  readonly residentRoles: readonly Coverage[]
  /** By workgroup: members interested in at least one of its themes. */
  readonly workgroups: readonly Coverage[]
}

/** What members said they are interested in, for who may see it. */
export interface Interests {
  readonly member: string
  readonly themes: readonly string[]
  readonly residentRoles: readonly string[]
}

/** Interests of the members of a day, in the order of names (WG-22). */
export const interestsOn = (facts: Facts, day: Day): readonly Interests[] =>
  activeOn(facts, day).map(({ id, data }) => ({
    member: id,
    themes: data.interests?.themes ?? [],
    residentRoles: data.interests?.resident_roles ?? [],
  }))

/**
 * Coverage on a day of these themes and resident roles and of the workgroups of that day, each with at least
 * `coverage.min_per_role` interested members asked for. Reads members and workgroups.
 */
export const coverage = (
  facts: Facts,
  day: Day,
  asked: { readonly themes: readonly string[]; readonly residentRoles: readonly string[] },
): CoverageOn => {
  const interests = interestsOn(facts, day)
  const least = facts.norms.get('coverage.min_per_role', day) ?? 0
  const of = (id: string, test: (member: Interests) => boolean): Coverage => {
    const interested = interests.filter(test).length
    return { id, interested, enough: interested >= least }
  }
  return {
    members: interests.length,
    themes: asked.themes.map(theme => of(theme, member => member.themes.includes(theme))),
    residentRoles: asked.residentRoles.map(role => of(role, member => member.residentRoles.includes(role))),
    workgroups: workgroupsOn(facts, day).map(group => {
      const themes = themesOn(group.data, day).map(({ theme }) => theme)
      return of(group.id, member => member.themes.some(theme => themes.includes(theme)))
    }),
  }
}
