import type { Advice } from '../../../schemas/advice.ts'
import type { AdviceEventName } from '../../../schemas/advice-events.ts'
import { type Day, daysBetween, yearOf } from '../../model/day.ts'
import type { Facts } from '../../model/facts.ts'
import type { Entry } from '../../model/model.ts'
import { type AdviceClocks, clocks, lateness } from './clocks.ts'
import { type Position, positionsOf } from './ledger.ts'
import { livesOf } from './lives.ts'
import type { AdviceLife } from './replay.ts'
import { currentRound, dayOf, decisionToIssue, firstOf, lastOf } from './rounds.ts'
import type { State, Way } from './states.ts'

/** The stretches of an advice of which the days are counted (requirements 2.5.5). */
export type Stretch = 'requested_decided' | 'decided_sent' | 'sent_reacted' | 'reacted_council'

/** One advice in the register of a year (ADV-31). */
export interface RegisterRow {
  readonly entry: Entry<'advice'>
  readonly life: AdviceLife
  readonly kind: Advice['kind']
  readonly way: Way
  readonly state: State
  /** Public number, once sent. */
  readonly number: string | null
  /** Days of the round that runs; `issued` is sending, or giving an oral advice. */
  readonly days: {
    readonly requested: Day | null
    readonly decided: Day | null
    readonly issued: Day | null
    readonly reacted: Day | null
    readonly council: Day | null
  }
  /** Days each stretch took; null while it has no two ends. */
  readonly used: { readonly [S in Stretch]: number | null }
  readonly recommendations: readonly Position[]
  readonly clocks: AdviceClocks
  /** Asked later than the norm allows, in days; 0 in time (ADV-04). */
  readonly askedLate: number
  /** Advice after the wished date, in days, also when it is still not there (ADV-08). */
  readonly adviceLate: number
  /** Reaction after its last day, in days, also when it is still not there (ADV-16). */
  readonly reactionLate: number
}

/** Shortest, middle and longest number of days, with how many advices they rest on. */
export interface Spread {
  readonly count: number
  readonly shortest: number
  readonly median: number
  readonly longest: number
}

/** The register of one year. Each number counts what happened in that year, by the day it happened. */
export interface Register {
  readonly year: number
  /** Advices with an event in the year, by path of the dossier. */
  readonly rows: readonly RegisterRow[]
  /** Events by name: how many advices had one in the year. */
  readonly counts: { readonly [E in AdviceEventName]?: number }
  readonly issued: { readonly [W in Way]: number }
  /** Stretches that ended in the year; null when none did. */
  readonly spread: { readonly [S in Stretch]: Spread | null }
}

/**
 * The advice register of a year (ADV-31, ADV-35). An advice stands in it when anything happened to it in that
 * year, so a long one stands in several years and is counted in each for what happened then. An event without a
 * day, because its meeting is not in the archive, counts nowhere.
 */
export const register = (facts: Facts, year: number): Register => {
  const inYear = (day: Day | null): boolean => day !== null && yearOf(day) === year
  const rows = livesOf(facts)
    .filter(life => life.steps.some(step => inYear(step.day)))
    .map(life => registerRow(facts, life))
  const names = rows.flatMap(({ life }) => [
    ...new Set(life.steps.filter(step => inYear(step.day)).map(step => step.event.event)),
  ])
  const counts: { [E in AdviceEventName]?: number } = {}
  for (const name of names) counts[name] = (counts[name] ?? 0) + 1
  const issued = (way: Way): number => rows.filter(row => row.way === way && inYear(row.days.issued)).length
  const spread = (stretch: Stretch, end: keyof RegisterRow['days']): Spread | null =>
    spreadOf(rows.filter(row => inYear(row.days[end])).flatMap(row => row.used[stretch] ?? []))
  return {
    year,
    rows,
    counts,
    issued: { requested: issued('requested'), written: issued('written'), oral: issued('oral') },
    spread: {
      requested_decided: spread('requested_decided', 'decided'),
      decided_sent: spread('decided_sent', 'issued'),
      sent_reacted: spread('sent_reacted', 'reacted'),
      reacted_council: spread('reacted_council', 'council'),
    },
  }
}

/** One advice as the register shows it. */
export const registerRow = (facts: Facts, life: AdviceLife): RegisterRow => {
  const steps = currentRound(life)
  const running = clocks(facts, life)
  const sent = lastOf(steps, 'sent')
  const days = {
    requested: running.asked,
    decided: dayOf(decisionToIssue(steps)),
    issued: dayOf(firstOf(steps, 'sent', 'given')),
    reacted: dayOf(firstOf(steps, 'reacted')),
    council: dayOf(firstOf(steps, 'with_council')),
  }
  return {
    entry: life.entry,
    life,
    kind: life.entry.data.kind,
    way: life.way,
    state: life.state,
    number: sent?.event.event === 'sent' ? (sent.event.number ?? null) : null,
    days,
    used: {
      requested_decided: between(days.requested, days.decided),
      decided_sent: between(days.decided, days.issued),
      sent_reacted: between(days.issued, days.reacted),
      reacted_council: between(days.reacted, days.council),
    },
    recommendations: positionsOf(life),
    clocks: running,
    askedLate: lateness(running.get('request'), facts.today),
    adviceLate: lateness(running.get('advice'), facts.today),
    reactionLate: lateness(running.get('reaction'), facts.today),
  }
}

/** Spread of a list of days; null for an empty list. The median of an even count is the mean of the middle two. */
export const spreadOf = (days: readonly number[]): Spread | null => {
  const sorted = [...days].sort((a, b) => a - b)
  const middle = sorted.length / 2
  const low = sorted[Math.ceil(middle) - 1]
  const high = sorted[Math.floor(middle)]
  if (low === undefined || high === undefined) return null
  return { count: sorted.length, shortest: sorted[0]!, median: (low + high) / 2, longest: sorted.at(-1)! }
}

const between = (from: Day | null, to: Day | null): number | null =>
  from === null || to === null ? null : daysBetween(from, to)
