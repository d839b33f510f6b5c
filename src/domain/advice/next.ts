import type { AdviceEventName } from '../../../schemas/advice-events.ts'
import type { Day } from '../../model/day.ts'
import type { Facts } from '../../model/facts.ts'
import { type AdviceClocks, clocks } from './clocks.ts'
import { type GuardName, guardHolds } from './guards.ts'
import { isLawful, type Row, rowsFrom } from './machine.ts'
import type { AdviceLife } from './replay.ts'
import { lastOf, reachedOn } from './rounds.ts'
import type { Actor, Paper } from './states.ts'

/** A step that can be taken now. */
export interface NextStep {
  /** Id of the row of the machine. */
  readonly row: string
  readonly event: AdviceEventName
  readonly actor: Actor
  readonly paper: Paper | null
  /** True for the normal way on, false for a way out or a side fact. */
  readonly expected: boolean
  /** What should be so before it, and whether it is. */
  readonly guards: readonly { readonly name: GuardName; readonly holds: boolean }[]
  /** Last day for an expected step, where there is one. */
  readonly due: Day | null
}

/** The steps an advice can take on a day, the normal way on first; after an end none, or only side facts. */
export const nextSteps = (facts: Facts, life: AdviceLife, today: Day): readonly NextStep[] => {
  const running = clocks(facts, life)
  return rowsFrom(life.way, life.state)
    .filter(row => isLawful(facts, row, today))
    .map((row): NextStep => {
      const expected = isExpected(facts, life, row, today)
      return {
        row: row.id,
        event: row.event,
        actor: row.actor,
        paper: row.paper,
        expected,
        guards: row.guards.map(name => ({ name, holds: guardHolds(facts, life, name, today) })),
        due: expected ? dueOf(facts, life, running, row.event) : null,
      }
    })
    .sort((a, b) => Number(b.expected) - Number(a.expected))
}

const isExpected = (facts: Facts, life: AdviceLife, row: Row, today: Day): boolean =>
  row.expected !== undefined &&
  row.to !== life.state &&
  (row.expected === true || guardHolds(facts, life, row.expected, today))

const dueOf = (facts: Facts, life: AdviceLife, running: AdviceClocks, event: AdviceEventName): Day | null => {
  const clock = (name: Parameters<AdviceClocks['get']>[0]): Day | null =>
    running.get(name)?.deadline.due ?? null
  switch (event) {
    case 'received':
      return earliest(clock('request'), clock('request_for_council'))
    case 'listed':
    case 'assigned':
      return councilMeetingAfter(facts, reachedOn(life))
    case 'in_dialogue':
    case 'drafted':
    case 'edited':
    case 'tabled':
      return clock('advice')
    case 'decided':
      return lastOf(life.steps, 'tabled')?.day ?? clock('advice')
    case 'sent':
      return earliest(clock('send'), clock('advice'))
    case 'given':
      return lastOf(life.steps, 'scheduled')?.meeting?.data.date ?? null
    case 'reported':
      return clock('report')
    case 'reacted':
      return clock('reaction')
    case 'with_council':
      return life.entry.data.request?.council_date ?? null
    default:
      return null
  }
}

const earliest = (a: Day | null, b: Day | null): Day | null => (a === null || (b !== null && b < a) ? b : a)

/** The first council meeting on or after a day that was not cancelled. */
const councilMeetingAfter = (facts: Facts, day: Day | null): Day | null =>
  day === null
    ? null
    : facts.model
        .all('meeting')
        .filter(({ data }) => data.kind === 'council' && data.status !== 'cancelled' && data.date >= day)
        .map(({ data }) => data.date)
        .reduce<Day | null>(earliest, null)
