import type { Recommendation } from '../../../schemas/advice.ts'
import type { Answer } from '../../../schemas/vocabulary/advice.ts'
import { type Day, yearOf, yearSpan } from '../../model/day.ts'
import type { Facts } from '../../model/facts.ts'
import type { Entry } from '../../model/model.ts'
import { livesOf } from './lives.ts'
import type { AdviceLife } from './replay.ts'
import { issuedOn } from './rounds.ts'

/** One recommendation as a position: it opens when the advice is issued and stays open until it is settled. */
export interface Position {
  readonly advice: Entry<'advice'>
  /** Place in `recommendations` of the dossier. */
  readonly index: number
  readonly recommendation: Recommendation
  /** The theme of the recommendation, else the first of the advice. */
  readonly theme: string | null
  readonly issued: Day
  /** What the College answered; null while there is no answer. */
  readonly answer: Answer | null
  /** False while somebody proposed the class of the answer and no lead or chair confirmed it. */
  readonly confirmed: boolean
  /** Day on which it was settled; null while it is open. */
  readonly closed: Day | null
  readonly why: Settlement
}

/** Why a position is closed, or still open. */
export type Settlement =
  | 'carried_out'
  | 'rejected'
  | 'withdrawn'
  | 'no_answer'
  | 'not_confirmed'
  | 'later'
  | 'hollow'
  | 'unanswered'
  | 'not_carried_out'

/**
 * The positions of one advice, none while it was not issued. A position closes
 * - when it was adopted, wholly or partly, and a follow-up says that all of it was carried out;
 * - when it was rejected or withdrawn.
 * `later`, `hollow` and `unanswered` stay open, whatever a follow-up says (design section 3). A class that was
 * proposed closes nothing until a lead or the chair confirms it. It closes on the last of the days it rests on:
 * answer, confirmation, follow-up.
 */
export const positionsOf = (life: AdviceLife): readonly Position[] => {
  const issued = issuedOn(life)
  if (issued === null) return []
  const { data } = life.entry
  return data.recommendations.map((recommendation, index) => ({
    advice: life.entry,
    index,
    recommendation,
    theme: recommendation.theme ?? data.themes[0] ?? null,
    issued,
    answer: recommendation.answer?.class ?? null,
    confirmed: isConfirmed(recommendation),
    ...settle(recommendation),
  }))
}

/** The positions of all advices, by path of the dossier. */
export const positions = (facts: Facts): readonly Position[] => livesOf(facts).flatMap(positionsOf)

/** True when the position was open at the end of a day. */
export const isOpenOn = (position: Position, day: Day): boolean =>
  position.issued <= day && (position.closed === null || position.closed > day)

/** Counts of one year. */
export interface Balance {
  readonly year: number
  /** Open at the end of the last day of the year before. */
  readonly opening: number
  readonly issued: number
  readonly closed: number
  /** Open at the end of the last day of the year. */
  readonly open: number
  /** True when opening + issued = closed + open. */
  readonly balances: boolean
  /** Positions settled before they were issued: wrong dates, and the reason when it does not balance. */
  readonly misdated: readonly Position[]
}

/**
 * The balance of a year. Each of the four is counted by itself from dated facts, so that wrong dates show as a
 * balance that does not hold.
 */
export const balance = (all: readonly Position[], year: number): Balance => {
  const { from, to } = yearSpan(year)
  const eve = yearSpan(year - 1).to
  const inYear = (day: Day | null): boolean => day !== null && day >= from && day <= to
  const opening = all.filter(position => isOpenOn(position, eve)).length
  const issued = all.filter(position => inYear(position.issued)).length
  const closed = all.filter(position => inYear(position.closed)).length
  const open = all.filter(position => isOpenOn(position, to)).length
  return {
    year,
    opening,
    issued,
    closed,
    open,
    balances: opening + issued === closed + open,
    misdated: all.filter(
      ({ issued, closed }) => closed !== null && closed < issued && (inYear(closed) || inYear(issued)),
    ),
  }
}

/** The balance of every year from the first issue to the year of `until`; none when nothing was issued. */
export const balances = (all: readonly Position[], until: Day): readonly Balance[] => {
  const first = Math.min(...all.flatMap(({ issued, closed }) => [issued, closed ?? issued]).map(yearOf))
  const count = Math.max(0, yearOf(until) - first + 1)
  return Number.isFinite(first)
    ? Array.from({ length: count }, (_, index) => balance(all, first + index))
    : []
}

/** The same per theme, by theme; positions without a theme under null. Their sums are those of the whole. */
export const balancesByTheme = (
  all: readonly Position[],
  year: number,
): readonly { readonly theme: string | null; readonly balance: Balance }[] =>
  [...new Set(all.map(({ theme }) => theme))]
    .sort((a, b) => (a === null ? 1 : b === null ? -1 : a < b ? -1 : 1))
    .map(theme => ({
      theme,
      balance: balance(
        all.filter(position => position.theme === theme),
        year,
      ),
    }))

/** How many positions got which answer; what has no answer yet counts as `none`. */
export const answersOf = (all: readonly Position[]): { readonly [A in Answer | 'none']: number } => {
  const count = (answer: Answer | null): number => all.filter(position => position.answer === answer).length
  return {
    adopted: count('adopted'),
    partly: count('partly'),
    later: count('later'),
    rejected: count('rejected'),
    hollow: count('hollow'),
    unanswered: count('unanswered'),
    withdrawn: count('withdrawn'),
    none: count(null),
  }
}

const isConfirmed = ({ answer }: Recommendation): boolean =>
  answer?.proposed_by === undefined || answer.confirmed_by !== undefined

const settle = (recommendation: Recommendation): Pick<Position, 'closed' | 'why'> => {
  const { answer, follow_up } = recommendation
  if (answer === undefined) return { closed: null, why: 'no_answer' }
  if (!isConfirmed(recommendation)) return { closed: null, why: 'not_confirmed' }
  const settled = latest(answer.on, answer.confirmed_on)
  switch (answer.class) {
    case 'rejected':
    case 'withdrawn':
      return { closed: settled, why: answer.class }
    case 'adopted':
    case 'partly': {
      const done = follow_up.filter(row => row.done).map(row => row.on)
      return done.length === 0
        ? { closed: null, why: 'not_carried_out' }
        : { closed: latest(settled, done.sort()[0]), why: 'carried_out' }
    }
    case 'later':
    case 'hollow':
    case 'unanswered':
      return { closed: null, why: answer.class }
  }
}

const latest = (a: Day, b: Day | undefined): Day => (b !== undefined && b > a ? b : a)
