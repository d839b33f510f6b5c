import type { Action } from '../../../schemas/action.ts'
import type { Day } from '../../model/day.ts'
import type { Facts } from '../../model/facts.ts'
import type { Entry } from '../../model/model.ts'
import { type ActionState, actionsOn, firstDay } from '../actions.ts'
import { partyOn } from '../meetings/parties.ts'

export type Side = Action['side']
export type ActionStep = Action['events'][number]['step']

/** Which actions are wanted; nothing said means the open ones of both sides. */
export interface ActionFilter {
  readonly all?: boolean | undefined
  readonly overdue?: boolean | undefined
  /** Id of who does it now. */
  readonly owner?: string | undefined
  readonly side?: Side | undefined
}

const LAST = '9999'

const urgency = ({ open, dueOn, since, entry }: ActionState): string =>
  [open ? 0 : 1, open ? (dueOn ?? LAST) : LAST, since, entry.id].join(' ')

/** The register of actions today: what must be done first stands first, closed ones last. */
export const actionList = (facts: Facts, filter: ActionFilter): readonly ActionState[] =>
  actionsOn(facts, facts.today)
    .filter(({ open }) => open || (filter.all === true && filter.overdue !== true))
    .filter(({ late }) => filter.overdue !== true || late > 0)
    .filter(({ owners }) => filter.owner === undefined || owners.includes(filter.owner))
    .filter(({ entry }) => filter.side === undefined || entry.data.side === filter.side)
    .map(state => ({ state, key: urgency(state) }))
    .sort((a, b) => (a.key < b.key ? -1 : 1))
    .map(({ state }) => state)

/** The step that closed an action; undefined while it is open. */
export const closingOf = ({ data }: Entry<'action'>): Action['events'][number] | undefined =>
  data.events.find(({ step }) => step === 'done' || step === 'dropped')

/** Why a step cannot be recorded. */
export type StepTrouble =
  | { readonly kind: 'closed'; readonly step: ActionStep; readonly on: string }
  /** It would stand before something that happened already. */
  | { readonly kind: 'earlier'; readonly on: string }
  | { readonly kind: 'future' }

/** What is against a next step on this day, the first of it; events stand in order of time, and none is to come. */
export const stepTrouble = (entry: Entry<'action'>, on: Day, today: Day): StepTrouble | undefined => {
  const closed = closingOf(entry)
  if (closed) return { kind: 'closed', step: closed.step, on: closed.on }
  if (on > today) return { kind: 'future' }
  const last = entry.data.events.at(-1)
  return last && firstDay(last.on) > on ? { kind: 'earlier', on: last.on } : undefined
}

/** The side of an action whose owners are known: the municipality's when all of them work there on that day. */
export const sideOf = (facts: Facts, owners: readonly string[], day: Day): Side => {
  const theirs = partyOn(facts, 'municipality', day)
  return owners.length > 0 && owners.every(owner => theirs.includes(owner)) ? 'municipality' : 'council'
}
