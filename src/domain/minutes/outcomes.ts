import type { Facts } from '../../model/facts.ts'
import { below, idOf, type NotedPoint, type Outcome, parentOf, roleOf } from './point.ts'

/** Outcomes of an item that is over: it was dealt with. */
const REACHED: ReadonlySet<Outcome> = new Set(['noted', 'discussed', 'decided', 'adopted'])

export const isReached = (outcome: Outcome | null | undefined): boolean =>
  outcome != null && REACHED.has(outcome)

/** True when someone said in this meeting how an action stands. */
export const isAnswered = ({ model }: Facts, meeting: string, action: string): boolean =>
  model
    .get('action', action)
    ?.data.events.some(event => event.meeting === meeting && event.step !== 'opened') ?? false

// What is written, or what other facts leave no doubt about.
const own = (facts: Facts, meeting: string, point: NotedPoint, hasBelow: boolean): Outcome | null => {
  if (point.outcome !== null) return point.outcome
  if (point.decisions.length > 0) return 'decided'
  const action = idOf('action', point.about)
  if (action !== undefined) return isAnswered(facts, meeting, action) ? 'discussed' : null
  return !hasBelow && roleOf(facts, point) === 'standing' ? 'noted' : null
}

const OPEN_TO_ALL: ReadonlySet<string> = new Set(['paper', 'other', 'standing'])

/** True for an item that asks nothing of its own, so that the outcome of the item above it holds for it too. */
export const followsAbove = (facts: Facts, point: NotedPoint): boolean =>
  point.question === null && OPEN_TO_ALL.has(roleOf(facts, point))

// Below an item that came later, all comes later; below one that was noted, whatever asks nothing of its own.
const inherited = (facts: Facts, point: NotedPoint, above: NotedPoint | undefined): Outcome | null => {
  const outcome = above?.outcome ?? null
  if (outcome === null || outcome === 'decided' || outcome === 'adopted') return null
  if (!isReached(outcome)) return outcome
  return followsAbove(facts, point) ? outcome : null
}

/**
 * The outcome of each item by its id: as noted, or as it follows from decisions, from answers to actions, from the
 * item above it or from all items below it. Null where someone has to say.
 */
export const outcomesOf = (
  facts: Facts,
  meeting: string,
  points: readonly NotedPoint[],
): ReadonlyMap<string, Outcome | null> => {
  const first = new Map(
    points.map(point => [
      point.id,
      own(facts, meeting, point, below(point, points).length > 0) ??
        inherited(facts, point, parentOf(point, points)),
    ]),
  )
  const fromBelow = (point: NotedPoint): Outcome | null => {
    const children = below(point, points).map(({ id }) => first.get(id) ?? null)
    if (children.length === 0 || children.includes(null)) return null
    const [one] = children
    if (one !== undefined && !isReached(one) && children.every(other => other === one)) return one
    return point.kind === 'note' ? 'noted' : 'discussed'
  }
  return new Map(points.map(point => [point.id, first.get(point.id) ?? fromBelow(point)]))
}
