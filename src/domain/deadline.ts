import { addDays, type Day, daysBetween } from '../model/day.ts'
import { applyAct, unknownYears } from './deadline-act.ts'
import { count, freeDays } from './deadline-count.ts'
import { addPauses } from './deadline-pauses.ts'
import type {
  Deadline,
  DeadlineState,
  Extension,
  Length,
  Pause,
  Step,
  Stopped,
  Term,
} from './deadline-types.ts'
import { nearestWorkingDay } from './holidays.ts'

/**
 * The last day of a term, with every step that leads to it. The order is fixed: the length is counted from the
 * day after the event; extensions follow in the order in which they were granted, each from the end as counted;
 * then come the days on which the term stood still; and the Algemene termijnenwet is applied once, to the
 * outcome. Throws a RangeError when a length is not a whole number of 0 or more.
 */
export const deadline = (term: Term): Deadline => {
  const { start, source } = term
  const counted = { ...count(start, term.length), source }
  const extended = extend(term, counted.end)
  const paused = addPauses(term, { from: extended.from, to: extended.end })
  const { due, looked, steps } = applyAct({
    act: term.act,
    described: extended.described,
    running: { from: extended.from, to: paused.end },
    still: paused.still,
  })
  const { standstill } = paused
  const stopped = stop(term, due, standstill)
  const inWorkingDays = [term.length, ...extended.lengths].some(({ unit }) => unit === 'working_days')
  return {
    due,
    standstill,
    stopped,
    steps: [
      { kind: 'start', event: start, first: addDays(start, 1) },
      { kind: 'counted', ...counted },
      ...extended.steps,
      ...paused.steps,
      ...steps,
      ...unknownYears(inWorkingDays ? { from: addDays(start, 1), to: due } : looked),
      standstill === undefined
        ? { kind: 'due', due }
        : { kind: 'standing_still', from: standstill.from, ground: standstill.ground, earliest: due },
      ...(stopped === undefined ? [] : [{ kind: 'stopped' as const, ...stopped }]),
    ],
  }
}

/**
 * The last day for something that must be done so long before an event: `days` 7 before a meeting on the 12th is
 * the 5th. The Act never moves such a day (article 1.2); a norm may move it to an earlier working day.
 * Throws a RangeError when the length is not a whole number of 0 or more.
 */
export const before = (
  event: Day,
  length: Length,
  options: { readonly shift: 'none' | 'earlier-working-day'; readonly source?: string | undefined },
): Deadline => {
  const counted = { ...count(event, length, -1), source: options.source }
  const shifts = options.shift === 'earlier-working-day'
  const due = shifts ? nearestWorkingDay(counted.end, -1) : counted.end
  const looksAtHolidays = shifts || length.unit === 'working_days'
  return {
    due,
    steps: [
      { kind: 'backward_start', event },
      { kind: 'counted_back', ...counted },
      { kind: 'act_silent', why: { reason: 'backward' } },
      ...(due === counted.end
        ? []
        : [
            {
              kind: 'shifted_back' as const,
              over: freeDays({ from: addDays(due, 1), to: counted.end }),
              end: due,
            },
          ]),
      ...unknownYears(
        looksAtHolidays ? { from: due, to: length.unit === 'working_days' ? event : counted.end } : undefined,
      ),
      { kind: 'due', due },
    ],
  }
}

/** Where a deadline stands on `today`. A stop or an open pause that lies after `today` is not known yet. */
export const state = (deadline: Deadline, today: Day): DeadlineState => {
  const { due, standstill, stopped } = deadline
  if (stopped !== undefined && stopped.day <= today) {
    return { state: 'stopped', on: stopped.day, late: stopped.late }
  }
  if (standstill !== undefined && standstill.from <= today) {
    return { state: 'paused', since: standstill.from }
  }
  return today > due
    ? { state: 'late', late: lateness(due, today) }
    : { state: 'running', left: daysBetween(today, due) }
}

const stop = (term: Term, due: Day, standstill: Pause | undefined): Stopped | undefined => {
  if (term.stop === undefined) return undefined
  const still = standstill !== undefined && standstill.from <= term.stop.day
  return { ...term.stop, late: still ? 0 : lateness(due, term.stop.day) }
}

const lateness = (due: Day, day: Day): number => Math.max(0, daysBetween(due, day))

interface Extended {
  /** First day on which a pause still counts. */
  readonly from: Day
  readonly end: Day
  /** The length that set the end; none when it is an agreed day. */
  readonly described: Length | undefined
  readonly lengths: readonly Length[]
  readonly steps: readonly Step[]
}

const extend = (term: Term, end: Day): Extended =>
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
