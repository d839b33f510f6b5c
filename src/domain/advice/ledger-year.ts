import type { Answer } from '../../../schemas/vocabulary/advice.ts'
import { type Day, yearSpan } from '../../model/day.ts'
import type { Facts } from '../../model/facts.ts'
import { type Closing, closings } from './closing.ts'
import {
  answersOf,
  type Balance,
  balance,
  balances,
  balancesByTheme,
  isOpenOn,
  type Position,
  positions,
} from './ledger.ts'

/** How many recommendations got an answer, and how many of those cost money. */
export interface AnswerCount {
  readonly answer: Answer | 'none'
  readonly count: number
  readonly costly: number
}

/** The ledger of one year: the counts, by theme, by answer and over the years, and what is open. */
export interface LedgerYear {
  readonly year: number
  /** The last day that is counted: that of the year, or today while the year runs. */
  readonly until: Day
  readonly balance: Balance
  readonly themes: ReturnType<typeof balancesByTheme>
  /** Of the recommendations that counted in the year: open at its start, or issued in it. */
  readonly answers: readonly AnswerCount[]
  readonly years: readonly Balance[]
  /** The recommendations that counted in the year, by advice. */
  readonly counted: readonly Position[]
  /** Open on `until`, by advice. */
  readonly open: readonly Position[]
  readonly closing: Closing | null
  /** True when the year is over and its counts were not recorded. */
  readonly toClose: boolean
}

/** The ledger of a year as the dossiers tell it today. Reads advices, their meetings and minutes, and the ledger. */
export const ledgerYear = (facts: Facts, year: number): LedgerYear => {
  const all = positions(facts)
  const { from, to } = yearSpan(year)
  const until = to < facts.today ? to : facts.today
  const counted = all.filter(({ issued, closed }) => issued <= until && (closed === null || closed >= from))
  const closing = closings(facts, all).find(({ entry }) => entry.data.year === year) ?? null
  const years = balances(all, until)
  return {
    year,
    until,
    balance: balance(all, year),
    themes: balancesByTheme(counted, year),
    answers: answerCounts(counted),
    years,
    counted,
    open: all.filter(position => isOpenOn(position, until)),
    closing,
    toClose: closing === null && to < facts.today && years.some(each => each.year === year),
  }
}

const answerCounts = (counted: readonly Position[]): readonly AnswerCount[] => {
  const [counts, costly] = [
    answersOf(counted),
    answersOf(counted.filter(({ recommendation }) => recommendation.costs_money === true)),
  ]
  return (Object.keys(counts) as (Answer | 'none')[]).map(answer => ({
    answer,
    count: counts[answer],
    costly: costly[answer],
  }))
}
