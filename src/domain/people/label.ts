import type { Day } from '../../model/day.ts'
import type { Facts } from '../../model/facts.ts'
import { publicName, someone } from '../names.ts'
import { stateOn } from './membership.ts'
import { idsInRole, type RoleName } from './roles.ts'
import { groupsLedBy } from './workgroups.ts'

/** What readers see of someone: a name, or the role instead of it. */
export type Label =
  | { readonly name: string }
  | { readonly role: RoleName | 'lead' | 'member' | 'candidate' | 'former_member' | 'unknown' }

/**
 * How someone appears to readers outside on a day: by name with consent, else by the role held that day, else as
 * lead, member, candidate or former member. Reads members, people and workgroups.
 */
export const publicLabel = (facts: Facts, id: string, day: Day): Label => {
  const name = publicName(facts, id, day)
  return name === undefined ? { role: roleLabel(facts, id, day) } : { name }
}

type RoleLabel = Extract<Label, { role: unknown }>['role']

const roleLabel = (facts: Facts, id: string, day: Day): RoleLabel => {
  const entry = someone(facts, id)
  if (entry === undefined) return 'unknown'
  const held = entry.data.roles.map(row => row.role).find(role => idsInRole(facts, day, role).includes(id))
  if (held !== undefined) return held
  if (entry.kind === 'person') return 'unknown'
  switch (stateOn(entry.data, day).state) {
    case 'appointed':
    case 'reappointed':
      return groupsLedBy(facts, id, day).length > 0 ? 'lead' : 'member'
    case 'ended':
      return 'former_member'
    case 'unknown':
    case 'candidate':
    case 'nominated':
    case 'refused':
    case 'starting':
      return 'candidate'
  }
}
