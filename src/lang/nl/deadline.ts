import type {
  ActSilence,
  Change,
  Counted,
  CountRule,
  DeadlineState,
  FreeDay,
  Length,
  Step,
  StepOf,
} from '../../domain/deadline-types.ts'
import type { Day } from '../../model/day.ts'
import { count, fullDay, listed, longDay } from '../format.ts'

const UNITS: Readonly<Record<Length['unit'], readonly [one: string, many: string]>> = {
  days: ['dag', 'dagen'],
  working_days: ['werkdag', 'werkdagen'],
  weeks: ['week', 'weken'],
  months: ['maand', 'maanden'],
  years: ['jaar', 'jaar'],
}

const length = ({ count: value, unit }: Length): string => count(value, 'nl', ...UNITS[unit])

const days = (value: number): string => length({ unit: 'days', count: value })

const list = (items: readonly string[]): string => listed(items, 'nl')
const longDate = (day: Day): string => longDay(day, 'nl')
const weekdayDate = (day: Day): string => fullDay(day, 'nl')

const freeDays = (over: readonly FreeDay[]): string =>
  list(over.map(({ day, holiday }) => weekdayDate(day) + (holiday ? ` (${holiday.name.nl})` : '')))

const period = (from: Day, to: Day): string =>
  from === to ? `op ${longDate(from)}` : `van ${longDate(from)} tot en met ${longDate(to)}`

const ground = (words: string): string => `Reden: ${words.replace(/\.$/, '')}.`
const source = (words: string | undefined): string =>
  words === undefined ? '' : `Bron: ${words.replace(/\.$/, '')}.`
const nowEnds = (end: Day): string => `De laatste dag is nu ${weekdayDate(end)}.`
const sentences = (...parts: readonly string[]): string => parts.filter(part => part !== '').join(' ')

const RULES: Readonly<Record<CountRule, string>> = {
  days: '',
  same_weekday: 'Een termijn in weken eindigt op dezelfde dag van de week.',
  same_day_number: 'Een termijn in maanden of jaren eindigt op hetzelfde dagnummer.',
  last_of_month: 'Dat dagnummer bestaat niet in die maand. Dan geldt de laatste dag van de maand.',
  working_days: 'Zaterdagen, zondagen en feestdagen tellen niet mee.',
}

const rule = ({ rule, skipped }: Counted): string =>
  sentences(
    RULES[rule],
    skipped.length === 0
      ? ''
      : `Daarom ${skipped.length === 1 ? 'valt' : 'vallen'} af: ${freeDays(skipped.map(holiday => ({ day: holiday.day, holiday })))}.`,
  )

const change = (change: Change): string => {
  if ('add' in change) return length(change.add)
  return 'total' in change ? `in totaal ${length(change.total)}` : `tot en met ${weekdayDate(change.until)}`
}

const silence = (why: ActSilence): string => {
  const free = 'De laatste dag mag dus in een weekend of op een feestdag vallen.'
  switch (why.reason) {
    case 'not_bound':
      return sentences('De Algemene termijnenwet geldt niet voor deze termijn.', source(why.source), free)
    case 'too_long':
      return `De Algemene termijnenwet geldt niet voor een termijn van ${length(why.length)} (artikel 4). ${free}`
    case 'agreed_day':
      return 'De laatste dag is een afgesproken dag. De Algemene termijnenwet verschuift die niet.'
    case 'backward':
      return 'Bij terugrekenen verschuift de Algemene termijnenwet de dag niet (artikel 1, tweede lid).'
  }
}

const lateness = (late: number): string => (late === 0 ? 'op tijd' : `${days(late)} te laat`)

