import type { Day } from '../../model/day.ts'
import type { Facts } from '../../model/facts.ts'
import type { Bilingual } from '../../model/norm-vocabularies.ts'
import { idsByName, publicName } from '../names.ts'
import { type MemberRoleName, seatsHeldOn } from '../people/seats-held.ts'
import { groupLeadsOn, groupMembersOn, themesOn, workgroupsOn } from '../people/workgroups.ts'
import { bothWords } from '../words.ts'
import { asPublic, type Origin, origin, type Public } from './brand.ts'

/** Someone who agreed that the name is public. */
export interface MemberFields extends Origin {
  readonly name: string
  readonly roles: readonly MemberRoleName[]
  /** Names of workgroups. */
  readonly groups: readonly string[]
}
export type PublicMember = Public<MemberFields>

/** A workgroup and what it is about. */
export interface WorkgroupFields extends Origin {
  readonly id: string
  readonly name: string
  readonly themes: readonly Bilingual[]
  readonly contact: string | null
  /** Names of who leads it, and of its other members: of those who agreed. */
  readonly leads: readonly string[]
  readonly members: readonly string[]
}
export type PublicWorkgroup = Public<WorkgroupFields>

/** Names of those of these people who agreed that theirs is public, in the order of names. */
export const namesAgreed = (facts: Facts, ids: readonly string[]): readonly string[] =>
  idsByName(facts, ids).flatMap(id => publicName(facts, id, facts.today) ?? [])

/** False for a workgroup that was narrowed to fewer people than its kind; then it is nobody else’s. */
export const isOrdinary = ({
  data,
}: {
  readonly data: { readonly visibility?: string | undefined }
}): boolean => data.visibility === undefined || ['public', 'shared', 'members'].includes(data.visibility)

/**
 * The roles of someone that may be told beside the name. A seat in the client consultation tells that someone has a
 * benefit: that is nobody's business.
 */
const publicRoles = (roles: readonly MemberRoleName[]): readonly MemberRoleName[] =>
  roles.filter(role => role !== 'cc_member' && role !== 'cc_lead')

/** The members of a day who agree today that their name is public, by name. */
export const membersAgreedOn = (facts: Facts, day: Day): readonly PublicMember[] =>
  seatsHeldOn(facts, day).flatMap(({ member, roles, groups }) => {
    const name = publicName(facts, member, facts.today)
    if (name === undefined) return []
    const shown = groups.flatMap(({ group }) => {
      const entry = facts.model.get('workgroup', group)
      return entry && isOrdinary(entry) ? [entry.data.name] : []
    })
    return [
      asPublic({ name, roles: publicRoles(roles), groups: shown, ...origin('consent', `member:${member}`) }),
    ]
  })

/** The members of today who agreed that their name is public, by name. */
export const publicMembers = (facts: Facts): readonly PublicMember[] => membersAgreedOn(facts, facts.today)

/** The workgroups of today with their themes, by name. */
export const publicWorkgroups = (facts: Facts): readonly PublicWorkgroup[] =>
  workgroupsOn(facts, facts.today)
    .filter(isOrdinary)
    .map(group => {
      const leads = groupLeadsOn(facts, group, facts.today)
      const others = groupMembersOn(facts, group, facts.today).filter(id => !leads.includes(id))
      return asPublic({
        id: group.id,
        name: group.data.name,
        themes: themesOn(group.data, facts.today).map(({ theme }) => bothWords(facts, 'themes', theme)),
        contact: group.data.contact ?? null,
        leads: namesAgreed(facts, leads),
        members: namesAgreed(facts, others),
        ...origin('workgroups', `workgroup:${group.id}`),
      })
    })
