import type { Day } from '../../model/day.ts'
import type { Facts } from '../../model/facts.ts'
import type { Entry } from '../../model/model.ts'
import { type Attendee, attendeesOf } from '../minutes/attending.ts'
import { quorumOf } from '../minutes/quorum.ts'
import { isOnLeave } from '../people/membership.ts'

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
  const all = attendeesOf(facts, meeting)
  const away = all
    .filter(({ person, presence }) => presence === 'excused' || isOnLeave(facts, person, date))
    .map(({ person }) => ({ person, on: apologies.find(row => row.person === person)?.on ?? null }))
  const coming = all.filter(({ person }) => !away.some(row => row.person === person))
  const people = coming.map(({ person }) => person)
  const { present, size, needed } = quorumOf(facts, date, people)
  const quorum = kind === 'council' && needed !== null ? { coming: present, size, needed } : null
  return { coming, away, quorum, count: coming.length }
}
