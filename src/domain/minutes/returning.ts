import type { Facts } from '../../model/facts.ts'
import type { Entry } from '../../model/model.ts'
import { buildAgenda, type Numbered } from '../agenda/build.ts'
import { nextOccasion } from '../agenda/occasion.ts'
import { seriesOf } from '../meetings/next.ts'
import { below, idOf, type NotedPoint, notedPoints } from './point.ts'

/** Whether an item comes back at the next meeting of the series. */
export interface Returning {
  readonly point: NotedPoint
  /** The item of the next agenda that brings it back; null when it does not come back. */
  readonly as: Numbered | null
}

export interface NextTime {
  /** Id and day of the next meeting, planned or proposed; null when nothing says when there is one. */
  readonly meeting: { readonly id: string; readonly date: string } | null
  readonly items: readonly Returning[]
}

// Items that come at every meeting say nothing by coming back.
const EVERY_TIME: ReadonlySet<string> = new Set(['standing', 'announced-absence', 'workgroup-active'])

const saysSomething = (point: NotedPoint, all: readonly NotedPoint[]): boolean =>
  below(point, all).length === 0 && (point.reason === null || !EVERY_TIME.has(point.reason))

const LATER = new Set(['carried_over', 'not_reached'])

// A paper that led to an advice is not the same item as what the advice asks next time.
const backAs = (point: NotedPoint, agenda: readonly Numbered[]): Numbered | null =>
  agenda.find(({ id, about }) => id === point.id && (about ?? null) === point.about) ??
  agenda.find(
    ({ about }) =>
      about !== undefined &&
      about === point.about &&
      (idOf('action', about) || LATER.has(point.outcome ?? '')),
  ) ??
  null

/** What comes back at the next meeting and what does not, by building its agenda from the facts of now. */
export const nextTime = (facts: Facts, meeting: Entry<'meeting'>, minutes: Entry<'minutes'>): NextTime => {
  const occasion = nextOccasion(facts, seriesOf(meeting))
  const agenda = occasion ? buildAgenda(facts, occasion) : []
  const points = notedPoints(facts, minutes)
  return {
    meeting: occasion ? { id: occasion.id, date: occasion.date } : null,
    items: points
      .filter(point => saysSomething(point, points))
      .map(point => ({ point, as: backAs(point, agenda) })),
  }
}
