import type { Day } from '../../model/day.ts'
import { within } from '../../model/day.ts'
import type { Facts } from '../../model/facts.ts'
import type { Entry } from '../../model/model.ts'
import { type Attendee, attendeesOf } from '../minutes/attending.ts'
import { activeOn } from '../people/membership.ts'

/** Someone who will not be there: who sent apologies, and on which day, or who is on leave. */
export interface Away {
  readonly person: string
  /** Null for who is on leave and did not have to say so. */
  readonly on: Day | null
}

/** Who will probably be at a meeting, as far as people said so. */
export interface Forecast {
  /** Members, guests and others who come, each once; guests with the items they come for. */
  readonly coming: readonly Attendee[]
  readonly away: readonly Away[]
  /** How many members come, of how many, and how many a decision needs; null without such a norm (ADV-12). */
  readonly quorum: { readonly coming: number; readonly size: number; readonly needed: number } | null
  /** How many people there are to count on, for chairs and catering (MEET-17). */
  readonly count: number
}

/** The forecast of a meeting that is not cancelled: everyone expected, without who sent apologies or is on leave. */
export const forecast = (facts: Facts, meeting: Entry<'meeting'>): Forecast => {
  const { date, kind, apologies } = meeting.data
  const onLeave = (person: string): boolean =>
    facts.model.get('member', person)?.data.leave.some(leave => within(date, leave)) ?? false
  const all = attendeesOf(facts, meeting)
  const away = all
    .filter(({ person, presence }) => presence === 'excused' || onLeave(person))
    .map(({ person }) => ({ person, on: apologies.find(row => row.person === person)?.on ?? null }))
  const coming = all.filter(({ person }) => !away.some(row => row.person === person))
  return { coming, away, quorum: quorumOf(facts, meeting, coming, kind === 'council'), count: coming.length }
}

const quorumOf = (
  facts: Facts,
  { data: { date } }: Entry<'meeting'>,
  coming: readonly Attendee[],
  decides: boolean,
): Forecast['quorum'] => {
  const share = facts.norms.get('decisions.quorum_share', date)
  if (share === null || !decides) return null
  const members = activeOn(facts, date)
  const present = members.filter(({ id }) => coming.some(({ person }) => person === id)).length
  return { coming: present, size: members.length, needed: Math.ceil(share * members.length) }
}
