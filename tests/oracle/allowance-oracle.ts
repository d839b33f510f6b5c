import { calendar, type DayNumber, dayNumber, daysFrom, monthLength } from './days.ts'
import {
  type Mark,
  type OracleCouncil,
  type OracleMeeting,
  type OracleNorms,
  type OraclePerson,
  type OrdinaryRole,
  ordinaryRoles,
  type Role,
  type Span,
} from './plain-council.ts'
import {
  decimal,
  dividedBy,
  floor,
  least,
  less,
  minus,
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
 * day, and keeps fractions until the last step. Where the norms leave room, it reads them like this:
 *
 * - Of roles with the same share, that of member counts, then that of lead, then the one that began first.
 * - With `majority`, a month counts for the highest share that was reached on half of its days or more; the chair
 *   in the development phase stands above all shares, and a day without a role below.
 * - Presence in a role is counted over all days on which someone held it, also beside a higher one.
 * - With `separate`, meetings of the council are one kind and all others together the other.
 * - `prorata: days` divides each month over its own days; `none` pays all twelve months at the highest share of
 *   the year, and leaves out those of a chair in the development phase.
 * - How absence with notice counts holds for the client consultation too.
 * - Rounding to whole euros lifts nobody above the most that anyone gets.
 */

const within = (day: DayNumber, span: Span): boolean => span.from <= day && day <= span.to

const holds = (person: OraclePerson, role: Role, day: DayNumber): boolean =>
  person.roles.some(period => period.role === role && within(day, period))

const shareOf = (norms: OracleNorms, role: OrdinaryRole): Rational => decimal(norms.shares[role])

/** The ordinary role that is paid on a day: that of the highest share, never several together. */
const ordinaryOn = (person: OraclePerson, norms: OracleNorms, day: DayNumber): OrdinaryRole | null => {
  const began = (role: OrdinaryRole): number => {
    if (role === 'member' || role === 'lead') return -1
    return Math.min(...person.roles.filter(period => period.role === role).map(({ from }) => from))
  }
  return ordinaryRoles
    .filter(role => holds(person, role, day))
    .toSorted((a, b) => began(a) - began(b))
    .reduce<OrdinaryRole | null>(
      (best, role) => (best === null || less(shareOf(norms, best), shareOf(norms, role)) ? role : best),
      null,
    )
}

/** What someone is paid for on a day; in the development phase the chair gets nothing beside it. */
type PaidOn = (day: DayNumber) => Role | null

const paidOn =
  (person: OraclePerson, norms: OracleNorms): PaidOn =>
  day =>
    holds(person, 'chair_development', day) && !norms.developmentPlusMember
      ? 'chair_development'
      : ordinaryOn(person, norms, day)

/** A piece of time that is paid as a whole. */
interface Slot {
  readonly first: DayNumber
  /** Part of the yearly amount. */
  readonly weight: Rational
  readonly role: Role | null
}

/** The role of most days: the days are laid out from the highest share to the lowest, and the middle one counts. */
const inTheMiddle = (days: readonly DayNumber[], norms: OracleNorms, on: PaidOn): Role | null => {
  const height = (role: Role | null): Rational => {
    if (role === null) return ratio(-1)
    return role === 'chair_development' ? ratio(2) : shareOf(norms, role)
  }
  const roles = days.map(on)
  const heights = roles.map(height).toSorted((a, b) => (less(a, b) ? 1 : less(b, a) ? -1 : 0))
  const middle = heights[Math.ceil(days.length / 2) - 1]!
  const level = roles.filter(role => !less(height(role), middle) && !less(middle, height(role)))
  const count = (role: Role | null) => level.filter(other => other === role).length
  return level.reduce((best, role) => (count(role) > count(best) ? role : best))
}

const monthSlots = (year: number, month: number, norms: OracleNorms, on: PaidOn): readonly Slot[] => {
  const first = dayNumber(year, month, 1)
  const length = monthLength(year, month)
  const days = daysFrom(first, first + length - 1)
  if (norms.prorata === 'days' || norms.monthRule === 'daily') {
    return days.map(day => ({ first: day, weight: ratio(1, 12 * length), role: on(day) }))
  }
  const role = norms.monthRule === 'first_day' ? on(first) : inTheMiddle(days, norms, on)
  return [{ first, weight: ratio(1, 12), role }]
}

const slotsOf = (years: readonly number[], norms: OracleNorms, on: PaidOn): readonly Slot[] =>
  years.flatMap(year => daysFrom(1, 12).flatMap(month => monthSlots(year, month, norms, on)))

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

const ofCouncil = ({ kind }: OracleMeeting): boolean => kind === 'council'

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
      holds(person, role, meeting.date) &&
      concerns(meeting, person),
  )
  const part = (some: readonly OracleMeeting[]) => attended(marksOf(some, person.id), norms.excusedCountsAs)
  if (norms.base !== 'separate') return part(relevant)
  const parts = [relevant.filter(ofCouncil), relevant.filter(meeting => !ofCouncil(meeting))].map(part)
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
      holds(person, 'cc_member', date),
  )
  const there = attended(marksOf(talks, person.id), norms.excusedCountsAs) ?? one
  if (norms.ccRule === 'norm') return share
  if (norms.ccRule === 'prorata') return times(share, there)
  return less(there, one) ? zero : share
}

