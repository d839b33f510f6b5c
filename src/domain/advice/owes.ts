import type { AdviceEventName } from '../../../schemas/advice-events.ts'
import { type Day, daysBetween } from '../../model/day.ts'
import type { Facts } from '../../model/facts.ts'
import { clocks } from './clocks.ts'
import { guardHolds } from './guards.ts'
import { type Position, positionsOf } from './ledger.ts'
import { nextSteps } from './next.ts'
import type { AdviceLife } from './replay.ts'
import { currentRound, firstOf, lastOf, reachedOn } from './rounds.ts'
import { type Actor, isEnd } from './states.ts'
import { status } from './status.ts'

/**
 * What somebody owes: the event that should come next, or
 * - `forward`: a question of the municipal council that the College has to answer (ADV-25)
 * - `confirm`: the class of an answer that was only proposed
 * - `answer`: a real answer to a recommendation
 * - `carry_out`: what was promised on a recommendation
 */
export type Owed = AdviceEventName | 'forward' | 'confirm' | 'answer' | 'carry_out'

/** Something that is waited for (requirements 2.5.4). */
export interface Obligation {
  readonly who: Actor
  readonly what: Owed
  readonly since: Day
  readonly due: Day | null
  /** Days after `due`; 0 in time or without a due day. */
  readonly late: number
  /** Number of the recommendation, when it is about one. */
  readonly recommendation?: number
}

/**
 * Who owes what on `facts.today`: the expected next steps first, then what runs beside them, then the open
 * recommendations. Those outlive the advice: a promise is owed until it is carried out, also after `closed`.
 */
export const owes = (facts: Facts, life: AdviceLife): readonly Obligation[] => [
  ...stepsOwed(facts, life),
  ...passingOwed(facts, life),
  ...reminderOwed(facts, life),
  ...questionsOwed(facts, life),
  ...recommendationsOwed(facts, life),
]

const owed = (facts: Facts, who: Actor, what: Owed, since: Day, due: Day | null): Obligation => ({
  who,
  what,
  since,
  due,
  late: due === null ? 0 : Math.max(0, daysBetween(due, facts.today)),
})

const stepsOwed = (facts: Facts, life: AdviceLife): readonly Obligation[] => {
  const since = reachedOn(life)
  if (since === null || isEnd(life.state)) return []
  const expected = nextSteps(facts, life, facts.today).filter(step => step.expected)
  const lead = life.state === 'drafted' && !guardHolds(facts, life, 'content_approved', facts.today)
  return expected
    .filter(({ event }, index) => expected.findIndex(step => step.event === event) === index)
    .map(({ actor, event, due }) =>
      // A draft waits for the lead's approval of the content before the supporter looks at the form (WG-13).
      lead ? owed(facts, 'lead', 'content_approved', since, due) : owed(facts, actor, event, since, due),
    )
}

/** The College passes an advice on to the municipal council, with or without its reaction (ADV-15). */
const passingOwed = (facts: Facts, life: AdviceLife): readonly Obligation[] => {
  const round = currentRound(life)
  const sent = firstOf(round, 'sent')?.day
  if (sent == null || !['sent', 'reacted'].includes(life.state)) return []
  if (lastOf(round, 'passed_to_council', 'with_council') !== undefined) return []
  const clock = clocks(facts, life).get('to_council')
  return clock === undefined ? [] : [owed(facts, 'college', 'passed_to_council', sent, clock.deadline.due)]
}

/** The liaison reminds when the reaction is nearly due, and again once it is overdue (ADV-17). */
const reminderOwed = (facts: Facts, life: AdviceLife): readonly Obligation[] => {
  const { row, since, reaction } = status(facts, life, facts.today)
  if (row === null || since === null || reaction === null) return []
  const reminded = lastOf(currentRound(life), 'reminded')?.day
  return reminded != null && reminded >= since
    ? []
    : [owed(facts, 'liaison', 'reminded', since, reaction.due)]
}

const questionsOwed = (facts: Facts, life: AdviceLife): readonly Obligation[] =>
  life.steps.flatMap(({ event }) =>
    event.event === 'council_question' && event.forwarded_on === undefined
      ? [owed(facts, 'supporter', 'forward', event.on, null)]
      : [],
  )

const recommendationsOwed = (facts: Facts, life: AdviceLife): readonly Obligation[] =>
  positionsOf(life).flatMap(position => {
    const obligation = position.closed === null ? aboutPosition(facts, life, position) : null
    return obligation === null ? [] : [{ ...obligation, recommendation: position.recommendation.n }]
  })

const aboutPosition = (facts: Facts, life: AdviceLife, position: Position): Obligation | null => {
  const { answer, follow_up } = position.recommendation
  const since = answer?.on ?? position.issued
  switch (position.why) {
    case 'no_answer': {
      // While the reaction itself is awaited that is one obligation; an oral advice is owed no answer (2.3).
      const awaited = life.way === 'oral' || life.state === 'sent'
      return awaited ? null : owed(facts, 'college', 'answer', since, reactionDue(facts, life))
    }
    case 'later':
    case 'hollow':
    case 'unanswered':
      return owed(facts, 'college', 'answer', since, promisedOn(follow_up) ?? null)
    case 'not_confirmed':
      return owed(facts, 'lead', 'confirm', since, null)
    case 'not_carried_out':
      return owed(facts, 'college', 'carry_out', since, promisedOn(follow_up) ?? null)
    case 'carried_out':
    case 'rejected':
    case 'withdrawn':
      return null
  }
}

const reactionDue = (facts: Facts, life: AdviceLife): Day | null =>
  clocks(facts, life).get('reaction')?.deadline.due ?? null

const promisedOn = (followUp: Position['recommendation']['follow_up']): Day | undefined =>
  followUp.findLast(({ due }) => due !== undefined)?.due
