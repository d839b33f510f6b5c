import type { MeetingKind } from '../../../schemas/vocabulary/meetings.ts'
import { type Day, within, yearSpan } from '../../model/day.ts'
import type { Facts } from '../../model/facts.ts'
import { compare, type Fraction, fraction, least, ONE, ofShare, over, ZERO } from '../../model/fraction.ts'
import { attendanceShare, type Mark, type Tally, tally } from '../people/attendance.ts'
import { compareShare, type Share } from '../people/share.ts'
import { normOn } from './norm-on.ts'
import type { PayRole, RolePeriod } from './pay-roles.ts'

/** Meetings of some kinds that count together, and how often someone was there. */
export interface Counted {
  readonly kinds: readonly MeetingKind[]
  readonly tally: Tally
  /** Present and counted; a denominator of 0 means that nothing was held, which counts as met. */
  readonly share: Share
}

export type PresenceRule =
  | 'flat'
  | 'prorata_capped'
  | 'per_presence'
  | 'threshold'
  | 'norm'
  | 'prorata'
  | 'all_or_nothing'

/** What presence did to the amount of one role (sections 4.4 and 4.5). */
export interface Factor {
  readonly role: PayRole
  readonly rule: PresenceRule
  /** One, or more where each kind must reach the norm by itself; the lowest decides. */
  readonly counted: readonly Counted[]
  readonly attended: Share
  /** What the share assumes, or the condition of the client consultation. */
  readonly assumed: Fraction | null
  readonly factor: Fraction
  /** The factor takes the place of the role's share instead of being multiplied with it (reading C). */
  readonly replacesShare: boolean
  /** True when presence lies below what is assumed: a warning, whatever the rule does. */
  readonly below: boolean
}

const CC: ReadonlySet<PayRole> = new Set(['cc_member', 'cc_lead'])
const CC_KINDS: readonly MeetingKind[] = ['cc-executing', 'cc-alderman']
const NONE: Share = { numerator: 0, denominator: 0 }

/** True for a role of the client consultation, whose condition is another. */
export const isClients = (role: PayRole): boolean => CC.has(role)

const countedIn = (facts: Facts, marks: readonly Mark[], kinds: readonly MeetingKind[], on: Day): Counted => {
  const counted = tally(marks.filter(({ kind }) => kinds.includes(kind)))
  const excused = normOn(facts, 'allowance.attendance.excused_counts_as', on) ?? 'absent'
  return { kinds, tally: counted, share: attendanceShare(counted, excused) }
}

const memberCounts = (facts: Facts, marks: readonly Mark[], on: Day): readonly Counted[] => {
  const base = normOn(facts, 'allowance.attendance.base', on)
  const kinds: readonly MeetingKind[] =
    base === 'ipr_only'
      ? ['council']
      : (normOn(facts, 'allowance.attendance.kinds', on) ?? ['council', 'workgroup', 'officers'])
  if (base !== 'separate') return [countedIn(facts, marks, kinds, on)]
  const ofGroups = kinds.filter(kind => kind !== 'council')
  return [kinds.filter(kind => kind === 'council'), ofGroups]
    .filter(group => group.length > 0)
    .map(group => countedIn(facts, marks, group, on))
}

// Where each kind must reach the norm by itself, the lowest of those that were held decides.
const lowest = (counted: readonly Counted[]): Share =>
  counted
    .map(({ share }) => share)
    .filter(({ denominator }) => denominator > 0)
    .reduce<Share>(
      (low, share) =>
        low.denominator === 0 || share.numerator * low.denominator < low.numerator * share.denominator
          ? share
          : low,
      NONE,
    )

interface Terms {
  readonly assumed: Fraction
  readonly remainder: Fraction
}

const factorBy = (rule: PresenceRule, a: Fraction, { assumed, remainder }: Terms): Fraction => {
  switch (rule) {
    case 'flat':
    case 'norm':
      return ONE
    case 'prorata_capped':
    case 'prorata':
      return assumed.n === 0n ? ONE : least(ONE, over(a, assumed))
    case 'per_presence':
      return a
    case 'threshold':
      return compare(a, assumed) >= 0 ? ONE : remainder
    case 'all_or_nothing':
      return compare(a, assumed) >= 0 ? ONE : ZERO
  }
}

/** The rule of presence for a role in a year: the one that holds on its first day. */
export const presenceRule = (facts: Facts, role: PayRole, year: number): PresenceRule => {
  const on = yearSpan(year).from
  // The condition of presence is written for clients' members; it is not repeated for their lead.
  if (CC.has(role))
    return role === 'cc_member' ? (normOn(facts, 'allowance.cc_attendance_rule', on) ?? 'norm') : 'norm'
  const applies = normOn(facts, 'allowance.attendance_applies_to', on) ?? []
  return applies.some(each => each === role)
    ? (normOn(facts, 'allowance.attendance_rule', on) ?? 'flat')
    : 'flat'
}

/** The attendance factor of one role in a year, over meetings on days on which someone held it. */
export const factorOf = (
  facts: Facts,
  role: PayRole,
  marks: readonly Mark[],
  periods: readonly RolePeriod[],
  year: number,
): Factor => {
  const on = yearSpan(year).from
  const own = marks.filter(({ day }) => periods.some(period => period.role === role && within(day, period)))
  const counted = CC.has(role) ? [countedIn(facts, own, CC_KINDS, on)] : memberCounts(facts, own, on)
  const attended = lowest(counted)
  const norm = normOn(facts, CC.has(role) ? 'cc.attendance.required' : 'attendance.assumed_share', on)
  const rule = presenceRule(facts, role, year)
  const a = attended.denominator === 0 ? null : fraction(attended.numerator, attended.denominator)
  const assumed = norm === null ? null : ofShare(norm)
  const remainder = ofShare(normOn(facts, 'allowance.attendance.remainder_share', on) ?? 0)
  const known = a !== null && (assumed !== null || rule === 'per_presence')
  return {
    role,
    rule,
    counted,
    attended,
    assumed,
    factor: known ? factorBy(rule, a, { assumed: assumed ?? ONE, remainder }) : ONE,
    replacesShare: known && rule === 'per_presence',
    below: norm !== null && compareShare(attended, norm) < 0,
  }
}
