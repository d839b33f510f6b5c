import type { AdviceEventName } from '../../../schemas/advice-events.ts'
import { type Day, daysBetween } from '../../model/day.ts'
import type { Facts } from '../../model/facts.ts'
import { state as stateOf } from '../deadline.ts'
import type { Deadline, Extension } from '../deadline-types.ts'
import type { AdviceLife, LifeStep } from './replay.ts'
import { currentRound, dayOf, decisionToIssue, firstOf, lastOf } from './rounds.ts'
import { type Actor, isEnd } from './states.ts'
import { agreedDay, type Stop, term, timeBefore } from './terms.ts'

/**
 * What has a last day around an advice.
 * - `request`: the request, so long before the wished date (ADV-04)
 * - `request_for_council`: the request, so long before the municipal council decides (PLAN-07)
 * - `advice`: the advice, on the wished date or within the term of the norm (ADV-08)
 * - `send`: from decision to sending (ADV-14)
 * - `reaction`: from sending to the reaction (ADV-16)
 * - `to_council`: from sending to the municipal council (ADV-15)
 * - `council_papers`: the reaction, in time to go with the papers of the municipal council (ADV-18)
 * - `report`: the report of an oral advice (ADV-24)
 */
export type ClockName =
  | 'request'
  | 'request_for_council'
  | 'advice'
  | 'send'
  | 'reaction'
  | 'to_council'
  | 'council_papers'
  | 'report'

/** One last day, whose it is, and whether it was kept. */
export interface Clock {
  readonly name: ClockName
  readonly side: 'council' | 'municipality'
  readonly who: Actor
  readonly deadline: Deadline
}

/** The clocks of both sides, of the round that runs. */
export interface AdviceClocks {
  readonly all: readonly Clock[]
  readonly get: (name: ClockName) => Clock | undefined
  /** Day the municipality asked, last time; null while it did not. */
  readonly asked: Day | null
  /** Days from the request to the wished date; null without one of the two (ADV-04). */
  readonly lead: number | null
  /** Days the reaction came after the date of the municipal council: it can no longer be attached. */
  readonly answeredAfterCouncil: number | null
  /** Day the municipality decided before it had the advice. */
  readonly decidedWithoutWaiting: Day | null
}

interface Work {
  readonly facts: Facts
  readonly life: AdviceLife
  readonly steps: readonly LifeStep[]
  readonly asked: Day | null
  readonly sent: LifeStep | undefined
}

/**
 * Computes the clocks of an advice (requirements 2, ADV-04, 08, 14 to 18, 24; PLAN-07). A clock whose norm this
 * council does not have, or whose start is unknown, is not there. A clock is stopped by what it waited for, or by
 * the end of the round.
 */
export const clocks = (facts: Facts, life: AdviceLife): AdviceClocks => {
  const steps = currentRound(life)
  const asked = dayOf(lastOf(steps, 'received', 'asked_again'))
  const sent = firstOf(steps, 'sent')
  const work: Work = { facts, life, steps, asked, sent }
  const all = [...requestClocks(work), ...ownClocks(work), ...answerClocks(work)].flatMap(
    ([name, side, who, deadline]): Clock[] => (deadline === null ? [] : [{ name, side, who, deadline }]),
  )
  const { wished_date: wished, council_date: council } = life.entry.data.request ?? {}
  const reacted = sent === undefined ? null : dayOf(firstOf(after(steps, sent), 'reacted'))
  return {
    all,
    get: name => all.find(clock => clock.name === name),
    asked,
    lead: asked === null || wished === undefined ? null : daysBetween(asked, wished),
    answeredAfterCouncil:
      reacted === null || council === undefined || reacted <= council ? null : daysBetween(council, reacted),
    decidedWithoutWaiting: dayOf(firstOf(steps, 'decided_without_waiting')),
  }
}

/** Days a clock is late on `today`, or was when it stopped; 0 in time, or while it stands still. */
export const lateness = (clock: Clock | undefined, today: Day): number => {
  if (clock === undefined) return 0
  const now = stateOf(clock.deadline, today)
  return now.state === 'late' || now.state === 'stopped' ? now.late : 0
}

/**
 * The last day for the reaction to an advice that is sent on a day; null in a council without such a term, or where
 * the College reacts only when it deviates (ADV-16, PLAN-07).
 */
