import { calendar, type DayNumber, dayNumber, daysFrom, monthLength, yearLength } from './days.ts'
import {
  decimal,
  dividedBy,
  floor,
  least,
  less,
  most,
  one,
  plus,
  type Rational,
  ratio,
  sum,
  times,
  zero,
} from './rational.ts'

/**
 * The allowance worked out a second time (ALLOW-01 to 16 and the formulas behind them), by another hand and over
 * plain input, to hold the figures of the tool against. It takes the long way round on purpose: it looks at every
 * day, and keeps fractions until the last step.
 */

export const ordinaryRoles = [
  'member',
  'lead',
  'chair',
  'deputy_chair',
  'secretary',
  'treasurer',
  'cc_member',
  'cc_lead',
] as const
export type OrdinaryRole = (typeof ordinaryRoles)[number]
export type Role = OrdinaryRole | 'chair_development'

/** Both days inclusive. */
export interface Span {
  readonly from: DayNumber
  readonly to: DayNumber
}

export interface OraclePerson {
  readonly id: string
  /** Cut off where the membership ends. */
  readonly roles: readonly (Span & { readonly role: Role })[]
  readonly groups: readonly (Span & { readonly group: string })[]
}

export type Mark = 'present' | 'excused' | 'absent'

/** A meeting that was held. */
export interface OracleMeeting {
  readonly date: DayNumber
  readonly kind: 'council' | 'workgroup' | 'officers' | 'alderman' | 'cc-executing' | 'cc-alderman'
  /** Of a workgroup meeting or a talk with policy officers. */
  readonly group?: string
  /** By person. */
  readonly marks: { readonly [id: string]: Mark }
}

export interface OracleNorms {
  /** By role, as decimal text. */
  readonly shares: { readonly [R in OrdinaryRole]: string }
  readonly capShare: string
  /** Cents. */
  readonly yearCap: number | null
  readonly attendanceRule: 'flat' | 'prorata_capped' | 'per_presence' | 'threshold'
  readonly appliesTo: readonly OrdinaryRole[]
  readonly base: 'pooled' | 'separate' | 'ipr_only'
  readonly kinds: readonly OracleMeeting['kind'][]
  readonly excusedCountsAs: 'absent' | 'excluded' | 'present'
  readonly assumedShare: string
  readonly remainderShare: string
  readonly ccRule: 'norm' | 'prorata' | 'all_or_nothing'
  readonly prorata: 'months' | 'days' | 'none'
  readonly monthRule: 'first_day' | 'majority' | 'daily'
  readonly rounding: 'cent_half_up' | 'euro_half_up' | 'euro_up'
  /** Cents for the whole assignment of the chair in the development phase. */
  readonly developmentAmount: number
  readonly developmentMaxMonths: number
  readonly developmentPlusMember: boolean
}

export interface OracleCouncil {
  readonly year: number
  /** Fiscal maximum of the year, in cents. */
  readonly maximum: number
  readonly norms: OracleNorms
  readonly people: readonly OraclePerson[]
  readonly meetings: readonly OracleMeeting[]
}

const within = (day: DayNumber, span: Span): boolean => span.from <= day && day <= span.to

/** The roles that count on a day: as chair in the development phase only that one, or that of member beside it. */
const rolesOn = (person: OraclePerson, norms: OracleNorms, day: DayNumber): ReadonlySet<Role> => {
  const held = new Set(person.roles.filter(role => within(day, role)).map(({ role }) => role))
  if (!held.has('chair_development')) return held
  const beside: readonly Role[] = norms.developmentPlusMember && held.has('member') ? ['member'] : []
  return new Set<Role>(['chair_development', ...beside])
}

/** A piece of time that is paid as a whole, and the roles that count in it. */
interface Slot {
  readonly first: DayNumber
  /** Part of the yearly amount. */
  readonly weight: Rational
  readonly roles: ReadonlySet<Role>
}

type RolesOn = (day: DayNumber) => ReadonlySet<Role>

const heldOn = (
  days: readonly DayNumber[],
  on: RolesOn,
  enough: (count: number) => boolean,
): ReadonlySet<Role> => {
  const counts = new Map<Role, number>()
  for (const day of days) for (const role of on(day)) counts.set(role, (counts.get(role) ?? 0) + 1)
  return new Set([...counts].filter(([, count]) => enough(count)).map(([role]) => role))
}

