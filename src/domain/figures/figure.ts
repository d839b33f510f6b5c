import type { ClosedSpan, Day } from '../../model/day.ts'
import type { Facts } from '../../model/facts.ts'

/** What a figure counts: things, calendar days (a half too, in a median), cents, or a part of a hundred. */
export const units = ['count', 'days', 'cents', 'percent'] as const
export type Unit = (typeof units)[number]

/** What a query gives. */
export interface Answer {
  readonly value: number
  readonly unit: Unit
  /** Files, and folders ending in `/`, that the number was counted from. */
  readonly sources: readonly string[]
}

/**
 * A question that facts answer with one number. Its arguments are texts, so that it can be written down and asked
 * again years later. Null when the answer cannot be known, or would tell of too few people.
 */
export type Query = (facts: Facts, of: readonly string[]) => Answer | null

/** One number with the question it answers: what a report shows and `verify` asks again. */
export interface Figure extends Answer {
  readonly query: string
  readonly of: readonly string[]
}

/** The period of two arguments. */
export const spanOf = (from: string | undefined, to: string | undefined): ClosedSpan => ({
  from: from as Day,
  to: to as Day,
})

/** A number of things. */
export const counted = (value: number, ...sources: readonly string[]): Answer => ({
  value,
  unit: 'count',
  sources,
})
