import type { AdviceEventName } from '../../../schemas/advice-events.ts'
import type { Day } from '../../model/day.ts'
import type { AdviceLife, LifeStep } from './replay.ts'

/**
 * The steps of the round that runs: a municipality that asks again after an end makes the advice start anew, and
 * its clocks with it. Without that, the whole life.
 */
export const currentRound = (life: AdviceLife): readonly LifeStep[] => {
  const start = life.steps.findLastIndex(
    ({ event, to }) => event.event === 'asked_again' && to === 'received',
  )
  return start === -1 ? life.steps : life.steps.slice(start)
}

/** The last step with one of these events. */
export const lastOf = (steps: readonly LifeStep[], ...events: AdviceEventName[]): LifeStep | undefined =>
  steps.findLast(({ event }) => events.includes(event.event))

/** The first step with one of these events. */
export const firstOf = (steps: readonly LifeStep[], ...events: AdviceEventName[]): LifeStep | undefined =>
  steps.find(({ event }) => events.includes(event.event))

/** Day of a step, null when there is none or its meeting is not in the archive. */
export const dayOf = (step: LifeStep | undefined): Day | null => step?.day ?? null

/** Day on which the state of now was reached; null for an empty dossier. */
export const reachedOn = (life: AdviceLife): Day | null =>
  dayOf(life.steps.findLast(({ from, to }) => from !== to))

/** The decision to issue of the running round, in a meeting or in writing. */
export const decisionToIssue = (steps: readonly LifeStep[]): LifeStep | undefined =>
  steps.findLast(({ event, to }) => event.event.startsWith('decided') && to === 'decided')

/**
 * Day on which the advice was first issued: sent, or given in a consultation. Null while it was not. A later
 * round does not change it, so that the ledger of a closed year stays as it was. When the consultation is not in
 * the archive, the first day known after it stands in.
 */
export const issuedOn = (life: AdviceLife): Day | null => {
  const issue = firstOf(life.steps, 'sent', 'given')
  return issue === undefined
    ? null
    : dayOf(life.steps.find(({ index, day }) => index >= issue.index && day !== null))
}
