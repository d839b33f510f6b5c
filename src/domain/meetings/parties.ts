import type { Meeting } from '../../../schemas/meeting.ts'
import type { Minutes } from '../../../schemas/minutes.ts'
import type { MeetingKind } from '../../../schemas/vocabulary/meetings.ts'
import { type Day, within } from '../../model/day.ts'
import type { Facts } from '../../model/facts.ts'
import type { Entry } from '../../model/model.ts'
import { isActive } from '../people/membership.ts'
import { chairOn, clientConsultationOn, holdersOn, idsInRole, officersOfTheme } from '../people/roles.ts'
import { type Group, groupLeadsOn, groupMembersOn, themesOn, workgroupsOn } from '../people/workgroups.ts'
import { kindsOfMeeting, type Party } from './kinds.ts'

/** Ids of the workgroups of a meeting, its own first. */
export const groupIdsOf = (meeting: Meeting): readonly string[] => [
  ...new Set([...(meeting.group === undefined ? [] : [meeting.group]), ...meeting.groups]),
]

/** The workgroups of a meeting that the archive holds; reads workgroups. */
export const groupsAt = ({ model }: Facts, meeting: Meeting): readonly Group[] =>
  groupIdsOf(meeting).flatMap(id => model.get('workgroup', id) ?? [])

/**
 * Ids of the people who are a party on a day, for these workgroups where the party depends on them. `leads`
 * without workgroups are those of all. Reads members, people, workgroups, and the foundation for its board.
 */
export const partyOn = (
  facts: Facts,
  party: Party,
  day: Day,
  groups: readonly Group[] = [],
): readonly string[] => {
  switch (party) {
    case 'members':
      return facts.model
        .all('member')
        .filter(({ data }) => isActive(data, day))
        .map(({ id }) => id)
    case 'chair': {
      const chair = chairOn(facts, day)
      return chair === undefined ? [] : [chair.person]
    }
    case 'group':
      return unique(groups.flatMap(group => groupMembersOn(facts, group, day)))
    case 'leads':
      return unique(
        (groups.length > 0 ? groups : workgroupsOn(facts, day)).flatMap(group =>
          groupLeadsOn(facts, group, day),
        ),
      )
    case 'group_officers':
      return unique(groups.flatMap(group => officersOf(facts, group, day)))
    case 'cc':
      return clientConsultationOn(facts, day)
    case 'municipality':
      return facts.model
        .all('person')
        .filter(({ data }) => data.employer === 'municipality' && data.roles.some(role => within(day, role)))
        .map(({ id }) => id)
    case 'board':
      return unique(
        facts.model
          .all('foundation')
          .flatMap(({ data }) => data.board.filter(seat => within(day, seat)).map(seat => seat.person)),
      )
    case 'supporter':
    case 'treasurer':
    case 'alderman':
    case 'liaison':
    case 'evaluator':
      return idsInRole(facts, day, party)
    case 'heads':
      return idsInRole(facts, day, 'head')
    case 'programme_managers':
      return idsInRole(facts, day, 'programme_manager')
    case 'team_leaders':
      return idsInRole(facts, day, 'team_leader')
    case 'officers':
      return idsInRole(facts, day, 'policy_officer')
    case 'executing_body':
      return idsInRole(facts, day, 'executing_body_manager')
  }
}

const unique = (ids: readonly string[]): readonly string[] => [...new Set(ids)]

/** Policy officers of a workgroup on a day: those of its themes and those whom the group names. */
const officersOf = (facts: Facts, group: Group, day: Day): readonly string[] => {
  const inRole = holdersOn(facts, day, 'policy_officer').map(({ person }) => person)
  return [
    ...themesOn(group.data, day).flatMap(({ theme }) => officersOfTheme(facts, theme, day)),
    ...group.data.officers.map(({ person }) => person).filter(person => inRole.includes(person)),
  ]
}

/** A party that a meeting needs and did not have, or will not have. */
export interface MissingParty {
  readonly party: Party
  /** `vacant`: nobody is it · `absent`: not in the minutes as present · `not_invited`: not asked yet. */
  readonly why: 'vacant' | 'absent' | 'not_invited'
}

// Parties that need no invitation: it is their own meeting.
const OWN: ReadonlySet<Party> = new Set(['members', 'chair', 'group', 'leads', 'supporter', 'cc', 'board'])

/**
 * Required parties of whom nobody was there, for a meeting that was held and has minutes; or of whom nobody is
 * asked yet, for one that is planned. Nothing for a held meeting without minutes: then it is not known.
 */
export const missingParties = (facts: Facts, { id, data }: Entry<'meeting'>): readonly MissingParty[] => {
  if (data.status === 'cancelled') return []
  const minutes = facts.model.get('minutes', id)?.data
  if (data.status === 'held' && minutes === undefined) return []
  const here = minutes === undefined ? invitedTo(data) : presentAt(minutes)
  const groups = groupsAt(facts, data)
  return kindsOfMeeting[data.kind].required.flatMap((party): readonly MissingParty[] => {
    const people = partyOn(facts, party, data.date, groups)
    if (people.length === 0) return [{ party, why: 'vacant' }]
    if (people.some(person => here.includes(person))) return []
    if (minutes !== undefined) return [{ party, why: 'absent' }]
    return OWN.has(party) ? [] : [{ party, why: 'not_invited' }]
  })
}

/**
 * Ids of the people to ask to a new meeting: those of the municipality and others without whom it is none. Members
 * need no invitation to a meeting of their own.
 */
export const toInvite = (
  facts: Facts,
  kind: MeetingKind,
  day: Day,
  groups: readonly Group[],
): readonly string[] =>
  unique(
    kindsOfMeeting[kind].required
      .filter(party => !OWN.has(party) && party !== 'municipality')
      .flatMap(party => partyOn(facts, party, day, groups)),
  )

const invitedTo = (meeting: Meeting): readonly string[] => [
  ...meeting.invited,
  ...meeting.guests.map(guest => guest.person),
]

/** Ids of everyone whom the minutes note as present, in whatever capacity, for the whole or a part. */
export const presentAt = (minutes: Minutes): readonly string[] =>
  unique(minutes.presence.filter(row => row.presence === 'present').map(row => row.person))
