import type { AdviceEvent, AdviceEventName } from '../../../schemas/advice-events.ts'
import type { Decision } from '../../../schemas/minutes.ts'
import type { Day } from '../../model/day.ts'
import type { Facts } from '../../model/facts.ts'
import type { Entry } from '../../model/model.ts'
import { eventsFrom, isLawful, machine, type Row } from './machine.ts'
import { type MissingReference, type Resolved, resolve } from './meetings.ts'
import { isFurther, type State, type Way, wayOf } from './states.ts'

/** One event as it was lived through. */
export interface LifeStep {
  /** Position in `events` of the dossier. */
  readonly index: number
  readonly event: AdviceEvent
  /** Its own day, or that of its meeting; null when the meeting is not in the archive. */
  readonly day: Day | null
  readonly from: State
  readonly to: State
  /** Id of the row of the machine; null for a step that the machine does not allow. */
  readonly row: string | null
  /** The meeting it points to, or the one that was moved to. */
  readonly meeting: Entry<'meeting'> | null
  /** The decision it points to, with result and text as the minutes have them. */
  readonly decision: Decision | null
}

/** An event that cannot happen where it stands. */
export interface ImpossibleStep {
  readonly index: number
  readonly event: AdviceEventName
  /** State before the event. */
  readonly state: State
  /** `state`: not from here · `result`: the decision says something else · `norm`: not in this council. */
  readonly why: 'state' | 'result' | 'norm'
  /** Events that are possible in that state. */
  readonly allowed: readonly AdviceEventName[]
  /** Result of the decision, when that is why. */
  readonly result?: Decision['result'] | undefined
}

/** The life of an advice: what its events, meetings and decisions add up to. */
export interface AdviceLife {
  readonly entry: Entry<'advice'>
  readonly way: Way
  /** The state reached, without the clock: see `status`. */
  readonly state: State
  readonly steps: readonly LifeStep[]
  readonly impossible: readonly ImpossibleStep[]
  /** Events dated before an earlier event of the list. */
  readonly disorder: readonly { readonly index: number; readonly day: Day; readonly after: Day }[]
  readonly missing: readonly ({ readonly index: number } & MissingReference)[]
}

interface Running {
  readonly way: Way
  readonly state: State
  readonly steps: readonly LifeStep[]
  readonly impossible: readonly ImpossibleStep[]
}

/**
 * Replays the events of a dossier through the machine (requirements section 2 and check 2.5.1, design
 * section 3). Never throws. One wrong event is reported once: a step that only skips others is reported and
 * taken, any other impossible step is reported and leaves the state. A decision that cannot be found is
 * reported in `missing` and taken for the normal one.
 */
export const replay = (facts: Facts, entry: Entry<'advice'>): AdviceLife => {
  const resolved = entry.data.events.map(event => resolve(facts, event))
  const end = entry.data.events.reduce<Running>(
    (before, event, index) => step(facts, before, event, resolved[index]!, index),
    {
      way: wayOf(entry.data),
      state: 'none',
      steps: [],
      impossible: [],
    },
  )
  return {
    entry,
    ...end,
    disorder: disorder(end.steps),
    missing: resolved.flatMap(({ missing }, index) => missing.map(row => ({ index, ...row }))),
  }
}

const step = (facts: Facts, before: Running, event: AdviceEvent, found: Resolved, index: number): Running => {
  const { state, way } = before
  const on = found.day ?? facts.today
  const rows = machine.filter(
    row =>
      row.event === event.event &&
      row.ways.includes(way) &&
      (row.form === undefined || (event.event === 'form_chosen' && row.form === event.form)),
  )
  const here = rows.filter(row => row.from.includes(state))
  const fitting = here.find(row => fitsDecision(row, found))
  const row = fitting !== undefined && isLawful(facts, fitting, on) ? fitting : undefined
  const skipsTo = rows.find(
    other => other.to !== 'same' && fitsDecision(other, found) && isFurther(state, other.to),
  )
  // A decision left at `agreed` lacks its result: that is reported, and taken for the normal one.
  const taken = fitting ?? (found.decision?.result === 'agreed' ? here[0] : undefined) ?? skipsTo
  const to = taken === undefined || taken.to === 'same' ? state : taken.to
  const why = fitting !== undefined ? 'norm' : here.length > 0 ? 'result' : 'state'
  return {
    way: event.event === 'form_chosen' && taken !== undefined ? event.form : way,
    state: to,
    steps: [
      ...before.steps,
      {
        index,
        event,
        day: found.day,
        from: state,
        to,
        row: row?.id ?? null,
        meeting: found.meeting,
        decision: found.decision,
      },
    ],
    impossible: [
      ...before.impossible,
      ...(row !== undefined
        ? []
        : [
            {
              index,
              event: event.event,
              state,
              why,
              allowed: eventsFrom(facts, way, state, on),
              result: why === 'result' ? found.decision?.result : undefined,
            } as const,
          ]),
    ],
  }
}

const fitsDecision = (row: Row, { needsDecision, decision }: Resolved): boolean =>
  row.results === undefined || !needsDecision || decision === null || row.results.includes(decision.result)

// The meeting of `listed` and `tabled` may still lie ahead when side facts, such as a reminder, happen.
const disorder = (steps: readonly LifeStep[]): AdviceLife['disorder'] => {
  let happened: Day | null = null
  let planned: Day | null = null
  return steps.flatMap(({ index, event, day, from, to }) => {
    if (day === null) return []
    const after: Day | null = from === to ? happened : latest(happened, planned)
    if (after !== null && day < after) return [{ index, day, after }]
    if (event.event === 'listed' || event.event === 'tabled') planned = day
    else happened = day
    return []
  })
}

const latest = (a: Day | null, b: Day | null): Day | null => (a === null || (b !== null && b > a) ? b : a)
