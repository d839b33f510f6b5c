import type { Facts } from '../../model/facts.ts'
import type { Cents } from '../../model/money.ts'
import type { Allowances, PersonAllowance } from './allowance.ts'
import { normOn } from './norm-on.ts'

export type TotalGroup = 'members' | 'leads' | 'chair' | 'cc'

/** People of one or more groups together, with what they are due. */
export interface GroupTotal {
  readonly groups: readonly TotalGroup[]
  readonly people: number
  readonly total: Cents
}

/** Totals from which no one person's amount can be told (ALLOW-14). */
export interface Totals {
  /** Fewest people in a group that stands apart. */
  readonly least: number
  /** Empty when there are too few people in all. */
  readonly groups: readonly GroupTotal[]
  /** Null when there are too few people in all. */
  readonly people: number | null
  readonly total: Cents | null
}

const groupOf = ({ role }: PersonAllowance): TotalGroup => {
  switch (role) {
    case 'cc_member':
    case 'cc_lead':
      return 'cc'
    case 'lead':
      return 'leads'
    case 'chair':
    case 'chair_development':
      return 'chair'
    case 'member':
    case 'deputy_chair':
    case 'secretary':
    case 'treasurer':
      return 'members'
  }
}

const ORDER: readonly TotalGroup[] = ['members', 'leads', 'chair', 'cc']

const joined = (a: GroupTotal, b: GroupTotal): GroupTotal => ({
  groups: [...a.groups, ...b.groups].toSorted((x, y) => ORDER.indexOf(x) - ORDER.indexOf(y)),
  people: a.people + b.people,
  total: a.total + b.total,
})

// The smallest group joins the next smallest until each is large enough: none is left out, so that none can be
// told from the total of all.
const merged = (groups: readonly GroupTotal[], least: number): readonly GroupTotal[] => {
  const [smallest, next, ...others] = groups.toSorted((a, b) => a.people - b.people)
  if (smallest === undefined || smallest.people >= least) return groups
  return next === undefined ? [] : merged([joined(smallest, next), ...others], least)
}

/**
 * What is due over a year in total and for each group, with groups joined until none is smaller than the norm
 * `publish.min_group_count`, and never of one. People with nothing due count along.
 */
export const totalsOf = (facts: Facts, { people, total }: Allowances): Totals => {
  const least = Math.max(2, normOn(facts, 'publish.min_group_count', facts.today) ?? 2)
  const each = ORDER.flatMap((group): readonly GroupTotal[] => {
    const own = people.filter(person => groupOf(person) === group)
    const sum = own.reduce((all, { due }) => all + due, 0)
    return own.length === 0 ? [] : [{ groups: [group], people: own.length, total: sum }]
  })
  const groups = merged(each, least)
  const order = ({ groups: [first] }: GroupTotal): number => ORDER.indexOf(first!)
  const shown = groups.length > 0
  return {
    least,
    groups: groups.toSorted((a, b) => order(a) - order(b)),
    people: shown ? people.length : null,
    total: shown ? total : null,
  }
}
