import { meeting as meetingSchema } from '../../../schemas/meeting.ts'
import type { MeetingKind } from '../../../schemas/vocabulary/meetings.ts'
import {
  addDays,
  type ClosedSpan,
  type Day,
  daysBetween,
  daysOf,
  lengthOf,
  type Weekday,
  weekday,
  yearSpan,
} from '../../model/day.ts'
import type { Facts } from '../../model/facts.ts'
import type { Entry, Model } from '../../model/model.ts'
import { kindsOfMeeting, type Party } from '../meetings/kinds.ts'
import type { Obligation } from '../meetings/obligation.ts'
import { countObligation, type ObligationCount } from '../meetings/obligations.ts'
import { obligations } from '../meetings/obligations-table.ts'
import { partyOn } from '../meetings/parties.ts'
import { habitOf, obstacle, type Passed } from '../meetings/propose.ts'
import { compareDays } from '../people/spans.ts'
import { wishesOf } from './wishes.ts'

/** A day for a meeting that a year still needs. */
export interface YearProposal {
  readonly obligation: Obligation
  readonly kind: MeetingKind
  /** Ids of the workgroups, the one it is counted for first. */
  readonly groups: readonly string[]
  readonly day: Day
  readonly start: string | undefined
  readonly place: string | undefined
  /** Days that would have suited better, and why they do not. */
  readonly passed: readonly Passed[]
  /** Required parties that nobody is on that day. */
  readonly vacant: readonly Party[]
}

/** A norm that the year cannot meet: so many meetings find no day. */
export interface Unmet {
  readonly obligation: Obligation
  readonly group: string | undefined
  readonly short: number
  /** `past`: the period lies behind us · `no_day`: every day that is left has a holiday, recess or meeting. */
  readonly why: 'past' | 'no_day'
}

export interface ProposedYear {
  readonly year: number
  /** By day. */
  readonly proposals: readonly YearProposal[]
  readonly unmet: readonly Unmet[]
}

/** The same facts with the proposals as planned meetings. */
export const factsWith = (facts: Facts, proposals: readonly YearProposal[]): Facts => {
  const added = proposals.map(({ kind, groups, day }, index): Entry<'meeting'> => {
    const id = `${day}-${kind}-proposed-${index}`
    const [group, ...others] = groups
    const data = meetingSchema.parse({ kind, status: 'planned', date: day, group, groups: others })
    return { kind: 'meeting', id, path: id, repository: '.', data, source: facts.model.council.source }
  })
  const model: Model = {
    ...facts.model,
    all: kind => (kind === 'meeting' ? [...facts.model.all(kind), ...added] : facts.model.all(kind)) as never,
  }
  return { ...facts, model }
}

// A week off the usual weekday weighs as much as three weeks off the wished day.
const OFF_WEEKDAY = 21

const choose = (
  facts: Facts,
  wished: Day,
  span: ClosedSpan,
  usual: Weekday | undefined,
): { readonly day: Day; readonly passed: readonly Passed[] } | undefined => {
  const cost = (day: Day): number =>
    Math.abs(daysBetween(wished, day)) + (usual === undefined || weekday(day) === usual ? 0 : OFF_WEEKDAY)
  const days = daysOf(span)
    .map(day => ({ day, cost: cost(day) }))
    .toSorted((a, b) => a.cost - b.cost || compareDays(a.day, b.day))
  const passed: Passed[] = []
  for (const { day } of days) {
    const why = obstacle(facts, day, usual)
    if (why === undefined) return { day, passed }
    passed.push(why)
  }
  return undefined
}

/** The groups of one meeting: where a joint one counts for each, all partners that still need one. */
const groupsOf = (
  facts: Facts,
  count: ObligationCount,
  all: readonly ObligationCount[],
): readonly string[] => {
  const { unit } = count
  if (unit.id === undefined || !['workgroup', 'cc-partner'].includes(unit.kind)) return []
  const joint =
    unit.kind === 'cc-partner' &&
    facts.norms.get('cc.workgroup.joint_counts', count.demand.active.from) !== false
  const others = joint ? all.filter(({ needed }) => needed > 0).flatMap(other => other.unit.id ?? []) : []
  return [...new Set([unit.id, ...others])]
}

const missing = (facts: Facts, kind: MeetingKind, groups: readonly string[], day: Day): readonly Party[] => {
  const entries = groups.flatMap(id => facts.model.get('workgroup', id) ?? [])
  return kindsOfMeeting[kind].required.filter(party => partyOn(facts, party, day, entries).length === 0)
}

const same = (a: ObligationCount, b: ObligationCount): boolean =>
  a.unit.id === b.unit.id && a.unit.officer === b.unit.officer && a.unit.from === b.unit.from

/**
 * Days for every meeting that a year still needs beside what is held and planned: around holidays, recess and
 * other meetings, on the usual weekday where that can be, in the order of requirements 3.3; and the norms for which
 * no day is left (PLAN-05). Reads `OBLIGATION_KINDS`.
 */
export const proposeYear = (given: Facts, year: number): ProposedYear => {
  const { from, to } = yearSpan(year)
  const notice = given.norms.get('agenda.send_days_before', given.today) ?? 0
  const soonest = addDays(given.today, notice)
  // A year that has not begun is counted as on its first day.
  const start: Facts = given.today < from ? { ...given, today: from } : given
  const proposals: YearProposal[] = []
  const unmet: Unmet[] = []
  for (const obligation of obligations) {
    const [kind] = obligation.kinds
    if (kind === undefined) continue
    for (const unit of countObligation(start, obligation, year)) {
      const facts = factsWith(start, proposals)
      const all = countObligation(facts, obligation, year)
      const count = all.find(other => same(other, unit))
      if (count === undefined || count.needed === 0) continue
      const { active } = count.demand
      const left: ClosedSpan = {
        from: soonest > active.from ? soonest : active.from,
        to: active.to < to ? active.to : to,
      }
      const groups = groupsOf(facts, count, all)
      const habit = habitOf(facts, { kind, group: groups[0] })
      let found = 0
      for (const wished of wishesOf(facts, count, left)) {
        const chosen = choose(factsWith(start, proposals), wished, left, habit.weekday)
        if (chosen === undefined) break
        const vacant = missing(facts, kind, groups, chosen.day)
        proposals.push({
          obligation,
          kind,
          groups,
          ...chosen,
          start: habit.start,
          place: habit.place,
          vacant,
        })
        found += 1
      }
      const short = count.needed - found
      if (short > 0) {
        unmet.push({ obligation, group: groups[0], short, why: lengthOf(left) === 0 ? 'past' : 'no_day' })
      }
    }
  }
  return { year, proposals: proposals.toSorted((a, b) => compareDays(a.day, b.day)), unmet }
}
