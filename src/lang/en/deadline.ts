import type {
  ActSilence,
  Change,
  Counted,
  CountRule,
  FreeDay,
  Length,
  Step,
  StepOf,
} from '../../domain/deadline-types.ts'
import type { Day } from '../../model/day.ts'
import { count, fullDay, listed, longDay } from '../format.ts'
import type { DeadlineWords } from '../nl/deadline.ts'

const UNITS: Readonly<Record<Length['unit'], readonly [one: string, many: string]>> = {
  days: ['day', 'days'],
  working_days: ['working day', 'working days'],
  weeks: ['week', 'weeks'],
  months: ['month', 'months'],
  years: ['year', 'years'],
}

const length = ({ count: value, unit }: Length): string => count(value, 'en', ...UNITS[unit])

const days = (value: number): string => length({ unit: 'days', count: value })

const list = (items: readonly string[]): string => listed(items, 'en')
const longDate = (day: Day): string => longDay(day, 'en')
const weekdayDate = (day: Day): string => fullDay(day, 'en')

const freeDays = (over: readonly FreeDay[]): string =>
  list(over.map(({ day, holiday }) => weekdayDate(day) + (holiday ? ` (${holiday.name.en})` : '')))

const period = (from: Day, to: Day): string =>
  from === to ? `on ${longDate(from)}` : `from ${longDate(from)} up to and including ${longDate(to)}`

const ground = (words: string): string => `Reason: ${words.replace(/\.$/, '')}.`
const source = (words: string | undefined): string =>
  words === undefined ? '' : `Source: ${words.replace(/\.$/, '')}.`
const nowEnds = (end: Day): string => `The last day is now ${weekdayDate(end)}.`
const sentences = (...parts: readonly string[]): string => parts.filter(part => part !== '').join(' ')

const RULES: Readonly<Record<CountRule, string>> = {
  days: '',
  same_weekday: 'A term in weeks ends on the same day of the week.',
  same_day_number: 'A term in months or years ends on the same day number.',
  last_of_month: 'That month has no such day number. Then the last day of the month counts.',
  working_days: 'Saturdays, Sundays and holidays do not count.',
}

const rule = ({ rule, skipped }: Counted): string =>
  sentences(
    RULES[rule],
    skipped.length === 0
      ? ''
      : `This leaves out: ${freeDays(skipped.map(holiday => ({ day: holiday.day, holiday })))}.`,
  )

const change = (change: Change): string => {
  if ('add' in change) return length(change.add)
  return 'total' in change
    ? `${length(change.total)} in all`
    : `up to and including ${weekdayDate(change.until)}`
}

const silence = (why: ActSilence): string => {
  const free = 'So the last day may fall in a weekend or on a holiday.'
  switch (why.reason) {
    case 'not_bound':
      return sentences('The Algemene termijnenwet does not apply to this term.', source(why.source), free)
    case 'too_long':
      return `The Algemene termijnenwet does not apply to a term of ${length(why.length)} (article 4). ${free}`
    case 'agreed_day':
      return 'The last day is an agreed day. The Algemene termijnenwet does not move it.'
    case 'backward':
      return 'In a backward count the Algemene termijnenwet does not move the day (article 1.2).'
  }
}

const lateness = (late: number): string => (late === 0 ? 'in time' : `${days(late)} late`)

const STEPS: { readonly [K in Step['kind']]: (step: StepOf<K>) => string } = {
  start: ({ event, first }) =>
    `The term begins after ${weekdayDate(event)}. The first day that counts is ${weekdayDate(first)}.`,
  counted: step =>
    sentences(
      `The term is ${length(step.length)}.`,
      source(step.source),
      rule(step),
      `The last day is then ${weekdayDate(step.end)}.`,
    ),
  extended: step =>
    sentences(
      `On ${longDate(step.day)} ${step.by} gave more time: ${change(step.change)}.`,
      ground(step.ground),
      nowEnds(step.end),
    ),
  paused: step =>
    sentences(
      `The term stands still ${period(step.from, step.to)}.`,
      ground(step.ground),
      source(step.source),
      `This adds ${length(step.added)}.`,
      nowEnds(step.end),
    ),
  act_applies: step => sentences('The Algemene termijnenwet applies to this term.', source(step.source)),
  act_silent: ({ why }) => silence(why),
  shifted: ({ over, end }) =>
    sentences(
      'A term does not end on a Saturday, Sunday or holiday (Algemene termijnenwet, article 1).',
      `This leaves out: ${freeDays(over)}.`,
      nowEnds(end),
    ),
  lengthened: ({ end }) =>
    sentences(
      'A term of 3 days or more holds at least 2 working days (Algemene termijnenwet, article 2).',
      'Here it was only 1.',
      nowEnds(end),
    ),
  equated_days_unknown: ({ years }) =>
    sentences(
      `For ${list(years.map(String))} it is not known which days are equated with a holiday (Algemene termijnenwet, article 3.3).`,
      'The calculation takes them for ordinary days. Check the royal decree.',
    ),
  backward_start: ({ event }) =>
    `The count goes back from ${weekdayDate(event)}. That day itself does not count.`,
  counted_back: step =>
    sentences(
      `It has to be at least ${length(step.length)} earlier.`,
      source(step.source),
      step.rule === 'working_days' || step.rule === 'last_of_month' ? rule(step) : '',
      `The last day is then ${weekdayDate(step.end)}.`,
    ),
  shifted_back: ({ over, end }) =>
    sentences(
      'The rule asks for a working day. Then the last working day before it counts.',
      `This leaves out: ${freeDays(over)}.`,
      nowEnds(end),
    ),
  due: ({ due }) => `The deadline is ${weekdayDate(due)}.`,
  standing_still: step =>
    sentences(
      `The term has stood still since ${longDate(step.from)}.`,
      ground(step.ground),
      `The deadline is not settled yet. It is not before ${weekdayDate(step.earliest)}.`,
    ),
  stopped: step =>
    sentences(
      `The term stopped on ${longDate(step.day)}.`,
      ground(step.ground),
      `That was ${lateness(step.late)}.`,
    ),
}

export const deadlineWords: DeadlineWords = {
  title: 'How the deadline was calculated',
  step: step => (STEPS[step.kind] as (step: Step) => string)(step),
  length,
  state: state => {
    switch (state.state) {
      case 'running':
        return state.left === 0 ? 'today is the last day' : `${days(state.left)} left`
      case 'late':
        return lateness(state.late)
      case 'paused':
        return `has stood still since ${longDate(state.since)}`
      case 'stopped':
        return `stopped on ${longDate(state.on)}, ${lateness(state.late)}`
    }
  },
}
