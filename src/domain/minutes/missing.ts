import type { Facts } from '../../model/facts.ts'
import type { Entry } from '../../model/model.ts'
import { expectedAt } from '../people/attendance.ts'
import { type NoAdoption, whyNotAdopted } from './adoption.ts'
import { type Lack, moveOf } from './advice-moves.ts'
import { followsAbove, isAnswered, isReached, outcomesOf } from './outcomes.ts'
import {
  below,
  idOf,
  type NotedPoint,
  notedPoints,
  type Outcome,
  parentOf,
  type Role,
  roleOf,
} from './point.ts'
import { lacksQuorum, quorumAt } from './quorum.ts'

/** Something that has to be noted before minutes can be closed. */
export type Missing =
  | { readonly what: 'chair' }
  | { readonly what: 'presence'; readonly people: readonly string[] }
  /** How an open action stands. */
  | { readonly what: 'answer'; readonly point: NotedPoint }
  | { readonly what: 'outcome'; readonly point: NotedPoint; readonly role: Role }
  /** Why it was carried over or dropped. */
  | { readonly what: 'reason'; readonly point: NotedPoint }
  /** The text of a decision that was taken. */
  | { readonly what: 'decision'; readonly point: NotedPoint; readonly role: Role }
  | { readonly what: Lack; readonly point: NotedPoint; readonly role: Role }
  /** Minutes that cannot be adopted, as they are not closed, or for another reason. */
  | { readonly what: 'adoption'; readonly point: NotedPoint; readonly why: NoAdoption }
  | {
      readonly what: 'quorum'
      readonly present: number
      readonly size: number
      readonly needed: number
    }
  | { readonly what: 'checked' }

const unmarked = (facts: Facts, meeting: Entry<'meeting'>, minutes: Entry<'minutes'>): readonly string[] => {
  const { presence } = minutes.data
  const named = new Set(presence.map(({ person }) => person))
  return [
    ...presence.filter(row => row.presence === 'not_noted').map(({ person }) => person),
    ...expectedAt(facts, meeting).filter(person => !named.has(person)),
  ]
}

interface Evening {
  readonly facts: Facts
  readonly meeting: Entry<'meeting'>
  readonly points: readonly NotedPoint[]
  readonly outcomes: ReadonlyMap<string, Outcome | null>
}

// One answer for a whole list is asked once, at the item above it; an item above others that each need their own
// answer follows from those.
const isAskedElsewhere = ({ facts, points, outcomes }: Evening, point: NotedPoint): boolean => {
  const open = ({ id }: NotedPoint): boolean => outcomes.get(id) == null
  const above = parentOf(point, points)
  if (above !== undefined && open(above) && followsAbove(facts, point)) return true
  const children = below(point, points)
  return children.length > 0 && !children.some(child => open(child) && followsAbove(facts, child))
}

const ofPoint = (evening: Evening, point: NotedPoint): readonly Missing[] => {
  const { facts, meeting } = evening
  const outcome = evening.outcomes.get(point.id) ?? null
  const role = roleOf(facts, point)
  const action = idOf('action', point.about)
  if (action !== undefined && (outcome === null || isReached(outcome)))
    return isAnswered(facts, meeting.id, action) ? [] : [{ what: 'answer', point }]
  if (outcome === null) return isAskedElsewhere(evening, point) ? [] : [{ what: 'outcome', point, role }]
  const chosen = point.outcome === 'carried_over' || point.outcome === 'dropped'
  if (chosen && point.why === null) return [{ what: 'reason', point }]
  if (outcome === 'decided' && point.decisions.length === 0) return [{ what: 'decision', point, role }]
  const move = moveOf(facts, meeting, point, outcome)
  if (move && 'lack' in move) return [{ what: move.lack, point, role }]
  const earlier = facts.model.get('minutes', idOf('minutes', point.about) ?? '')
  const why = outcome === 'adopted' && earlier ? whyNotAdopted(facts, earlier, meeting) : undefined
  return why === undefined ? [] : [{ what: 'adoption', point, why }]
}

/** Everything that keeps minutes from being closed, in the order of the minutes; empty when nothing does. */
export const missingIn = (
  facts: Facts,
  meeting: Entry<'meeting'>,
  minutes: Entry<'minutes'>,
): readonly Missing[] => {
  const points = notedPoints(facts, minutes)
  const outcomes = outcomesOf(facts, meeting.id, points)
  const people = unmarked(facts, meeting, minutes)
  const { present, size, needed } = quorumAt(facts, meeting, minutes)
  const council = meeting.data.kind === 'council'
  return [
    ...(minutes.data.chair === undefined ? [{ what: 'chair' } as const] : []),
    ...(people.length === 0 ? [] : [{ what: 'presence', people } as const]),
    ...points.flatMap(point => ofPoint({ facts, meeting, points, outcomes }, point)),
    ...(lacksQuorum(facts, meeting, minutes) && needed !== null
      ? [{ what: 'quorum', present, size, needed } as const]
      : []),
    ...(council && minutes.data.checked === undefined ? [{ what: 'checked' } as const] : []),
  ]
}