const earned = (council: OracleCouncil, person: OraclePerson, role: OrdinaryRole): Rational =>
  role === 'cc_member' ? clientConsultation(council, person) : shareByPresence(council, person, role)

const total = (slots: readonly Slot[]): Rational => sum(slots.map(({ weight }) => weight))

/** The first pieces, together no longer than so many months; the last one is cut. */
const firstMonths = (slots: readonly Slot[], months: number): readonly Slot[] => {
  let left = ratio(months, 12)
  return slots.map(slot => {
    const weight = least(slot.weight, left)
    left = minus(left, weight)
    return { ...slot, weight }
  })
}

/** The part of the chair's own amount that falls in the year: spread over the assignment, at most so many months. */
const developmentPart = (council: OracleCouncil, person: OraclePerson): Rational => {
  const { year, norms } = council
  const assignment = person.roles.filter(({ role }) => role === 'chair_development')
  if (assignment.length === 0) return zero
  const years = assignment.flatMap(({ from, to }) => daysFrom(calendar(from).year, calendar(to).year))
  const chairs: PaidOn = day => (holds(person, 'chair_development', day) ? 'chair_development' : null)
  const on = norms.developmentPlusMember ? chairs : paidOn(person, norms)
  const slots = slotsOf(years, norms, on).filter(({ role }) => role === 'chair_development')
  if (slots.length === 0) return zero
  const paid = firstMonths(slots, norms.developmentMaxMonths)
  const ofYear = paid.filter(({ first }) => calendar(first).year === year)
  return times(ratio(norms.developmentAmount), dividedBy(total(ofYear), total(slots)))
}

const rounded = (amount: Rational, rounding: OracleNorms['rounding']): number => {
  const half = ratio(1, 2)
  const euros = dividedBy(amount, ratio(100))
  switch (rounding) {
    case 'cent_half_up':
      return Number(floor(plus(amount, half)))
    case 'euro_half_up':
      return 100 * Number(floor(plus(euros, half)))
    case 'euro_up':
      return -100 * Number(floor(minus(zero, euros)))
  }
}

interface Paid {
  readonly weight: Rational
  readonly role: OrdinaryRole
}

/** What is paid of the year: pieces of it with their role, or all its months in the best of these roles. */
const paidYear = ({ year, norms }: OracleCouncil, person: OraclePerson): readonly Paid[] => {
  const slots = slotsOf([year], norms, paidOn(person, norms))
  const paid = slots.flatMap(({ weight, role }): readonly Paid[] =>
    role === null || role === 'chair_development' ? [] : [{ weight, role }],
  )
  if (norms.prorata !== 'none' || paid.length === 0) return paid
  const { role } = paid.reduce((best, piece) =>
    less(shareOf(norms, best.role), shareOf(norms, piece.role)) ? piece : best,
  )
  const chaired = slots.filter(slot => slot.role === 'chair_development')
  const months = new Set(chaired.map(({ first }) => calendar(first).month))
  return [{ weight: ratio(12 - months.size, 12), role }]
}

/** What a person is due over the year, in cents. */
export const due = (council: OracleCouncil, person: OraclePerson): number => {
  const { norms } = council
  const maximum = ratio(council.maximum)
  const byRole = new Map(ordinaryRoles.map(role => [role, earned(council, person, role)]))
  const base = times(
    maximum,
    sum(paidYear(council, person).map(({ weight, role }) => times(weight, byRole.get(role)!))),
  )
  const cap = times(maximum, decimal(norms.capShare))
  const ceiling = norms.yearCap === null ? cap : least(cap, ratio(norms.yearCap))
  const own = developmentPart(council, person)
  const highest = rounded(plus(ceiling, own), 'cent_half_up')
  return Math.min(highest, rounded(plus(least(base, ceiling), own), norms.rounding))
}
