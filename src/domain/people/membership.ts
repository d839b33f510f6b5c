import type { Member } from '../../../schemas/member.ts'
import { type ClosedSpan, type Day, type Span, within } from '../../model/day.ts'
import type { Facts } from '../../model/facts.ts'
import type { Entry } from '../../model/model.ts'
import { byName } from '../names.ts'
import { backwards, byStart, common, earliest, endAfterMonths, joined } from './spans.ts'

/** A term of a member as it really ran: not beyond the end of the membership. */
export interface Term extends ClosedSpan {
  readonly kind: Member['terms'][number]['kind']
  /** Position in the member's file. */
  readonly index: number
  /** Last day as decided. */
  readonly decidedTo: Day
}

/** The terms that hold at least one day, in order of time (MEMB-04). */
export const termsOf = (member: Member): readonly Term[] =>
  member.terms
    .map((term, index) => ({
      kind: term.kind,
      index,
      from: term.from,
      to: earliest(term.to, member.end?.on),
      decidedTo: term.to,
    }))
    .filter(term => !backwards(term))
    .sort(byStart)

/** The periods in which someone was a member; terms that follow each other are one period. */
export const membershipPeriods = (member: Member): readonly ClosedSpan[] => joined(termsOf(member))

/** The period of membership that holds this day. */
export const periodOn = (member: Member, day: Day): ClosedSpan | undefined =>
  membershipPeriods(member).find(period => within(day, period))

/**
 * The part of a period in which someone carries a task as a member: within the first period of membership that
 * it touches, so that it ends with that membership and does not begin again when the member comes back.
 */
export const asMember = (member: Member, span: Span): ClosedSpan | undefined =>
  membershipPeriods(member)
    .map(period => common(period, span))
    .find(part => part !== undefined)

/** True when someone is a member on this day. */
export const isActive = (member: Member, day: Day): boolean => periodOn(member, day) !== undefined

/** True when someone is on long leave on this day; reads members. */
export const isOnLeave = ({ model }: Facts, person: string, day: Day): boolean =>
  model.get('member', person)?.data.leave.some(leave => within(day, leave)) ?? false

/** Everyone who is a member on this day, in the order of a Dutch list of names; reads members. */
export const activeOn = ({ model }: Facts, day: Day): readonly Entry<'member'>[] =>
  byName(model.all('member').filter(({ data }) => isActive(data, day)))

/** Everyone who was a member on at least one day of a period, in the order of names; reads members. */
export const activeDuring = ({ model }: Facts, span: ClosedSpan): readonly Entry<'member'>[] =>
  byName(
    model
      .all('member')
      .filter(({ data }) => membershipPeriods(data).some(period => common(period, span) !== undefined)),
  )

/** Last day of the membership as it is decided or recorded now; undefined for who never was a member. */
export const membershipEnd = (member: Member): Day | undefined => membershipPeriods(member).at(-1)?.to

/** The term that runs on a day; of two that overlap the one that began last. */
export const termOn = (member: Member, day: Day): Term | undefined =>
  termsOf(member).findLast(term => within(day, term))

/** Ground on which a membership ended. */
export type EndGround = NonNullable<Member['end']>['ground']

/** Where someone stands on a day (MEMB-02); `since` is the day on which that began, when it is recorded. */
export type MemberState =
  | { readonly state: 'unknown' }
  | { readonly state: 'candidate'; readonly since: Day | undefined }
  | { readonly state: 'nominated'; readonly since: Day }
  | { readonly state: 'refused'; readonly since: Day }
  /** The College has decided; the term has not begun. */
  | { readonly state: 'starting'; readonly since: Day; readonly from: Day }
  | { readonly state: 'appointed' | 'reappointed'; readonly since: Day; readonly until: Day }
  /** `recorded` is false when the last term ran out and nobody recorded the end. */
  | { readonly state: 'ended'; readonly on: Day; readonly ground: EndGround; readonly recorded: boolean }

