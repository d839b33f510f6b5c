import { answers } from '../../../schemas/vocabulary/advice.ts'
import { addDays, type ClosedSpan, type Day, daysBetween, within } from '../../model/day.ts'
import type { Facts } from '../../model/facts.ts'
import { isOpenOn, type Position, positions } from '../advice/ledger.ts'
import { livesOf } from '../advice/lives.ts'
import { type RegisterRow, registerRow, type Spread, spreadOf } from '../advice/register.ts'
import { issuedOn } from '../advice/rounds.ts'
import { publicAdvices } from '../public/advice.ts'
import { type Answer, counted, type Query, spanOf } from './figure.ts'

const DOSSIERS = 'advice/'

const eventIn = (facts: Facts, name: string, span: ClosedSpan): number =>
  livesOf(facts).filter(({ steps }) =>
    steps.some(({ event, day }) => event.event === name && day !== null && within(day, span)),
  ).length

const inSpan = (day: Day | null, span: ClosedSpan): day is Day => day !== null && within(day, span)

// Many numbers look at the same rows, and each has clocks to count.
const known = new WeakMap<Facts, readonly RegisterRow[]>()

const rowsOf = (facts: Facts): readonly RegisterRow[] => {
  const rows = known.get(facts) ?? livesOf(facts).map(life => registerRow(facts, life))
  known.set(facts, rows)
  return rows
}

const issuedIn = (facts: Facts, span: ClosedSpan): readonly RegisterRow[] =>
  rowsOf(facts).filter(({ life }) => inSpan(issuedOn(life), span))

// Advice of the council: from request to advice. Reaction of the municipality: from advice to reaction.
const DAYS: { readonly [side: string]: (facts: Facts, span: ClosedSpan) => readonly number[] } = {
  council: (facts, span) =>
    issuedIn(facts, span).flatMap(({ days: { requested, issued } }) =>
      requested !== null && issued !== null ? [daysBetween(requested, issued)] : [],
    ),
  municipality: (facts, span) =>
    rowsOf(facts).flatMap(({ days: { issued, reacted } }) =>
      issued !== null && inSpan(reacted, span) ? [daysBetween(issued, reacted)] : [],
    ),
}

const spread =
  (of: keyof Spread): Query =>
  (facts, [side = '', from, to]) => {
    const found = spreadOf(DAYS[side]?.(facts, spanOf(from, to)) ?? [])
    return found && { value: found[of], unit: of === 'count' ? 'count' : 'days', sources: [DOSSIERS] }
  }

// A class that nobody confirmed yet is no answer to tell outside.
const answerOf = ({ answer, confirmed }: Position): string => (confirmed ? (answer ?? 'none') : 'none')

/** The answers by which recommendations are counted; `none` where there is no confirmed answer. */
export const answerKinds = [...answers.keys, 'none'] as const

const ledger =
  (holds: (position: Position, span: ClosedSpan) => boolean): Query =>
  (facts, [from, to]) =>
    counted(positions(facts).filter(position => holds(position, spanOf(from, to))).length, DOSSIERS)

const reacted =
  (inTime: boolean): Query =>
  (facts, [from, to]): Answer =>
    counted(
      rowsOf(facts).filter(
        ({ days, reactionLate, clocks }) =>
          inSpan(days.reacted, spanOf(from, to)) &&
          clocks.get('reaction') !== undefined &&
          (reactionLate === 0) === inTime,
      ).length,
      DOSSIERS,
    )

/** Numbers about advices and recommendations. */
export const adviceQueries = {
  /** Of one of the ways, or `all`. */
  'advices-issued': (facts, [way, from, to]) =>
    counted(
      issuedIn(facts, spanOf(from, to)).filter(row => way === 'all' || row.way === way).length,
      DOSSIERS,
    ),
  'advices-asked': (facts, [from, to]) => counted(eventIn(facts, 'received', spanOf(from, to)), DOSSIERS),
  'advices-declined': (facts, [from, to]) => counted(eventIn(facts, 'declined', spanOf(from, to)), DOSSIERS),
  'decided-without-waiting': (facts, [from, to]) =>
    counted(eventIn(facts, 'decided_without_waiting', spanOf(from, to)), DOSSIERS),
  'advices-not-public': (facts, [from, to]) => {
    const shown = publicAdvices(facts, false).map(({ id }) => id)
    const issued = issuedIn(facts, spanOf(from, to))
    return counted(issued.filter(({ entry }) => !shown.includes(entry.id)).length, DOSSIERS)
  },
  'advices-unanswered': (facts, [from, to]) =>
    counted(issuedIn(facts, spanOf(from, to)).filter(({ days }) => days.reacted === null).length, DOSSIERS),
  'reactions-in-time': reacted(true),
  'reactions-late': reacted(false),
  'days-counted': spread('count'),
  'days-shortest': spread('shortest'),
  'days-median': spread('median'),
  'days-longest': spread('longest'),
  /** Of what was issued in a period: how many got this answer, as it stands on the day of the report. */
  'recommendations-answered': (facts, [answer, from, to]) =>
    counted(
      positions(facts).filter(
        position => within(position.issued, spanOf(from, to)) && answerOf(position) === answer,
      ).length,
      DOSSIERS,
    ),
  'ledger-opening': ledger((position, { from }) => isOpenOn(position, addDays(from, -1))),
  'ledger-issued': ledger(({ issued }, span) => within(issued, span)),
  'ledger-closed': ledger(({ closed }, span) => inSpan(closed, span)),
  'ledger-open': ledger((position, { to }) => isOpenOn(position, to)),
} satisfies { readonly [name: string]: Query }
