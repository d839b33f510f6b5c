import { addDays, type ClosedSpan, type Day, daysBetween, lengthOf } from '../../model/day.ts'
import type { Facts } from '../../model/facts.ts'
import type { ObligationCount } from '../meetings/obligations.ts'
import { compareDays } from '../people/spans.ts'

// The order of the year (requirements 3.3): spring and autumn, and the preparing of the next plan at its end.
const SEASONS: { readonly [obligation: string]: readonly string[] } = {
  alderman: ['04-01', '10-01'],
  'cc-alderman': ['04-15', '10-15'],
  'cc-workgroup': ['05-15', '11-01'],
  'relevance-talk': ['11-24'],
  'big-themes': ['12-08'],
}

// After an evaluation people need some weeks; before a council meeting the agenda still has to be sent.
const AFTER_DAYS = 21

/** So many days spread evenly over a period, each in the middle of its part. */
const even = (span: ClosedSpan, count: number): readonly Day[] =>
  Array.from({ length: count }, (_, index) =>
    addDays(span.from, Math.floor(((index + 0.5) * lengthOf(span)) / count)),
  )

const distance = (a: Day, b: Day): number => Math.abs(daysBetween(a, b))

/** The days that are left when each existing one takes the day closest to it. */
const without = (ideals: readonly Day[], existing: readonly Day[]): readonly Day[] =>
  existing.reduce<readonly Day[]>((left, day) => {
    const nearest = left.toSorted((a, b) => distance(a, day) - distance(b, day))[0]
    return left.filter(ideal => ideal !== nearest)
  }, ideals)

/** What an obligation follows or prepares, as far as nothing belongs to it yet. */
const followed = (facts: Facts, { obligation, unit, year }: ObligationCount): readonly Day[] => {
  if (obligation.frequency.form !== 'each') return []
  const before = obligation.id === 'preparation'
  const own = obligation.occasions(facts, unit)
  const base = obligation.frequency.base(facts).toSorted((a, b) => compareDays(a.on, b.on))
  return base
    .filter(({ ref, on, not }, index) => {
      const last = base[index - 1]?.on
      const done = own.some(
        one => one.ref === ref || one.on === on || (one.on < on && (last === undefined || one.on > last)),
      )
      return not === undefined && on.startsWith(`${year}-`) && !done
    })
    .map(({ on }) => {
      const send = facts.norms.get('agenda.send_days_before', on) ?? 7
      return before ? addDays(on, -(send + 2)) : addDays(on, AFTER_DAYS)
    })
}

const idealsOf = (facts: Facts, count: ObligationCount): readonly Day[] => {
  const { obligation, demand, held, planned, needed, year } = count
  const existing = [...held, ...planned].map(({ on }) => on)
  const total = existing.length + needed
  const form = obligation.frequency.form
  if (form === 'each') return followed(facts, count)
  if (demand.due !== undefined && needed === 1) return [demand.due]
  const season = SEASONS[obligation.id]
  const ideals =
    season?.length === total
      ? season.map(monthDay => `${year}-${monthDay}` as Day)
      : even(demand.active, total)
  return without(ideals, existing)
}

/**
 * The days on which what a year still needs would best be: in its season, when it is due, with what it belongs to,
 * or spread over the year between what is held and planned. As many as are needed, none outside the period.
 */
export const wishesOf = (facts: Facts, count: ObligationCount, span: ClosedSpan): readonly Day[] => {
  if (lengthOf(span) === 0) return []
  const inside = (day: Day): Day => (day < span.from ? span.from : day > span.to ? span.to : day)
  const ideals = idealsOf(facts, count)
  const late = ideals.length < count.needed || ideals.some(day => day < span.from)
  const bound = count.obligation.frequency.form === 'each' || count.demand.due !== undefined
  const days = late && !bound ? even(span, count.needed) : ideals.map(inside)
  return days.slice(0, count.needed)
}
