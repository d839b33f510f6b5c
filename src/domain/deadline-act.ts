import { addDays, type ClosedSpan, type Day, daysOf, lengthOf, within, yearOf } from '../model/day.ts'
import { freeDays } from './deadline-count.ts'
import type { ActRule, ActSilence, Length, Step, StepOf, Unit } from './deadline-types.ts'
import { addWorkingDays, isWorkingDay, knowsEquatedDays, nearestWorkingDay } from './holidays.ts'

/** Article 4: longer terms are outside the Act. Working days, which it does not name, are taken as days. */
const LONGEST: Readonly<Record<Unit, number>> = { days: 90, working_days: 90, weeks: 12, months: 3, years: 0 }

/** What the Algemene termijnenwet is asked about: one counted term. */
export interface ActQuestion {
  readonly act: ActRule
  /** Length as described where the end was set (the extension's own length, once extended); none: agreed day. */
  readonly described: Length | undefined
  /** First to last day of the term as counted, with extensions and pauses. */
  readonly running: ClosedSpan
  /** Days in it that did not count. */
  readonly still: readonly ClosedSpan[]
}

export interface ActAnswer {
  readonly due: Day
  readonly steps: readonly Step[]
  /** The period in which it mattered which days are holidays; none when the Act is silent. */
  readonly looked: ClosedSpan | undefined
}

/** Applies articles 1, 2 and 4 of the Algemene termijnenwet to a counted term. */
export const applyAct = (question: ActQuestion): ActAnswer => {
  const { act, running, still } = question
  const why = silence(question)
  if (why !== undefined) {
    return { due: running.to, steps: [{ kind: 'act_silent', why }], looked: undefined }
  }
  const next = nearestWorkingDay(running.to, 1)
  const shifted: readonly Step[] =
    next === running.to
      ? []
      : [{ kind: 'shifted', over: freeDays({ from: running.to, to: addDays(next, -1) }), end: next }]

  // Without pauses three weeks hold two working days whatever the calendar does: nothing to look up.
  const short = lengthOf(running) < 21 || still.length > 0
  const lengthened = short ? lengthen(question, next) : undefined
  const due = lengthened?.end ?? next
  return {
    due,
    steps: [
      { kind: 'act_applies', source: act.source },
      ...shifted,
      ...(lengthened === undefined ? [] : [lengthened]),
    ],
    looked: { from: short ? running.from : running.to, to: due },
  }
}

/**
 * Article 2: a term of three days or more must hold two days that are no Saturday, Sunday or holiday.
 * `end` is such a day, by article 1, so one more is all that can be missing. A term of one working day is none of
 * three days, though a weekend lies in it, and one of two or more holds what the article asks.
 */
const lengthen = ({ described, running, still }: ActQuestion, end: Day): StepOf<'lengthened'> | undefined => {
  if (described?.unit === 'working_days') return undefined
  const counts = (day: Day): boolean => !still.some(span => within(day, span))
  if (daysOf(running).filter(counts).length < 3) return undefined
  const working = daysOf({ from: running.from, to: end }).filter(day => counts(day) && isWorkingDay(day))
  if (working.length >= 2) return undefined
  const later = addWorkingDays(end, 1)
  return { kind: 'lengthened', over: freeDays({ from: end, to: later }), end: later }
}

/** A step when the equated days of a year in this period are not in the table, else nothing. */
export const unknownYears = (looked: ClosedSpan | undefined): readonly Step[] => {
  if (looked === undefined) return []
  const first = yearOf(looked.from)
  const years = Array.from({ length: yearOf(looked.to) - first + 1 }, (_, index) => first + index)
  const unknown = years.filter(year => !knowsEquatedDays(year))
  return unknown.length === 0 ? [] : [{ kind: 'equated_days_unknown', years: unknown }]
}

const silence = ({ act, described }: ActQuestion): ActSilence | undefined => {
  if (!act.termijnenwet) return { reason: 'not_bound', source: act.source }
  if (described === undefined) return { reason: 'agreed_day' }
  return described.count > LONGEST[described.unit] ? { reason: 'too_long', length: described } : undefined
}
