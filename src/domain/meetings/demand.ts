import { addDays, addMonths, type Day, lengthOf, yearOf, yearSpan } from '../../model/day.ts'
import type { Facts } from '../../model/facts.ts'
import { compareDays } from '../people/spans.ts'
import type { Amount, Demand, Frequency, Obligation, Occasion } from './obligation.ts'
import { countsFor } from './occasions.ts'
import type { ActiveUnit } from './units.ts'

type Form<F extends Frequency['form']> = Extract<Frequency, { form: F }>

interface Asked extends ActiveUnit {
  readonly year: number
  /** Every occasion that counts, of all years. */
  readonly occasions: readonly Occasion[]
}

/**
 * What a year asks of a unit; nothing of a council without the norm that `where` names. Norms are those of the first day of the year on which the unit existed. Numbers a
 * year are prorated by days, the minimum rounded down and the maximum up, when the unit began or ended in it and
 * `calendar.prorate_start_year` says so.
 */
export const demandOf = (facts: Facts, { frequency, where }: Obligation, asked: Asked): Demand => {
  if (where !== undefined && facts.norms.get(where, asked.active.from) === null) return plain(asked, 0)
  switch (frequency.form) {
    case 'per-year':
      return perYear(facts, frequency, asked)
    case 'interval':
      return interval(facts, frequency, asked)
    case 'after-start':
      return afterStart(facts, frequency, asked)
    case 'each': {
      const base = frequency.base(facts).filter(one => one.not === undefined && countsFor(one) === asked.year)
      return plain(asked, base.length)
    }
    case 'running':
      return plain(asked, null)
  }
}

const plain = ({ active }: Asked, min: number | null, due?: Day, latest = due): Demand => ({
  min,
  max: null,
  full: { min, max: null },
  active,
  due,
  latest,
})

const amountOn = ({ norms }: Facts, amount: Amount | null, day: Day): number | null =>
  amount === null || typeof amount === 'number' ? amount : norms.get(amount, day)

const perYear = (facts: Facts, frequency: Form<'per-year'>, asked: Asked): Demand => {
  const { active, unit, year } = asked
  const min = amountOn(facts, frequency.min, active.from)
  const max = amountOn(facts, frequency.max, active.from)
  const monthDay = frequency.due === undefined ? null : facts.norms.get(frequency.due, active.from)
  const due = monthDay === null ? undefined : (`${year}-${monthDay}` as Day)
  if (frequency.lastYear) {
    // In its first year a council has no year behind it.
    const first = unit.from !== undefined && yearOf(unit.from) >= year
    return plain(asked, min === null || !first ? min : 0, due)
  }
  const prorated = facts.norms.get('calendar.prorate_start_year', active.from) === true
  const days = prorated ? lengthOf(active) : lengthOf(yearSpan(year))
  const part = (full: number | null, round: (value: number) => number): number | null =>
    full === null ? null : round((full * days) / lengthOf(yearSpan(year)))
  return {
    min: part(min, Math.floor),
    max: part(max, Math.ceil),
    full: { min, max },
    active,
    due,
    latest: due,
  }
}

const doneBefore = ({ occasions, year }: Asked): readonly Occasion[] =>
  occasions
    .filter(one => one.state === 'held' && countsFor(one) < year)
    .toSorted((a, b) => compareDays(a.on, b.on))

const interval = ({ norms }: Facts, frequency: Form<'interval'>, asked: Asked): Demand => {
  const { active, unit } = asked
  const months = norms.get(frequency.months, active.from)
  const last = doneBefore(asked).at(-1)?.on
  const since = last ?? unit.from
  if (months === null || since === undefined) return plain(asked, null)
  const onceOnly = frequency.again !== undefined && norms.get(frequency.again, active.from) === false
  if (last !== undefined && onceOnly) return plain(asked, 0)
  const due = addMonths(since, months)
  const grace = frequency.grace === undefined ? null : norms.get(frequency.grace, active.from)
  let min = 0
  // One that was due in an earlier year is asked for from the first day of this one.
  for (let on = due < active.from ? active.from : due; on <= active.to; on = addMonths(on, months)) min += 1
  return min === 0 ? plain(asked, 0) : plain(asked, min, due, addDays(due, grace ?? 0))
}

const afterStart = (facts: Facts, frequency: Form<'after-start'>, asked: Asked): Demand => {
  const { active, unit } = asked
  const dues = unit.from === undefined ? null : duesAfter(facts, frequency, unit.from)
  if (dues === null) return plain(asked, null)
  const done = doneBefore(asked).length
  const due = dues[done]
  const min = Math.max(0, dues.filter(on => on <= active.to).length - done)
  return min === 0 ? plain(asked, 0) : plain(asked, min, due)
}

const duesAfter = ({ norms }: Facts, frequency: Form<'after-start'>, start: Day): readonly Day[] | null => {
  if ('days' in frequency) {
    const days = frequency.days === 0 ? 0 : norms.get(frequency.days, start)
    return days === null ? null : [addDays(start, days)]
  }
  const months = norms.get(frequency.months, start)
  if (months === null) return null
  return (typeof months === 'number' ? [months] : months).map(count => addMonths(start, count))
}