export const reactionDueFrom = (facts: Facts, sent: Day): Day | null =>
  facts.norms.get('advice.reaction.only_on_deviation', sent) === true
    ? null
    : (term(facts, REACTION, sent, {})?.due ?? null)

type Made = readonly [ClockName, Clock['side'], Actor, Deadline | null]

const requestClocks = ({ facts, life, steps, asked }: Work): readonly Made[] => {
  const { wished_date: wished, council_date: council } = life.entry.data.request ?? {}
  const stop = asked === null ? endOf(steps) : { day: asked, ground: 'received' }
  return [
    [
      'request',
      'municipality',
      'officer',
      wished === undefined ? null : timeBefore(facts, 'advice.request.min_lead_days', wished, stop),
    ],
    [
      'request_for_council',
      'municipality',
      'officer',
      council === undefined ? null : timeBefore(facts, 'advice.request.days_before_decision', council, stop),
    ],
  ]
}

const ownClocks = ({ facts, life, steps, asked, sent }: Work): readonly Made[] => {
  const wished = life.entry.data.request?.wished_date
  const decided = decisionToIssue(steps)
  const given = firstOf(steps, 'given')
  const stop = stopBy(steps, 'sent')
  const extensions = extensionsOf(sent === undefined ? steps : steps.slice(0, steps.indexOf(sent)))
  const advice =
    asked === null
      ? null
      : wished === undefined
        ? term(facts, ADVICE, asked, { extensions, stop })
        : agreedDay(asked, wished, { extensions, stop })
  return [
    ['advice', 'council', 'council', advice],
    [
      'send',
      'council',
      'supporter',
      from(decided, day => term(facts, { days: 'advice.send_days' }, day, { stop })),
    ],
    [
      'report',
      'council',
      'supporter',
      from(given, day =>
        term(facts, { days: 'advice.oral.report_days' }, day, {
          extensions: extensionsOf(after(steps, given!)),
          stop: stopBy(steps, 'reported'),
        }),
      ),
    ],
  ]
}

const answerClocks = ({ facts, life, steps, sent }: Work): readonly Made[] => {
  if (sent === undefined) return []
  const since = after(steps, sent)
  const council = life.entry.data.request?.council_date
  const reacted = stopBy(since, 'reacted')
  const owed = facts.norms.get('advice.reaction.only_on_deviation', sent.day ?? facts.today) !== true
  return [
    [
      'reaction',
      'municipality',
      'college',
      owed
        ? from(sent, day => term(facts, REACTION, day, { extensions: extensionsOf(since), stop: reacted }))
        : null,
    ],
    [
      'to_council',
      'municipality',
      'college',
      from(sent, day =>
        term(facts, { days: 'advice.to_council_days' }, day, {
          stop: stopBy(since, 'passed_to_council', 'with_council'),
        }),
      ),
    ],
    [
      'council_papers',
      'municipality',
      'college',
      council === undefined || !owed ? null : timeBefore(facts, 'plan.council_papers_days', council, reacted),
    ],
  ]
}

const ADVICE = {
  days: 'advice.request.term_days',
  counted: { act: 'advice.request.act', recess: 'advice.request.recess_pauses' },
} as const

const REACTION = {
  days: 'advice.reaction.due_days',
  counted: { act: 'advice.reaction.act', recess: 'advice.reaction.recess_pauses' },
} as const

const from = (step: LifeStep | undefined, make: (day: Day) => Deadline | null): Deadline | null =>
  step?.day == null ? null : make(step.day)

const after = (steps: readonly LifeStep[], step: LifeStep): readonly LifeStep[] =>
  steps.slice(steps.indexOf(step) + 1)

/** The first of these events, else the end of the round when that was not a normal close. */
const stopBy = (steps: readonly LifeStep[], ...events: AdviceEventName[]): Stop | undefined => {
  const step = firstOf(steps, ...events)
  return step?.day == null ? endOf(steps) : { day: step.day, ground: step.event.event }
}

const endOf = (steps: readonly LifeStep[]): Stop | undefined => {
  const end = steps.find(({ from, to }) => from !== to && isEnd(to) && to !== 'closed')
  return end?.day == null ? undefined : { day: end.day, ground: end.to }
}

const extensionsOf = (steps: readonly LifeStep[]): readonly Extension[] =>
  steps.flatMap(({ event }) =>
    event.event === 'extended'
      ? [{ day: event.on, by: event.by ?? 'officer', ground: event.reason, change: { until: event.until } }]
      : [],
  )
