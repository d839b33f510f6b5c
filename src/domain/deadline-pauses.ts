import { addDays, type ClosedSpan, type Day, daysOf, lengthOf } from '../model/day.ts'
import type { Pause, StepOf, Term } from './deadline-types.ts'
import { addWorkingDays, isWorkingDay } from './holidays.ts'

/** What pauses do to the end of a term. */
interface Paused {
  readonly end: Day
  readonly steps: readonly StepOf<'paused'>[]
  /** The days that did not count, without overlap, in order. */
  readonly still: readonly ClosedSpan[]
  /** The pause that is open and holds the term up. */
  readonly standstill: Pause | undefined
}

type Candidate = ClosedSpan & Pick<StepOf<'paused'>, 'cause' | 'ground' | 'source'>

/**
 * Adds the days of every pause and recess that the running term meets, each day once. A term in working days
 * gets working days back, any other term calendar days.
 * @param running the days on which the term runs: pauses before them change nothing
 */
export const addPauses = (term: Term, running: ClosedSpan): Paused => {
  const steps: StepOf<'paused'>[] = []
  const still: ClosedSpan[] = []
  let end = running.to
  let next = running.from
  for (const pause of candidates(term)) {
    const from = pause.from > next ? pause.from : next
    if (from > end || from > pause.to) continue
    next = addDays(pause.to, 1)
    still.push({ from, to: pause.to })
    const added =
      term.length.unit === 'working_days'
        ? ({
            unit: 'working_days',
            count: daysOf({ from, to: pause.to }).filter(isWorkingDay).length,
          } as const)
        : ({ unit: 'days', count: lengthOf({ from, to: pause.to }) } as const)
    end = added.unit === 'working_days' ? addWorkingDays(end, added.count) : addDays(end, added.count)
    steps.push({ kind: 'paused', ...pause, from, added, end })
  }
  const standstill = (term.pauses ?? [])
    .filter(pause => pause.to === undefined && pause.from <= end)
    .sort((a, b) => (a.from < b.from ? -1 : 1))[0]
  return { end, steps, still, standstill }
}

const candidates = (term: Term): readonly Candidate[] => {
  const recess = (term.recess?.periods ?? []).map(
    ({ from, to, name }): Candidate => ({
      cause: 'recess',
      from,
      to,
      ground: name,
      source: term.recess?.source,
    }),
  )
  const pauses = (term.pauses ?? []).flatMap(({ from, to, ground }): Candidate[] =>
    to === undefined ? [] : [{ cause: 'pause', from, to, ground }],
  )
  return [...recess, ...pauses].sort((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0))
}
