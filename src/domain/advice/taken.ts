import type { Day } from '../../model/day.ts'
import type { Facts } from '../../model/facts.ts'
import { type GuardName, guardHolds } from './guards.ts'
import { machine } from './machine.ts'
import type { MissingReference } from './meetings.ts'
import type { AdviceLife, ImpossibleStep } from './replay.ts'

/** Why a step cannot be taken. */
export type Objection =
  | ({ readonly kind: 'impossible' } & ImpossibleStep)
  /** Dated before what the list has before it. */
  | { readonly kind: 'order'; readonly day: Day; readonly after: Day }
  /** It points to something that the archive does not hold. */
  | ({ readonly kind: 'missing' } & MissingReference)

/**
 * What stands in the way of a step that was put, or completed, at `index` in the events of a dossier: the first
 * that the life with it shows and the life without it does not. Null when the step can be taken.
 */
export const objectionTo = (before: AdviceLife, after: AdviceLife, index: number): Objection | null => {
  const added = after.steps.length - before.steps.length
  const moved = (at: number): number => (at < index ? at : at - added)
  const missing = after.missing.find(row => row.index === index)
  if (missing !== undefined)
    return { kind: 'missing', what: missing.what, id: missing.id, faulty: missing.faulty }
  const impossible = after.impossible.find(
    row =>
      row.index === index ||
      !before.impossible.some(known => known.index === moved(row.index) && known.why === row.why),
  )
  if (impossible !== undefined) return { kind: 'impossible', ...impossible }
  const disorder = after.disorder.find(
    row => row.index === index || !before.disorder.some(known => known.index === moved(row.index)),
  )
  return disorder === undefined ? null : { kind: 'order', day: disorder.day, after: disorder.after }
}

/** Conditions of a step that do not hold: it can be taken, and rules will tell of it. */
export const openGuards = (facts: Facts, life: AdviceLife, index: number): readonly GuardName[] => {
  const step = life.steps[index]
  const row = machine.find(({ id }) => id === step?.row)
  return (row?.guards ?? []).filter(name => !guardHolds(facts, life, name, step?.day ?? facts.today))
}

/** Where a step of a day belongs among those that are there: behind all that happened on that day or before it. */
export const placeByDay = (life: AdviceLife, day: Day): number => {
  const later = life.steps.findIndex(step => step.day !== null && step.day > day)
  return later === -1 ? life.steps.length : (life.steps[later]?.index ?? life.steps.length)
}
