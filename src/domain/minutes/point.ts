import type { AgendaItem } from '../../../schemas/agenda.ts'
import type { Decision, Minutes } from '../../../schemas/minutes.ts'
import type { ItemKind } from '../../../schemas/vocabulary/meetings.ts'
import type { Facts } from '../../model/facts.ts'
import type { Entry } from '../../model/model.ts'
import { replay } from '../advice/replay.ts'
import { withAddenda } from '../agenda/addenda.ts'
import { below, parentOf } from '../agenda/numbers.ts'

export type Outcome = NonNullable<Minutes['items'][number]['outcome']>
export type Result = Decision['result']

/** An item of a meeting, as its agenda has it. */
export interface Point {
  readonly n: string
  readonly id: string
  readonly title: string
  readonly kind: ItemKind
  readonly question: string | null
  /** Why it was on the agenda; null for what came up in the meeting itself. */
  readonly reason: string | null
  readonly about: string | null
  /** References `kind:id` of the records it comes from. */
  readonly sources: readonly string[]
}

/** An item with what the minutes note of it. */
export interface NotedPoint extends Point {
  /** Its place in `items` of the minutes. */
  readonly index: number
  /** As written; `outcomes.ts` says what follows when nothing is. */
  readonly outcome: Outcome | null
  readonly decisions: readonly Decision[]
  readonly actions: readonly string[]
  /** Why it was carried over or dropped. */
  readonly why: string | null
}

/** What an item is for, as far as closing the minutes goes. */
export type Role =
  /** Opening, announcements, close: noted, and nothing comes of it. */
  | 'standing'
  /** The agenda itself. */
  | 'agenda'
  /** Minutes of an earlier meeting. */
  | 'adoption'
  | 'action'
  | 'paper'
  /** A request for advice that has no workgroup yet. */
  | 'request'
  /** A draft advice: issue it or not. */
  | 'draft'
  /** A suggestion for an unsolicited advice: examine it or not. */
  | 'suggestion'
  /** Enough is known: written or oral. */
  | 'form'
  | 'other'

const STANDING = new Set(['standing', 'announced-absence'])

/** What a reference `kind:id` points to, when it is of this kind. */
export const idOf = (kind: string, reference: string | null | undefined): string | undefined =>
  reference?.startsWith(`${kind}:`) ? reference.slice(kind.length + 1) : undefined

const roleOfAdvice = (facts: Facts, id: string): Role => {
  const entry = facts.model.get('advice', id)
  switch (entry && replay(facts, entry).state) {
    case 'announced':
    case 'received':
    case 'listed':
      return 'request'
    case 'edited':
    case 'tabled':
      return 'draft'
    case 'suggested':
      return 'suggestion'
    case 'enough_input':
      return 'form'
    default:
      return 'other'
  }
}

/** True for the item of a paper in which an advice was asked. */
export const isRequestPaper = ({ reason }: Pick<Point, 'reason'>): boolean => reason === 'request-received'

/** What an item is for; of an advice that follows from the state it is in. */
export const roleOf = (facts: Facts, { id, kind, reason, about }: Point): Role => {
  if (about === null)
    return id === 'agenda' ? 'agenda' : kind === 'note' && STANDING.has(reason ?? '') ? 'standing' : 'other'
  const advice = idOf('advice', about)
  if (advice !== undefined) {
    const role = roleOfAdvice(facts, advice)
    // The paper that asked for an advice which is under way by now: its draft has an item of its own.
    return isRequestPaper({ reason }) && role !== 'request' ? 'paper' : role
  }
  if (idOf('minutes', about)) return 'adoption'
  if (idOf('action', about)) return 'action'
  return idOf('incoming', about) ? 'paper' : 'other'
}

/** An item as people name it: its number, where it has one, and its title. */
export const labelOf = ({ n, title }: Pick<Point, 'n' | 'title'>): string =>
  n === '' ? title : `${n}. ${title}`

export { below, parentOf }

/** An item as its agenda has it. */
export const pointOf = (item: AgendaItem): Point => ({
  n: item.n,
  id: item.id,
  title: item.title,
  kind: item.kind,
  question: item.question ?? null,
  reason: item.reason,
  about: item.about ?? null,
  sources: item.sources,
})

/** The items of the minutes, each with what the agenda said of it. */
export const notedPoints = ({ model }: Facts, minutes: Entry<'minutes'>): readonly NotedPoint[] => {
  const agenda = model.get('agenda', minutes.id)
  const planned = new Map((agenda ? withAddenda(agenda.data) : []).map(item => [item.id, pointOf(item)]))
  return minutes.data.items.map((item, index): NotedPoint => {
    const point = planned.get(item.id)
    return {
      n: item.n ?? point?.n ?? '',
      id: item.id,
      title: item.title ?? point?.title ?? item.id,
      kind: point?.kind ?? 'discuss',
      question: point?.question ?? null,
      reason: point?.reason ?? null,
      about: item.about ?? point?.about ?? null,
      sources: point?.sources ?? [],
      index,
      outcome: item.outcome ?? null,
      decisions: item.decisions,
      actions: item.actions,
      why: item.reason ?? null,
    }
  })
}
