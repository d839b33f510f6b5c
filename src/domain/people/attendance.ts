import type { MeetingKind } from '../../../schemas/vocabulary/meetings.ts'
import { type ClosedSpan, type Day, within } from '../../model/day.ts'
import type { Facts } from '../../model/facts.ts'
import type { Entry } from '../../model/model.ts'
import { kindsOfMeeting, type Party } from '../meetings/kinds.ts'
import { groupsAt, partyOn, presentAt } from '../meetings/parties.ts'
import { isOnLeave } from './membership.ts'
import type { Share } from './share.ts'

export type Presence = 'present' | 'excused' | 'absent' | 'not_noted'

/** One meeting at which someone was expected, and what the minutes say. */
export interface Mark {
  readonly person: string
  readonly meeting: string
  readonly kind: MeetingKind
  readonly day: Day
  readonly presence: Presence
  /** The day lies in a period of long leave. */
  readonly onLeave: boolean
}

// Parties whose members each come for themselves; of the municipality it is enough that someone is there.
const PERSONAL: ReadonlySet<Party> = new Set(['members', 'chair', 'group', 'leads', 'cc'])

/**
 * Who was expected at a meeting in person, by being a member, in the workgroup or in the client consultation on
 * that day; nobody in particular at a meeting with a delegation. Reads members, people and workgroups.
 */
export const expectedAt = (facts: Facts, { data }: Entry<'meeting'>): readonly string[] => {
  if (data.delegation) return []
  const groups = groupsAt(facts, data)
  const asked = kindsOfMeeting[data.kind].required.filter(party => PERSONAL.has(party))
  return [...new Set(asked.flatMap(party => partyOn(facts, party, data.date, groups)))]
}

/** How many of those expected at a meeting were there, by its minutes. */
export const turnoutAt = (facts: Facts, meeting: Entry<'meeting'>, minutes: Entry<'minutes'>): Share => {
  const expected = expectedAt(facts, meeting)
  const here = presentAt(minutes.data)
  return {
    numerator: expected.filter(person => here.includes(person)).length,
    denominator: expected.length,
  }
}

/**
 * A mark for each person expected at each meeting that was held in a period, by day and meeting (MEET-05). A
 * meeting without minutes, and a person whom they do not name, give `not_noted`. Whoever came for a part was
 * there. Reads meetings, minutes, members, people and workgroups.
 */
export const marks = (facts: Facts, span: ClosedSpan): readonly Mark[] =>
  facts.model
    .all('meeting')
    .filter(({ data }) => data.status === 'held' && within(data.date, span))
    .toSorted((a, b) => (a.data.date < b.data.date ? -1 : a.data.date > b.data.date ? 1 : 0))
    .flatMap(meeting => {
      const { kind, date } = meeting.data
      const noted = facts.model.get('minutes', meeting.id)?.data.presence ?? []
      return expectedAt(facts, meeting).map(person => ({
        person,
        meeting: meeting.id,
        kind,
        day: date,
        presence: best(noted.filter(row => row.person === person).map(row => row.presence)),
        onLeave: isOnLeave(facts, person, date),
      }))
    })

// Someone who left and came back stands in the minutes twice.
const ORDER: readonly Presence[] = ['present', 'excused', 'absent']

const best = (found: readonly Presence[]): Presence =>
  ORDER.find(presence => found.includes(presence)) ?? 'not_noted'

/** Counts of meetings; `held` is the sum of the four after it. */
export interface Tally {
  readonly held: number
  readonly present: number
  readonly excused: number
  readonly absent: number
  readonly notNoted: number
  /** How many of `held` lie in a period of long leave. */
  readonly onLeave: number
}

/** Counts marks. */
export const tally = (list: readonly Mark[]): Tally => {
  const count = (presence: Presence): number => list.filter(mark => mark.presence === presence).length
  return {
    held: list.length,
    present: count('present'),
    excused: count('excused'),
    absent: count('absent'),
    notNoted: count('not_noted'),
    onLeave: list.filter(mark => mark.onLeave).length,
  }
}

/**
 * Part of the meetings at which someone was present, over those where presence was noted. Absence with notice
 * counts as absence unless said otherwise: `excluded` leaves it out of both, `present` counts it as presence.
 */
export const attendanceShare = (
  { present, excused, absent }: Tally,
  excusedCountsAs: 'absent' | 'excluded' | 'present' = 'absent',
): Share => ({
  numerator: present + (excusedCountsAs === 'present' ? excused : 0),
  denominator: present + absent + (excusedCountsAs === 'excluded' ? 0 : excused),
})

/** Attendance of one person at one kind of meeting. */
export interface Attendance {
  readonly person: string
  readonly kind: MeetingKind
  readonly tally: Tally
  readonly share: Share
}

/** Attendance over a period, per person and kind of meeting (MEMB-15, CC-10); only kinds with a meeting held. */
export const attendance = (facts: Facts, span: ClosedSpan): readonly Attendance[] => {
  const all = marks(facts, span)
  return [...new Set(all.map(mark => mark.person))].flatMap(person => {
    const own = all.filter(mark => mark.person === person)
    return [...new Set(own.map(mark => mark.kind))].map(kind => {
      const counted = tally(own.filter(mark => mark.kind === kind))
      return { person, kind, tally: counted, share: attendanceShare(counted) }
    })
  })
}

/** One person's attendance at these kinds of meeting taken together (MEMB-15). */
export const attendanceOf = (
  facts: Facts,
  person: string,
  span: ClosedSpan,
  kinds: readonly MeetingKind[],
): Tally => tally(marks(facts, span).filter(mark => mark.person === person && kinds.includes(mark.kind)))