const STEPS: { readonly [K in Step['kind']]: (step: StepOf<K>) => string } = {
  start: ({ event, first }) =>
    `De termijn begint na ${weekdayDate(event)}. De eerste dag die telt, is ${weekdayDate(first)}.`,
  counted: step =>
    sentences(
      `De termijn duurt ${length(step.length)}.`,
      source(step.source),
      rule(step),
      `De laatste dag is dan ${weekdayDate(step.end)}.`,
    ),
  extended: step =>
    sentences(
      `Op ${longDate(step.day)} is uitstel gegeven door ${step.by}: ${change(step.change)}.`,
      ground(step.ground),
      nowEnds(step.end),
    ),
  paused: step =>
    sentences(
      `De termijn staat stil ${period(step.from, step.to)}.`,
      ground(step.ground),
      source(step.source),
      `Er ${step.added.count === 1 ? 'komt' : 'komen'} ${length(step.added)} bij.`,
      nowEnds(step.end),
    ),
  act_applies: step => sentences('De Algemene termijnenwet geldt voor deze termijn.', source(step.source)),
  act_silent: ({ why }) => silence(why),
  shifted: ({ over, end }) =>
    sentences(
      'Een termijn eindigt niet op een zaterdag, zondag of feestdag (Algemene termijnenwet, artikel 1).',
      `Daarom ${over.length === 1 ? 'valt' : 'vallen'} af: ${freeDays(over)}.`,
      nowEnds(end),
    ),
  lengthened: ({ end }) =>
    sentences(
      'In een termijn van 3 dagen of meer zitten ten minste 2 werkdagen (Algemene termijnenwet, artikel 2).',
      'Hier was dat er maar 1.',
      nowEnds(end),
    ),
  equated_days_unknown: ({ years }) =>
    sentences(
      `Voor ${list(years.map(String))} is niet bekend welke dagen gelijkgesteld zijn met een feestdag (Algemene termijnenwet, artikel 3, derde lid).`,
      'De berekening telt ze als gewone dagen. Controleer het koninklijk besluit.',
    ),
  backward_start: ({ event }) =>
    `De telling gaat terug vanaf ${weekdayDate(event)}. Die dag zelf telt niet mee.`,
  counted_back: step =>
    sentences(
      `Het moet uiterlijk ${length(step.length)} eerder.`,
      source(step.source),
      step.rule === 'working_days' || step.rule === 'last_of_month' ? rule(step) : '',
      `De laatste dag is dan ${weekdayDate(step.end)}.`,
    ),
  shifted_back: ({ over, end }) =>
    sentences(
      'De regel vraagt een werkdag. Dan geldt de laatste werkdag daarvoor.',
      `Daarom ${over.length === 1 ? 'valt' : 'vallen'} af: ${freeDays(over)}.`,
      nowEnds(end),
    ),
  due: ({ due }) => `De uiterste datum is ${weekdayDate(due)}.`,
  standing_still: step =>
    sentences(
      `De termijn staat stil sinds ${longDate(step.from)}.`,
      ground(step.ground),
      `De uiterste datum staat nog niet vast. Die is niet eerder dan ${weekdayDate(step.earliest)}.`,
    ),
  stopped: step =>
    sentences(
      `De termijn is gestopt op ${longDate(step.day)}.`,
      ground(step.ground),
      `Dat was ${lateness(step.late)}.`,
    ),
}

/** What people read about a deadline. */
export const deadlineWords = {
  /** Heading above a proof. */
  title: 'Zo is de uiterste datum berekend',
  /** One step of the proof, as one or more whole sentences. */
  step: (step: Step): string => (STEPS[step.kind] as (step: Step) => string)(step),
  /** `6 weken`, `1 werkdag`, `geen dagen` */
  length,
  /** Where a deadline stands, to put after its name or in a cell: `nog 5 dagen`. */
  state: (state: DeadlineState): string => {
    switch (state.state) {
      case 'running':
        return state.left === 0 ? 'vandaag is de laatste dag' : `nog ${days(state.left)}`
      case 'late':
        return lateness(state.late)
      case 'paused':
        return `staat stil sinds ${longDate(state.since)}`
      case 'stopped':
        return `gestopt op ${longDate(state.on)}, ${lateness(state.late)}`
    }
  },
}

export type DeadlineWords = typeof deadlineWords
