import type { AdviceLife, LifeStep } from '../../domain/advice/replay.ts'
import { decisionToIssue } from '../../domain/advice/rounds.ts'

/** A time the advice was sent, with the decision of its round that came before it in the list. */
export interface Sending {
  readonly sent: LifeStep
  readonly decision: LifeStep | undefined
}

/** Every sending of an advice, with the decision it rests on (ADV-12). */
export const sendings = ({ steps }: AdviceLife): readonly Sending[] =>
  steps.flatMap((sent, at) => {
    if (sent.event.event !== 'sent') return []
    const before = steps.slice(0, at)
    const start = before.findLastIndex(({ event }) => event.event === 'asked_again' || event.event === 'sent')
    return [{ sent, decision: decisionToIssue(before.slice(start + 1)) }]
  })

/** True when the advice was sent without a decision, or before the day of its decision. */
export const isUndecided = ({ sent, decision }: Sending): boolean =>
  decision === undefined || (decision.day !== null && sent.day !== null && decision.day > sent.day)
