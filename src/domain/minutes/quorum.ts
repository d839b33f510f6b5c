import type { Day } from '../../model/day.ts'
import type { Facts } from '../../model/facts.ts'
import type { Entry } from '../../model/model.ts'
import { decisionsIn } from '../advice/meetings.ts'
import { presentAt } from '../meetings/parties.ts'
import { activeOn } from '../people/membership.ts'

/** How many members were there, how many there are, and how many a decision needs. */
export interface Quorum {
  readonly present: number
  readonly size: number
  /** Null when the council has no norm for it (ADV-12). */
  readonly needed: number | null
}

/** How many of the members of a day these people are, and how many of them a decision needs. */
export const quorumOf = (facts: Facts, day: Day, here: readonly string[]): Quorum => {
  const members = activeOn(facts, day)
  const share = facts.norms.get('decisions.quorum_share', day)
  return {
    present: members.filter(({ id }) => here.includes(id)).length,
    size: members.length,
    needed: share === null ? null : Math.ceil(share * members.length),
  }
}

/** Who was there of the members on the day of a meeting. */
export const quorumAt = (facts: Facts, meeting: Entry<'meeting'>, minutes: Entry<'minutes'>): Quorum =>
  quorumOf(facts, meeting.data.date, presentAt(minutes.data))

/** True when a council decided something with too few members. */
export const lacksQuorum = (facts: Facts, meeting: Entry<'meeting'>, minutes: Entry<'minutes'>): boolean => {
  const { present, needed } = quorumAt(facts, meeting, minutes)
  return (
    meeting.data.kind === 'council' && needed !== null && present < needed && decisionsIn(minutes).length > 0
  )
}
