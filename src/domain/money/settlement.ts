import type { Payments } from '../../../schemas/money.ts'
import type { Facts } from '../../model/facts.ts'
import type { Cents } from '../../model/money.ts'
import type { Allowances } from './allowance.ts'
import { paymentFile } from './payments.ts'

/** The settlement of a year as it stands in the file: closed, and perhaps released by another. */
export type Settlement = NonNullable<Payments['settlement']>

/** The settlement of a closed year. */
export const settlementOf = (facts: Facts, year: number): Settlement | null =>
  paymentFile(facts, year)?.data.settlement ?? null

/** What was settled for a person beside what the facts give now. */
export interface Settled {
  readonly person: string
  /** The sum at closing; null for someone who had no line then. */
  readonly settled: Cents | null
  /** Corrections recorded since. */
  readonly corrected: Cents
  readonly now: Cents
  /** What is still to be corrected: never a silent other sum. */
  readonly difference: Cents
}

/**
 * A closed year beside the sums of now, by id; empty for a year that is open. The compensation of a chair in the
 * development phase follows from its assignment and is not settled here.
 */
export const settledBeside = (facts: Facts, all: Allowances): readonly Settled[] => {
  const file = paymentFile(facts, all.year)?.data
  const settlement = file?.settlement
  if (!file || !settlement) return []
  const sums = new Map(all.people.map(({ id, allowance }) => [id, allowance]))
  const due = all.people.filter(({ allowance }) => allowance > 0).map(({ id }) => id)
  const people = [
    ...settlement.lines.map(({ person }) => person),
    ...file.corrections.map(({ person }) => person),
    ...due,
  ]
  return [...new Set(people)].toSorted().map(person => {
    const settled = settlement.lines.find(line => line.person === person)?.due ?? null
    const corrected = file.corrections
      .filter(row => row.person === person)
      .reduce((sum, { amount }) => sum + amount, 0)
    const now = sums.get(person) ?? 0
    return { person, settled, corrected, now, difference: now - (settled ?? 0) - corrected }
  })
}

/** Those for whom a closed year gives another sum now than was settled and corrected. */
export const differences = (facts: Facts, all: Allowances): readonly Settled[] =>
  settledBeside(facts, all).filter(({ difference }) => difference !== 0)
