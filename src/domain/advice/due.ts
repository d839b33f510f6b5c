import { type Day, daysBetween } from '../../model/day.ts'
import type { Facts } from '../../model/facts.ts'
import { state as stateOf } from '../deadline.ts'
import type { DeadlineState } from '../deadline-types.ts'
import { type ClockName, clocks } from './clocks.ts'
import { livesOf } from './lives.ts'
import { owes } from './owes.ts'
import type { AdviceLife } from './replay.ts'
import { type Actor, isEnd } from './states.ts'

/** A last day that has not been met yet: of a clock, or of an answer or a promise on a recommendation. */
export interface DueRow {
  readonly life: AdviceLife
  readonly what: ClockName | 'answer' | 'carry_out'
  readonly side: 'council' | 'municipality'
  readonly who: Actor
  readonly due: Day
  readonly state: DeadlineState
  readonly recommendation: number | null
}

/**
 * Everything with a last day around the advices, on both sides, most pressing first: what is latest stands on top.
 * The clocks of an advice end with it; what was promised on its recommendations does not.
 */
export const dueRows = (facts: Facts): readonly DueRow[] =>
  livesOf(facts)
    .flatMap(life => [...clockRows(facts, life), ...promiseRows(facts, life)])
    .toSorted((a, b) => (a.due < b.due ? -1 : a.due > b.due ? 1 : 0))

const clockRows = (facts: Facts, life: AdviceLife): readonly DueRow[] =>
  isEnd(life.state)
    ? []
    : clocks(facts, life).all.flatMap(({ name, side, who, deadline }) => {
        const state = stateOf(deadline, facts.today)
        return state.state === 'stopped'
          ? []
          : [{ life, what: name, side, who, due: deadline.due, state, recommendation: null }]
      })

const promiseRows = (facts: Facts, life: AdviceLife): readonly DueRow[] =>
  owes(facts, life).flatMap(({ who, what, due, late, recommendation }): readonly DueRow[] => {
    if (recommendation === undefined || due === null || (what !== 'answer' && what !== 'carry_out')) return []
    const state: DeadlineState =
      late > 0 ? { state: 'late', late } : { state: 'running', left: daysBetween(facts.today, due) }
    return [{ life, what, side: 'municipality', who, due, state, recommendation }]
  })
