import type { MeetingKind } from '../../../schemas/vocabulary/meetings.ts'
import { type Day, within, yearSpan } from '../../model/day.ts'
import type { Facts } from '../../model/facts.ts'
import { compare, type Fraction, fraction, least, ONE, ofShare, over, ZERO } from '../../model/fraction.ts'
import { attendanceShare, type Mark, tally } from '../people/attendance.ts'
import type { Share } from '../people/share.ts'
import { shareOf } from './month-shares.ts'
import type { PayRole, RolePeriod } from './pay-roles.ts'

/** What presence did to the amount of one role. */
export interface Factor {
  readonly role: PayRole
  readonly rule: string
  /** Present and held; a denominator of 0 means that nothing was held, which counts as met. */
  readonly attended: Share
  readonly assumed: Fraction | null
  readonly factor: Fraction
  /** True when presence lies below what the share assumes: a warning, whatever the rule does. */
  readonly below: boolean
}

const CC: ReadonlySet<PayRole> = new Set(['cc_member', 'cc_lead'])
const CC_KINDS: readonly MeetingKind[] = ['cc-executing', 'cc-alderman']

const exact = ({ numerator, denominator }: Share): Fraction | null =>
  denominator === 0 ? null : fraction(numerator, denominator)

const inRole = (marks: readonly Mark[], periods: readonly RolePeriod[]): readonly Mark[] =>
  marks.filter(({ day }) => periods.some(period => within(day, period)))

const kindsFor = (facts: Facts, on: Day): readonly MeetingKind[] => {
  const base = facts.norms.get('allowance.attendance.base', on)
  if (base === 'ipr_only') return ['council']
  return facts.norms.get('allowance.attendance.kinds', on) ?? ['council', 'workgroup', 'officers']
}

const SPLIT: readonly (readonly MeetingKind[])[] = [['council'], ['workgroup', 'officers']]

const shareIn = (facts: Facts, marks: readonly Mark[], kinds: readonly MeetingKind[], on: Day): Share =>
  attendanceShare(
    tally(marks.filter(({ kind }) => kinds.includes(kind))),
    facts.norms.get('allowance.attendance.excused_counts_as', on) ?? 'absent',
  )

// With `separate` each kind must reach the norm by itself: the lowest decides.
const attendedShare = (facts: Facts, marks: readonly Mark[], on: Day): Share => {
  const kinds = kindsFor(facts, on)
  if (facts.norms.get('allowance.attendance.base', on) !== 'separate') return shareIn(facts, marks, kinds, on)
  const parts = SPLIT.map(group =>
    shareIn(
      facts,
      marks,
      group.filter(kind => kinds.includes(kind)),
      on,
    ),
  )
  const held = parts.filter(({ denominator }) => denominator > 0)
  return held.reduce<Share>(
    (low, part) =>
      low.denominator === 0 || part.numerator * low.denominator < low.numerator * part.denominator
        ? part
        : low,
    { numerator: 0, denominator: 0 },
  )
}

interface Terms {
  readonly assumed: Fraction
  readonly remainder: Fraction
  readonly share: Fraction
}

const memberFactor = (rule: string, a: Fraction, { assumed, remainder, share }: Terms): Fraction => {
  switch (rule) {
    case 'prorata_capped':
      return least(ONE, over(a, assumed))
    // Reading C: presence takes the place of the share, so the amount is a twelfth of the maximum times presence.
    case 'per_presence':
      return share.n === 0n ? ONE : over(a, share)
    case 'threshold':
      return compare(a, assumed) >= 0 ? ONE : remainder
    default:
      return ONE
  }
}

const ccFactor = (rule: string, a: Fraction, required: Fraction): Fraction => {
  switch (rule) {
    case 'prorata':
      return least(ONE, over(a, required))
    case 'all_or_nothing':
      return compare(a, required) >= 0 ? ONE : ZERO
    default:
      return ONE
  }
}

/** The attendance factor of one role in a year (sections 4.4 and 4.5); rules hold as on its first day. */
export const factorOf = (
  facts: Facts,
  role: PayRole,
  marks: readonly Mark[],
  periods: readonly RolePeriod[],
  year: number,
): Factor => {
  const { norms } = facts
  const on = yearSpan(year).from
  const own = inRole(
    marks,
    periods.filter(period => period.role === role),
  )
  const cc = CC.has(role)
  const attended = cc ? shareIn(facts, own, CC_KINDS, on) : attendedShare(facts, own, on)
  const norm = cc ? norms.get('cc.attendance.required', on) : norms.get('attendance.assumed_share', on)
  const assumed = norm === null ? null : ofShare(norm)
  const a = exact(attended)
  const below = a !== null && assumed !== null && compare(a, assumed) < 0
  const applies = cc
    ? role === 'cc_member'
    : (norms.get('allowance.attendance_applies_to', on) ?? []).some(each => each === role)
  const rule = !applies
    ? 'flat'
    : ((cc ? norms.get('allowance.cc_attendance_rule', on) : norms.get('allowance.attendance_rule', on)) ??
      'flat')
  const remainder = ofShare(norms.get('allowance.attendance.remainder_share', on) ?? 0)
  const factor =
    a === null || assumed === null || assumed.n === 0n
      ? ONE
      : cc
        ? ccFactor(rule, a, assumed)
        : memberFactor(rule, a, { assumed, remainder, share: shareOf(facts, role, on) })
  return { role, rule, attended, assumed, factor: applies ? factor : ONE, below }
}
