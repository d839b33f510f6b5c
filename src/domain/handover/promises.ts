import type { Facts } from '../../model/facts.ts'
import type { Entry } from '../../model/model.ts'
import { type ActionState, openActions } from '../actions.ts'
import { type OverviewRow, type OwedTogether, overview, together } from '../advice/overview.ts'
import type { Actor } from '../advice/states.ts'
import { groupMembersOn } from '../people/workgroups.ts'
import { levelOf, maySee } from '../visibility.ts'
import { audienceOf, type HandoverRole, holdersOf } from './role.ts'

/** Something that somebody owes on an advice. */
export interface AdvicePromise {
  readonly row: OverviewRow
  readonly owed: OwedTogether
}

/** An open action, with the last word on it as far as the reader may see that. */
export interface ActionPromise {
  readonly action: ActionState
  readonly note: string | null
}

/** What was promised and is still open, as far as it is a role’s to do or to watch. */
export interface Promises {
  readonly own: readonly ActionPromise[]
  readonly municipality: readonly ActionPromise[]
  readonly advice: readonly AdvicePromise[]
}

const MUNICIPAL: ReadonlySet<Actor> = new Set(['liaison', 'officer', 'college'])

/** True for an advice that a workgroup works on. */
export const ofGroup = (advice: Entry<'advice'> | undefined, group: string | null): boolean =>
  group !== null && (advice?.data.workgroups.some(each => each.group === group) ?? false)

/** The advice that something is about. */
export const adviceAbout = (
  { model }: Facts,
  about: string | null | undefined,
): Entry<'advice'> | undefined =>
  about?.startsWith('advice:') ? model.get('advice', about.slice('advice:'.length)) : undefined

const isReadable = ({ model }: Facts, role: HandoverRole, { entry }: ActionState): boolean =>
  maySee(audienceOf[role], levelOf(entry, model))

// What somebody of the municipality has to do is known there; what the council noted about it is not.
const isSeen = (facts: Facts, role: HandoverRole, action: ActionState): boolean =>
  action.entry.data.side === 'municipality' || isReadable(facts, role, action)

const lastWord = ({ entry }: ActionState): string | null =>
  entry.data.events.findLast(({ note }) => note !== undefined)?.note ?? null

const isTheirs = (facts: Facts, role: HandoverRole, group: string | null) => {
  const holders = new Set(holdersOf(facts, role, group))
  const entry = group === null ? undefined : facts.model.get('workgroup', group)
  const members = new Set(entry === undefined ? [] : groupMembersOn(facts, entry, facts.today))
  return ({ entry: { data }, owners }: ActionState): boolean => {
    switch (role) {
      case 'chair':
      case 'supporter':
      case 'secretary':
        return true
      case 'treasurer':
        return owners.some(owner => holders.has(owner))
      case 'lead':
        return owners.some(owner => members.has(owner)) || ofGroup(adviceAbout(facts, data.about), group)
      case 'liaison':
        return data.side === 'municipality'
    }
  }
}

const adviceOf = (facts: Facts, role: HandoverRole, group: string | null): readonly AdvicePromise[] => {
  if (role === 'treasurer') return []
  return overview(facts, { all: true, group: group ?? undefined })
    .flatMap(row => together(row.owed).map(owed => ({ row, owed })))
    .filter(({ owed }) => role !== 'liaison' || MUNICIPAL.has(owed.who))
    .toSorted((a, b) => ((a.owed.due ?? '9') < (b.owed.due ?? '9') ? -1 : 1))
}

/** The open promises of both sides that belong to a role. Reads actions, advices and what they rest on. */
export const promisesOf = (facts: Facts, role: HandoverRole, group: string | null): Promises => {
  const isTheir = isTheirs(facts, role, group)
  const open = openActions(facts, facts.today)
    .filter(action => isSeen(facts, role, action) && isTheir(action))
    .toSorted((a, b) => ((a.dueOn ?? '9') < (b.dueOn ?? '9') ? -1 : 1))
    .map(action => ({ action, note: isReadable(facts, role, action) ? lastWord(action) : null }))
  return {
    own: open.filter(({ action }) => action.entry.data.side === 'council'),
    municipality: open.filter(({ action }) => action.entry.data.side === 'municipality'),
    advice: adviceOf(facts, role, group),
  }
}