/** State of a member on a day, by replaying the dated facts of the file (MEMB-02). */
export const stateOn = (member: Member, day: Day): MemberState => {
  const terms = termsOf(member)
  const period = periodOn(member, day)
  return period === undefined
    ? (startingOn(member, terms, day) ?? endedOn(member, terms, day) ?? beforeAppointment(member, day))
    : seatedOn(terms, period, day)
}

const seatedOn = (terms: readonly Term[], period: ClosedSpan, day: Day): MemberState => {
  const again = terms.findLast(
    term => term.kind === 'reappointment' && within(term.from, period) && term.from <= day,
  )
  return {
    state: again === undefined ? 'appointed' : 'reappointed',
    since: again?.from ?? period.from,
    until: period.to,
  }
}

const endedOn = (member: Member, terms: readonly Term[], day: Day): MemberState | undefined => {
  const { end } = member
  if (end !== undefined && end.on < day) {
    return { state: 'ended', on: end.on, ground: end.ground, recorded: true }
  }
  const last = terms.findLast(term => term.to < day)
  return last && { state: 'ended', on: last.to, ground: 'term_ended', recorded: false }
}

const startingOn = (member: Member, terms: readonly Term[], day: Day): MemberState | undefined => {
  const next = terms.find(term => term.from > day)
  const decided = next && member.terms[next.index]?.decision?.on
  return decided !== undefined && decided <= day
    ? { state: 'starting', since: decided, from: next!.from }
    : undefined
}

const beforeAppointment = (member: Member, day: Day): MemberState => {
  const { nomination, candidate_since: candidate } = member
  if (nomination?.refused_on !== undefined && nomination.refused_on <= day) {
    return { state: 'refused', since: nomination.refused_on }
  }
  if (nomination !== undefined && nomination.on <= day) return { state: 'nominated', since: nomination.on }
  if (candidate !== undefined) {
    return candidate <= day ? { state: 'candidate', since: candidate } : { state: 'unknown' }
  }
  return nomination === undefined && member.terms.length === 0
    ? { state: 'candidate', since: undefined }
    : { state: 'unknown' }
}

type OfTerm = Pick<Term, 'kind' | 'from'>

/**
 * True for a term that counts towards the most that someone may sit (MEMB-05). An extension never counts; a term
 * of the development phase and a term begun as chair count only where a norm says so (CHAIR-24).
 */
export const countsAsTerm = ({ norms }: Facts, member: Member, { kind, from }: OfTerm): boolean => {
  switch (kind) {
    case 'appointment':
    case 'reappointment': {
      const chairs = member.roles.some(row => row.role === 'chair' && within(from, row))
      return !chairs || norms.get('term.chair_counted', from) !== false
    }
    case 'extension':
      return false
    case 'development_chair':
      return norms.get('chair.development.counts_as_term', from) === true
  }
}

/**
 * How many terms that count someone has had or begun by a day, those in the former council included (MEMB-05).
 * Without a day: all terms of the file.
 */
export const termCount = (facts: Facts, member: Member, day?: Day): number =>
  (member.earlier_terms ?? 0) +
  termsOf(member).filter(term => (day === undefined || term.from <= day) && countsAsTerm(facts, member, term))
    .length

/** Last day that a term may have by the norms of its first day; undefined when no norm limits it (MEMB-04). */
export const latestEnd = ({ norms }: Facts, term: OfTerm): Day | undefined => {
  const months = longest(norms, term)
  return months === null ? undefined : endAfterMonths(term.from, months)
}

const longest = (norms: Facts['norms'], { kind, from }: OfTerm): number | null => {
  switch (kind) {
    case 'appointment':
    case 'reappointment': {
      const years = norms.get('term.years', from)
      return years === null ? null : years * 12
    }
    case 'extension':
      return norms.get('term.max_extension_months', from)
    case 'development_chair':
      return norms.get('chair.development.max_months', from)
  }
}

/** True when one more term is allowed after those of the file (MEMB-05), by the norms of `day`. */
export const mayBeReappointed = (facts: Facts, member: Member, day: Day): boolean => {
  const most = facts.norms.get('term.max_count', day)
  return most === null || termCount(facts, member) < most
}
