import { addDays, type Day } from '../../model/day.ts'
import type { Facts } from '../../model/facts.ts'
import { state as stateOf } from '../deadline.ts'
import type { Deadline } from '../deadline-types.ts'
import { clocks } from './clocks.ts'
import type { AdviceLife } from './replay.ts'
import { reachedOn } from './rounds.ts'
import type { ClockState, State } from './states.ts'

/** Where an advice stands on a day, the clock included. */
export interface Status {
  readonly state: State | ClockState
  /** Day from which it stands there; null for an empty dossier. */
  readonly since: Day | null
  /** The row of section 2 that the clock made. */
  readonly row: 'R10' | 'R11a' | null
  /** The term of the reaction, while one is awaited. */
  readonly reaction: Deadline | null
}

/**
 * State with the clock: a sent advice is `reaction_due` from the day on which the liaison is reminded until its
 * last day (R10, ADV-17), and `reaction_overdue` after it (R11a). Before that day, and in a council without a
 * reaction term, it stays `sent`.
 */
export const status = (facts: Facts, life: AdviceLife, today: Day): Status => {
  const reaction = (life.state === 'sent' && clocks(facts, life).get('reaction')?.deadline) || null
  const since = reachedOn(life)
  if (reaction === null || since === null) return { state: life.state, since, row: null, reaction: null }
  if (stateOf(reaction, today).state === 'late') {
    return { state: 'reaction_overdue', since: addDays(reaction.due, 1), row: 'R11a', reaction }
  }
  const reminder = reminderDay(facts, reaction, since)
  return reminder !== null && today >= reminder
    ? { state: 'reaction_due', since: reminder, row: 'R10', reaction }
    : { state: 'sent', since, row: null, reaction }
}

/** Day on which the liaison is reminded of a reaction, never before the advice was sent; null without the norm. */
const reminderDay = (facts: Facts, reaction: Deadline, sent: Day): Day | null => {
  const days = facts.norms.get('advice.reaction.reminder_days_before', sent)
  if (days === null) return null
  const day = addDays(reaction.due, -days)
  return day < sent ? sent : day
}
