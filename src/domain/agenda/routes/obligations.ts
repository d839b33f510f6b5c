import { addDays, type Day, yearOf } from '../../../model/day.ts'
import type { Facts } from '../../../model/facts.ts'
import { countObligations, type ObligationCount } from '../../meetings/obligations.ts'
import { groupName } from '../../names.ts'
import type { Draft, Occasion, Route } from '../item.ts'

/** Days ahead in which a duty comes up, so that it can still be planned. */
const AHEAD = 60

// A council plans for itself and its groups; what is asked of one member is no item for all.
const UNITS = new Set(['council', 'workgroup', 'cc-partner', 'cc'])
const OWN = new Set(['council-meeting', 'preparation'])

const dueSoon = ({ standing, demand, year }: ObligationCount, date: Day): boolean => {
  if (standing !== 'short') return false
  const due = demand.due ?? (`${year}-12-31` as Day)
  return due <= addDays(date, AHEAD)
}

const open = (facts: Facts, { date }: Occasion): readonly ObligationCount[] => {
  const years = [...new Set([yearOf(facts.today), yearOf(addDays(date, AHEAD))])]
  return years
    .flatMap(year => countObligations(facts, year))
    .filter(({ obligation, unit }) => UNITS.has(unit.kind) && !OWN.has(obligation.id))
    .filter(count => dueSoon(count, date))
}

const unitName = ({ model }: Facts, { unit }: ObligationCount): readonly string[] =>
  unit.id === undefined ? [] : [groupName({ model }, unit.id)]

const draft = (facts: Facts, counts: readonly ObligationCount[]): Draft => {
  const { obligation, year } = counts[0]!
  const due = counts.map(({ demand }) => demand.due).filter(day => day !== undefined)
  return {
    id: `verplichting-${obligation.id}-${year}`,
    topic: 'obligation',
    reason: 'obligation-due',
    kind: 'discuss',
    minutes: 0,
    parent: 'verplichtingen',
    say: {
      nl: obligation.title.nl,
      en: obligation.title.en,
      groups: counts.flatMap(count => unitName(facts, count)),
      needed: counts.reduce((sum, { needed }) => sum + needed, 0),
      held: counts.reduce((sum, { held }) => sum + held.length, 0),
      due: due.sort()[0] ?? `${year}-12-31`,
    },
    sources: counts.flatMap(({ held }) => held.map(({ ref }) => ref)),
  }
}

const MINUTES_EACH = 2

/** Duties of the calendar that fall due and are neither done nor planned, each with what is still missing. */
export const obligationsRoute: Route = {
  id: 'verplichtingen',
  find: (facts, occasion) => {
    const counts = open(facts, occasion)
    // A duty of this year that is open is not asked for the next year as well.
    const years = new Map(counts.toReversed().map(({ obligation, year }) => [obligation.id, year]))
    const items = [...years].toReversed().map(([id, year]) =>
      draft(
        facts,
        counts.filter(count => count.obligation.id === id && count.year === year),
      ),
    )
    if (items.length === 0) return []
    const parent: Draft = {
      id: 'verplichtingen',
      topic: 'obligations',
      reason: 'obligations-due',
      kind: 'discuss',
      minutes: items.length * MINUTES_EACH,
      say: { count: items.length },
      sources: [],
    }
    return [parent, ...items]
  },
}
