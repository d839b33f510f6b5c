import type { Answer } from '../../../schemas/vocabulary/advice.ts'
import { addDays, type ClosedSpan, type Day, within } from '../../model/day.ts'
import type { Facts } from '../../model/facts.ts'
import { answersOf, isOpenOn, positionsOf } from '../advice/ledger.ts'
import { livesOf } from '../advice/lives.ts'
import { type RegisterRow, registerRow, type Spread, type Stretch, spreadOf } from '../advice/register.ts'
import type { Way } from '../advice/states.ts'

/** How often one side was late in a period, with the days of each time. */
export interface Lateness {
  /** How many had a last day in the period. */
  readonly count: number
  readonly late: number
  readonly days: number
}

/** Advice in a period: what was issued, both clocks, and the recommendations (ADV-31, requirements 2.5.5). */
export interface AdviceFigures {
  /** Advices with an event in the period, by path of the dossier. */
  readonly rows: readonly RegisterRow[]
  readonly issued: { readonly [W in Way]: number }
  /** Stretches that ended in the period; null when none did. */
  readonly spread: { readonly [S in Stretch]: Spread | null }
  /** Requests before their wished date, advices, and reactions. */
  readonly clocks: { readonly [C in 'request' | 'advice' | 'reaction']: Lateness }
  readonly decidedWithoutWaiting: number
  readonly ledger: {
    readonly opening: number
    readonly issued: number
    readonly closed: number
    readonly open: number
    /** Answers to the recommendations that counted in the period. */
    readonly answers: { readonly [A in Answer | 'none']: number }
  }
}

const spreadsOf = (
  rows: readonly RegisterRow[],
  inSpan: (day: Day | null) => boolean,
): AdviceFigures['spread'] => {
  const of = (stretch: Stretch, end: keyof RegisterRow['days']): Spread | null =>
    spreadOf(rows.filter(row => inSpan(row.days[end])).flatMap(row => row.used[stretch] ?? []))
  return {
    requested_decided: of('requested_decided', 'decided'),
    decided_sent: of('decided_sent', 'issued'),
    sent_reacted: of('sent_reacted', 'reacted'),
    reacted_council: of('reacted_council', 'council'),
  }
}

const LATE = { request: 'askedLate', advice: 'adviceLate', reaction: 'reactionLate' } as const

const latenessOf = (
  rows: readonly RegisterRow[],
  clock: keyof typeof LATE,
  inSpan: (day: Day | null) => boolean,
): Lateness => {
  const due = rows.filter(row => inSpan(row.clocks.get(clock)?.deadline.due ?? null))
  const late = due.map(row => row[LATE[clock]]).filter(days => days > 0)
  return { count: due.length, late: late.length, days: late.reduce((sum, days) => sum + days, 0) }
}

/** The advice of a period, of one workgroup where it is named. Reads advices, meetings and minutes. */
export const adviceFigures = (facts: Facts, span: ClosedSpan, group?: string): AdviceFigures => {
  const inSpan = (day: Day | null): boolean => day !== null && within(day, span)
  const lives = livesOf(facts).filter(
    ({ entry }) => group === undefined || entry.data.workgroups.some(each => each.group === group),
  )
  const all = lives.map(life => registerRow(facts, life))
  const rows = all.filter(({ life }) => life.steps.some(({ day }) => inSpan(day)))
  const issued = (way: Way): number => rows.filter(row => row.way === way && inSpan(row.days.issued)).length
  const positions = lives.flatMap(positionsOf)
  const eve = addDays(span.from, -1)
  const counted = positions.filter(
    position => position.issued <= span.to && (position.closed === null || position.closed >= span.from),
  )
  return {
    rows,
    issued: { requested: issued('requested'), written: issued('written'), oral: issued('oral') },
    spread: spreadsOf(rows, inSpan),
    clocks: {
      request: latenessOf(all, 'request', inSpan),
      advice: latenessOf(all, 'advice', inSpan),
      reaction: latenessOf(all, 'reaction', inSpan),
    },
    decidedWithoutWaiting: all.filter(({ clocks }) => inSpan(clocks.decidedWithoutWaiting)).length,
    ledger: {
      opening: positions.filter(position => isOpenOn(position, eve)).length,
      issued: positions.filter(position => inSpan(position.issued)).length,
      closed: positions.filter(position => inSpan(position.closed)).length,
      open: positions.filter(position => isOpenOn(position, span.to)).length,
      answers: answersOf(counted),
    },
  }
}