const monthSlots = (
  year: number,
  month: number,
  rule: OracleNorms['monthRule'],
  on: RolesOn,
): readonly Slot[] => {
  const first = dayNumber(year, month, 1)
  const length = monthLength(year, month)
  const days = daysFrom(first, first + length - 1)
  if (rule === 'daily')
    return days.map(day => ({ first: day, weight: ratio(1, 12 * length), roles: on(day) }))
  const roles = rule === 'first_day' ? on(first) : heldOn(days, on, count => 2 * count > length)
  return [{ first, weight: ratio(1, 12), roles }]
}

const slotsByMonth = (
  years: readonly number[],
  rule: OracleNorms['monthRule'],
  on: RolesOn,
): readonly Slot[] =>
  years.flatMap(year => daysFrom(1, 12).flatMap(month => monthSlots(year, month, rule, on)))

const daysOfYear = (year: number): readonly DayNumber[] =>
  daysFrom(dayNumber(year, 1, 1), dayNumber(year, 12, 31))

const slotsByDay = (years: readonly number[], on: RolesOn): readonly Slot[] =>
  years.flatMap(year =>
    daysOfYear(year).map(day => ({ first: day, weight: ratio(1, yearLength(year)), roles: on(day) })),
  )

/** The pieces of a year; without pro rata the year is one piece, for whoever held a role on any day of it. */
const slotsOf = ({ year, norms }: OracleCouncil, on: RolesOn): readonly Slot[] => {
  if (norms.prorata === 'months') return slotsByMonth([year], norms.monthRule, on)
  if (norms.prorata === 'days') return slotsByDay([year], on)
  const days = daysOfYear(year)
  return [{ first: days[0]!, weight: one, roles: heldOn(days, on, count => count > 0) }]
}

const shareOf = (norms: OracleNorms, role: OrdinaryRole): Rational => decimal(norms.shares[role])

const ordinary = (roles: ReadonlySet<Role>): readonly OrdinaryRole[] =>
  ordinaryRoles.filter(role => roles.has(role))

const topShare = (norms: OracleNorms, roles: ReadonlySet<Role>): Rational =>
  ordinary(roles)
    .map(role => shareOf(norms, role))
    .reduce(most, zero)

/** On a day, someone is active in a role when no other role of that day gives more. */
const activeIn = (norms: OracleNorms, role: OrdinaryRole, roles: ReadonlySet<Role>): boolean =>
  roles.has(role) && !less(shareOf(norms, role), topShare(norms, roles))

/** Attended ÷ held; null when nothing counts. */
const attended = (
  marks: readonly Mark[],
  excusedCountsAs: OracleNorms['excusedCountsAs'],
): Rational | null => {
  const counted = marks.filter(mark => mark !== 'excused' || excusedCountsAs !== 'excluded')
  const there = counted.filter(
    mark => mark === 'present' || (mark === 'excused' && excusedCountsAs === 'present'),
  )
  return counted.length === 0 ? null : ratio(there.length, counted.length)
}

const ofWorkgroup = ({ kind }: OracleMeeting): boolean => kind === 'workgroup' || kind === 'officers'

const concerns = (meeting: OracleMeeting, person: OraclePerson): boolean =>
  !ofWorkgroup(meeting) ||
  person.groups.some(span => span.group === meeting.group && within(meeting.date, span))

const marksOf = (meetings: readonly OracleMeeting[], id: string): readonly Mark[] =>
  meetings.flatMap(({ marks }) => marks[id] ?? [])

/** Presence in a role over the year, between 0 and 1; null when no meeting that counts was held. */
const presence = (
  { year, norms, meetings }: OracleCouncil,
  person: OraclePerson,
  role: OrdinaryRole,
): Rational | null => {
  const relevant = meetings.filter(
    meeting =>
      calendar(meeting.date).year === year &&
      (norms.base === 'ipr_only' ? meeting.kind === 'council' : norms.kinds.includes(meeting.kind)) &&
      activeIn(norms, role, rolesOn(person, norms, meeting.date)) &&
      concerns(meeting, person),
  )
  const part = (some: readonly OracleMeeting[]) => attended(marksOf(some, person.id), norms.excusedCountsAs)
  if (norms.base !== 'separate') return part(relevant)
  const parts = [relevant.filter(ofWorkgroup), relevant.filter(meeting => !ofWorkgroup(meeting))].map(part)
  return parts
    .filter(value => value !== null)
    .reduce<Rational | null>((lowest, value) => (lowest === null ? value : least(lowest, value)), null)
}

/** What the share of a role becomes when presence counts. */
const shareByPresence = (council: OracleCouncil, person: OraclePerson, role: OrdinaryRole): Rational => {
  const { norms } = council
  const share = shareOf(norms, role)
  const rule = norms.appliesTo.includes(role) ? norms.attendanceRule : 'flat'
  const there = rule === 'flat' ? null : presence(council, person, role)
  if (there === null) return share
  if (rule === 'per_presence') return there
  const assumed = decimal(norms.assumedShare)
  if (!less(there, assumed)) return share
  return times(share, rule === 'threshold' ? decimal(norms.remainderShare) : dividedBy(there, assumed))
}

