import { addDays, type Day } from '../model/day.ts'
import { count } from './deadline-count.ts'
import type { Extension, Length, StepOf, Term } from './deadline-types.ts'

/** What extensions make of a counted term. */
interface Extended {
  /** First day on which a pause still counts. */
  readonly from: Day
  readonly end: Day
  /** The length that set the end; none when it is an agreed day. */
  readonly described: Length | undefined
  readonly lengths: readonly Length[]
  readonly steps: readonly StepOf<'extended'>[]
}

/** Applies the extensions of a term in the order in which they were granted, from its end as counted. */
export const extend = (term: Term, end: Day): Extended =>
  [...(term.extensions ?? [])]
    .sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0))
    .reduce<Extended>(
      (soFar, extension) => {
        const next = apply(term, soFar, extension)
        return { ...next, steps: [...soFar.steps, { kind: 'extended', ...extension, end: next.end }] }
      },
      { from: addDays(term.start, 1), end, described: term.length, lengths: [], steps: [] },
    )

const apply = (term: Term, soFar: Extended, { change, day }: Extension): Extended => {
  if ('until' in change) return { ...soFar, from: addDays(day, 1), end: change.until, described: undefined }
  const [from, described, end] =
    'add' in change
      ? [soFar.from, change.add, count(soFar.end, change.add).end]
      : [addDays(term.start, 1), change.total, count(term.start, change.total).end]
  return { ...soFar, from, end, described, lengths: [...soFar.lengths, described] }
}
