import { addDays, addMonths, type ClosedSpan, type Day, lengthOf } from '../../model/day.ts'
import type { Facts } from '../../model/facts.ts'
import type { Entry } from '../../model/model.ts'
import { membershipPeriods } from './membership.ts'
import { holdings } from './roles.ts'
import { common, timeline } from './spans.ts'

/** A stretch of days with the same members, and the same norms (COMP-08). */
export interface Size extends ClosedSpan {
  /** Ids of who counts (COMP-10), in the order of their files. */
  readonly members: readonly string[]
  readonly size: number
  readonly min: number | null
  readonly max: number | null
  readonly standing: 'below' | 'within' | 'above'
}

const NORMS = ['members.min', 'members.max', 'members.chair_counted'] as const

/**
 * The number of members on every day of a period, as stretches in order without gap or overlap. The chair counts
 * unless `members.chair_counted` says otherwise. Reads members and people.
 */
export const sizes = (facts: Facts, span: ClosedSpan): readonly Size[] => {
  const seats = facts.model
    .all('member')
    .flatMap(({ id, data }) => membershipPeriods(data).map(period => ({ ...period, member: id })))
  const chairs = holdings(facts, 'chair')
  const cuts = [
    ...chairs.flatMap(({ from, to }) => (to === undefined ? [from] : [from, addDays(to, 1)])),
    ...NORMS.flatMap(name => facts.norms.series(name).map(value => value.from)),
  ]
  const out: Size[] = []
  for (const { from, to, items } of timeline(seats, span, cuts)) {
    const without = facts.norms.get('members.chair_counted', from) === false ? chairs : []
    const absent = without
      .filter(chair => common(chair, { from, to }) !== undefined)
      .map(({ person }) => person)
    const next = sizeOf(
      facts,
      { from, to },
      items.map(seat => seat.member).filter(id => !absent.includes(id)),
    )
    const last = out.at(-1)
    if (last !== undefined && same(last, next)) out[out.length - 1] = { ...last, to }
    else out.push(next)
  }
  return out
}

const sizeOf = ({ norms }: Facts, span: ClosedSpan, ids: readonly string[]): Size => {
  const members = [...new Set(ids)]
  const size = members.length
  const min = norms.get('members.min', span.from)
  const max = norms.get('members.max', span.from)
  const standing = min !== null && size < min ? 'below' : max !== null && size > max ? 'above' : 'within'
  return { ...span, members, size, min, max, standing }
}

const same = (a: Size, b: Size): boolean =>
  a.min === b.min && a.max === b.max && a.members.join() === b.members.join()

/** The size on one day. */
export const sizeOn = (facts: Facts, day: Day): Size => sizes(facts, { from: day, to: day })[0]!

/** On how many days of a period the number was outside the norms (COMP-08). */
export interface DaysOutside {
  readonly below: number
  readonly above: number
  readonly days: number
  readonly stretches: readonly Size[]
}

export const daysOutside = (facts: Facts, span: ClosedSpan): DaysOutside => {
  const stretches = sizes(facts, span).filter(({ standing }) => standing !== 'within')
  const count = (standing: Size['standing']): number =>
    stretches.filter(size => size.standing === standing).reduce((sum, size) => sum + lengthOf(size), 0)
  return { below: count('below'), above: count('above'), days: lengthOf(span), stretches }
}

/** A membership that ends. */
export interface Ending {
  readonly member: string
  readonly on: Day
}

/** Places to fill, now and as far as can be seen (COMP-09). */
export interface Vacancies {
  readonly now: Size
  /** Places to fill to reach the minimum and the maximum; null without that norm. */
  readonly toMin: number | null
  readonly toMax: number | null
  readonly lookahead: ClosedSpan
  /** Memberships that end in that period, by day. */
  readonly endings: readonly Ending[]
  /** The stretch with the fewest members in that period, as far as decided. */
  readonly lowest: Size
  /** Places to fill by then to stay at the minimum. */
  readonly toMinThen: number | null
}

/** Vacancies on a day, and those to expect within the norm's look-ahead (12 months where there is none). */
export const vacancies = (facts: Facts, day: Day): Vacancies => {
  const months = facts.norms.get('vacancy.lookahead_months', day) ?? 12
  const lookahead = { from: day, to: addMonths(day, months) }
  const ahead = sizes(facts, lookahead)
  const now = ahead[0]!
  const lowest = ahead.reduce((least, size) => (size.size < least.size ? size : least), now)
  const short = ({ size, min }: Size): number | null => (min === null ? null : Math.max(0, min - size))
  return {
    now,
    toMin: short(now),
    toMax: now.max === null ? null : Math.max(0, now.max - now.size),
    lookahead,
    endings: endings(facts, lookahead),
    lowest,
    toMinThen: short(lowest),
  }
}

/** Memberships of which the last day lies in a period, by day; a decided continuation is no end. */
export const endings = ({ model }: Facts, span: ClosedSpan): readonly Ending[] =>
  model
    .all('member')
    .flatMap(({ id, data }) => membershipPeriods(data).map(({ to }) => ({ member: id, on: to })))
    .filter(({ on }) => on >= span.from && on <= span.to)
    .sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0))

/** Vacancies for members or the chair that are open on a day: begun, and not filled or withdrawn (COMP-01). */
export const openVacancies = ({ model }: Facts, day: Day): readonly Entry<'vacancy'>[] =>
  model.all('vacancy').filter(({ data }) => {
    const steps = data.events.filter(event => event.on <= day).map(event => event.step)
    const closed = steps.includes('filled') || steps.includes('withdrawn')
    return (data.role === 'member' || data.role === 'chair') && steps.length > 0 && !closed
  })
