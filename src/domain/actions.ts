import type { Action } from '../../schemas/action.ts'
import { addDays, addMonths, type Day, daysBetween, isDay } from '../model/day.ts'
import type { Facts } from '../model/facts.ts'
import type { Entry } from '../model/model.ts'

/** An action as it stands on a day. */
export interface ActionState {
  readonly entry: Entry<'action'>
  readonly open: boolean
  /** Who does it now, after any handing over. */
  readonly owners: readonly string[]
  /** As written: a day or a quarter; null for an action without a date. */
  readonly due: string | null
  /** The last day on which it is in time: of a quarter its last day. */
  readonly dueOn: Day | null
  /** Days past `dueOn`; 0 when in time, without a date, or closed. */
  readonly late: number
  /** The day it was agreed; an imported one counts from the first day of its month or year. */
  readonly since: Day
  /** Days from `since` to the day asked, or to the day it was closed. */
  readonly age: number
  /** The last meeting in which someone said how it stands. */
  readonly answeredIn: string | null
  readonly postponed: number
}

const CLOSING = new Set(['done', 'dropped'])

/** First day of a day, month or year as history may give it. */
export const firstDay = (partial: string): Day =>
  (partial.length === 4 ? `${partial}-01-01` : partial.length === 7 ? `${partial}-01` : partial) as Day

/** Last day of a day or a quarter. */
export const lastDayOf = (due: string): Day => {
  if (isDay(due)) return due
  const [year, quarter] = due.split('-q') as [string, string]
  return addDays(addMonths(`${year}-01-01` as Day, Number(quarter) * 3), -1)
}

const dueOf = (action: Action, until: readonly Action['events'][number][]): string | null =>
  until.findLast(({ due }) => due !== undefined)?.due ?? action.due ?? null

/** The state of one action on a day; events after that day are not known yet. */
export const actionOn = (entry: Entry<'action'>, day: Day): ActionState => {
  const { data, id } = entry
  const until = data.events.filter(({ on }) => firstDay(on) <= day)
  const closed = until.find(({ step }) => CLOSING.has(step))
  const since = firstDay(data.events[0]?.on ?? id.slice(0, 10))
  const due = dueOf(data, until)
  const dueOn = due === null ? null : lastDayOf(due)
  const open = closed === undefined
  return {
    entry,
    open,
    owners: until.findLast(({ to }) => to.length > 0)?.to ?? data.owners,
    due,
    dueOn,
    late: open && dueOn !== null && dueOn < day ? daysBetween(dueOn, day) : 0,
    since,
    age: daysBetween(since, closed === undefined ? day : firstDay(closed.on)),
    answeredIn:
      until.findLast(({ step, meeting }) => step !== 'opened' && meeting !== undefined)?.meeting ?? null,
    postponed: until.filter(({ step }) => step === 'postponed').length,
  }
}

/** Every action that exists on a day, oldest first. */
export const actionsOn = ({ model }: Facts, day: Day): readonly ActionState[] =>
  model
    .all('action')
    .map(entry => actionOn(entry, day))
    .filter(({ since }) => since <= day)
    .sort((a, b) => (a.since < b.since ? -1 : a.since > b.since ? 1 : a.entry.id < b.entry.id ? -1 : 1))

/** The open actions on a day. */
export const openActions = (facts: Facts, day: Day): readonly ActionState[] =>
  actionsOn(facts, day).filter(({ open }) => open)
