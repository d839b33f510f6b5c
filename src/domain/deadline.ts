import { addDays, type Day, daysBetween } from '../model/day.ts'
import { applyAct, unknownYears } from './deadline-act.ts'
import { count, freeDays } from './deadline-count.ts'
import { extend } from './deadline-extensions.ts'
import { addPauses } from './deadline-pauses.ts'
import type { Deadline, DeadlineState, Length, Pause, Stopped, Term } from './deadline-types.ts'
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
  const agreed = extended.described === undefined
  const paused = addPauses(agreed ? { ...term, recess: undefined } : term, {
    from: extended.from,
    to: extended.end,
  })
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
