import type { Facts } from '../../model/facts.ts'
import type { Entry } from '../../model/model.ts'
import { expectedAt } from '../people/attendance.ts'
import { whyNotAdopted } from './adoption.ts'
import { type Lack, moveOf } from './advice-moves.ts'
import { isAnswered, isReached, outcomesOf } from './outcomes.ts'
import { idOf, type NotedPoint, notedPoints, type Outcome, type Role, roleOf } from './point.ts'
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
  | { readonly what: 'adoption'; readonly point: NotedPoint; readonly why: string }
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

const ofPoint = (
  facts: Facts,
  meeting: Entry<'meeting'>,
  point: NotedPoint,
  outcome: Outcome | null,
): readonly Missing[] => {
  const role = roleOf(facts, point)
  const action = idOf('action', point.about)
  if (action !== undefined && (outcome === null || isReached(outcome)))
    return isAnswered(facts, meeting.id, action) ? [] : [{ what: 'answer', point }]
  if (outcome === null) return [{ what: 'outcome', point, role }]
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
    ...points.flatMap(point => ofPoint(facts, meeting, point, outcomes.get(point.id) ?? null)),
    ...(lacksQuorum(facts, meeting, minutes) && needed !== null
      ? [{ what: 'quorum', present, size, needed } as const]
      : []),
    ...(council && minutes.data.checked === undefined ? [{ what: 'checked' } as const] : []),
  ]
}