/** The condition of a member of the client consultation: every talk with the director and the alderman. */
const clientConsultation = (council: OracleCouncil, person: OraclePerson): Rational => {
  const { norms, year, meetings } = council
  const share = shareOf(norms, 'cc_member')
  const talks = meetings.filter(
    ({ kind, date }) =>
      (kind === 'cc-executing' || kind === 'cc-alderman') &&
      calendar(date).year === year &&
      activeIn(norms, 'cc_member', rolesOn(person, norms, date)),
  )
  const there = attended(marksOf(talks, person.id), 'absent') ?? one
  if (norms.ccRule === 'norm') return share
  if (norms.ccRule === 'prorata') return times(share, there)
  return less(there, one) ? zero : share
}

const earned = (council: OracleCouncil, person: OraclePerson, role: OrdinaryRole): Rational =>
  role === 'cc_member' ? clientConsultation(council, person) : shareByPresence(council, person, role)

/** The highest share decides, never the sum; of roles with that share the one that gives most. */
const shareIn = (
  norms: OracleNorms,
  roles: ReadonlySet<Role>,
  earnedAs: (role: OrdinaryRole) => Rational,
): Rational =>
  ordinary(roles)
    .filter(role => activeIn(norms, role, roles))
    .map(earnedAs)
    .reduce(most, zero)

/** The part of the chair's own amount that falls in the year: spread over the assignment, at most so many months. */
const developmentPart = (council: OracleCouncil, person: OraclePerson, on: RolesOn): Rational => {
  const { year, norms } = council
  const spans = person.roles.filter(({ role }) => role === 'chair_development')
  if (spans.length === 0) return zero
  const start = Math.min(...spans.map(({ from }) => from))
  const end = Math.max(...spans.map(({ to }) => to))
  const years = daysFrom(calendar(start).year, calendar(end).year)
  const slots = (
    norms.prorata === 'days' ? slotsByDay(years, on) : slotsByMonth(years, norms.monthRule, on)
  ).filter(({ roles }) => roles.has('chair_development'))
  const whole = norms.prorata !== 'days' && norms.monthRule !== 'daily'
  const paid = whole
    ? slots.slice(0, norms.developmentMaxMonths)
    : slots.filter(({ first }) => first < monthsLater(start, norms.developmentMaxMonths))
  const size = (some: readonly Slot[]): Rational =>
    norms.prorata === 'days' ? ratio(some.length) : sum(some.map(({ weight }) => weight))
  if (slots.length === 0) return zero
  const ofYear = paid.filter(({ first }) => calendar(first).year === year)
  return times(ratio(norms.developmentAmount), dividedBy(size(ofYear), size(slots)))
}

const monthsLater = (start: DayNumber, months: number): DayNumber => {
  const { year, month, day } = calendar(start)
  const count = year * 12 + month - 1 + months
  const [later, ofYear] = [Math.floor(count / 12), (count % 12) + 1]
  return dayNumber(later, ofYear, Math.min(day, monthLength(later, ofYear)))
}

const rounded = (amount: Rational, rounding: OracleNorms['rounding']): number => {
  if (rounding === 'cent_half_up') return Number(floor(plus(amount, ratio(1, 2))))
  const euros = dividedBy(amount, ratio(100))
  const up = floor(plus(euros, ratio(1, 2)))
  return (
    100 *
    Number(
      rounding === 'euro_half_up' ? up : less(ratio(floor(euros)), euros) ? floor(euros) + 1n : floor(euros),
    )
  )
}

/** What a person is due over the year, in cents. */
export const due = (council: OracleCouncil, person: OraclePerson): number => {
  const { norms } = council
  const on: RolesOn = day => rolesOn(person, norms, day)
  const maximum = ratio(council.maximum)
  const byRole = new Map(ordinaryRoles.map(role => [role, earned(council, person, role)]))
  const base = sum(
    slotsOf(council, on).map(({ weight, roles }) =>
      times(
        times(maximum, weight),
        shareIn(norms, roles, role => byRole.get(role)!),
      ),
    ),
  )
  const cap = times(maximum, decimal(norms.capShare))
  const ceiling = norms.yearCap === null ? cap : least(cap, ratio(norms.yearCap))
  return rounded(plus(least(base, ceiling), developmentPart(council, person, on)), norms.rounding)
}
