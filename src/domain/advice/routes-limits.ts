import { addDays, type Day } from '../../model/day.ts'
import type { Facts } from '../../model/facts.ts'
import { compareDays } from '../people/spans.ts'
import { lastSending } from './back-planning.ts'
import { clocks } from './clocks.ts'
import type { AdviceLife } from './replay.ts'
import { timeBefore } from './terms.ts'

/** The days that an advice has to make, as far as they are known. */
export interface Limits {
  readonly asked: Day | null
  /** The wished date, or the day to which it was extended. */
  readonly wished: Day | null
  /** The municipal council decides. */
  readonly council: Day | null
  /** Last day for the papers of the municipal council. */
  readonly papers: Day | null
  /** Last day to send, so that the reaction is there with those papers; null without a term for the reaction. */
  readonly reaction: Day | null
}

/**
 * What sending on a day is in time for. `council`: the reaction can go with the papers, the advice itself can, the
 * municipal council has not met yet, or it has.
 */
export interface Fit {
  /** Null without a wished date. */
  readonly wished: boolean | null
  /** Null without a date of the municipal council. */
  readonly council: 'reaction' | 'papers' | 'before' | 'after' | null
}

export const limitsOf = (facts: Facts, life: AdviceLife): Limits => {
  const running = clocks(facts, life)
  const { wished_date: wished, council_date: council } = life.entry.data.request ?? {}
  const papers = council === undefined ? null : (paperDay(facts, council) ?? council)
  return {
    asked: running.asked,
    wished: running.get('advice')?.deadline.due ?? wished ?? null,
    council: council ?? null,
    papers,
    reaction: papers === null ? null : lastSending(facts, papers),
  }
}

const paperDay = (facts: Facts, council: Day): Day | undefined =>
  timeBefore(facts, 'plan.council_papers_days', council, undefined)?.due

/** How an advice that is sent on a day keeps within the limits. */
export const fitOf = ({ wished, council, papers, reaction }: Limits, sent: Day): Fit => ({
  wished: wished === null ? null : sent <= wished,
  council:
    council === null || papers === null || reaction === null
      ? null
      : sent <= reaction
        ? 'reaction'
        : sent <= papers
          ? 'papers'
          : sent < council
            ? 'before'
            : 'after',
})

/** True when nothing is missed: the wished date, and the time for a reaction before the municipal council. */
export const fits = ({ wished, council }: Fit): boolean =>
  wished !== false && (council === null || council === 'reaction')

/** Days to send by, strictest first: the wished date, with a reaction, with the papers, before the council meets. */
export const targets = ({ wished, council, papers, reaction }: Limits): readonly Day[] => {
  const days = [wished, reaction, papers, council === null ? null : addDays(council, -1)]
  return [...new Set(days.filter(day => day !== null))].toSorted(compareDays)
}
