import type { AdviceEvent } from '../../../schemas/advice-events.ts'
import type { Decision } from '../../../schemas/minutes.ts'
import type { Day } from '../../model/day.ts'
import type { Facts } from '../../model/facts.ts'
import type { Entry, Model } from '../../model/model.ts'

/** Something an event points to that the archive does not hold, or holds with a fault in it. */
export interface MissingReference {
  readonly what: 'meeting' | 'minutes' | 'decision'
  /** Id of the meeting, or number of the decision. */
  readonly id: string
  /** True when the file is there and could not be read: its own finding says so. */
  readonly faulty: boolean
}

/** What an event says once its meeting and decision are looked up. */
export interface Resolved {
  /** Day of the event; null when its meeting is not there. */
  readonly day: Day | null
  readonly meeting: Entry<'meeting'> | null
  readonly decision: Decision | null
  /** True when the event points to a decision, found or not. */
  readonly needsDecision: boolean
  readonly missing: readonly MissingReference[]
}

/** The meeting with this id or, when it was moved, the one it was moved to in the end. */
const meetingInTheEnd = (model: Model, id: string): Entry<'meeting'> | undefined => {
  const seen = new Set<string>()
  let meeting = model.get('meeting', id)
  while (meeting?.data.moved_to !== undefined && !seen.has(meeting.id)) {
    seen.add(meeting.id)
    meeting = model.get('meeting', meeting.data.moved_to) ?? meeting
  }
  return meeting
}

/** Every decision of one set of minutes, in the order of the items. */
export const decisionsIn = (minutes: Entry<'minutes'>): readonly Decision[] =>
  minutes.data.items.flatMap(item => item.decisions)

/** Looks up the meeting and the decision an event points to; a dated event keeps its own day. */
export const resolve = (facts: Facts, event: AdviceEvent): Resolved => {
  const { model } = facts
  const meetingId = 'meeting' in event ? event.meeting : undefined
  const number = 'decision' in event ? event.decision : undefined
  const meeting = meetingId === undefined ? undefined : meetingInTheEnd(model, meetingId)
  const missing: MissingReference[] = []
  if (meetingId !== undefined && meeting === undefined) {
    missing.push({ what: 'meeting', id: meetingId, faulty: model.known('meeting', meetingId) })
  }
  const decision = number === undefined ? undefined : findDecision(model, number, meeting?.id)
  if (number !== undefined && decision === undefined && missing.length === 0) {
    missing.push(whyNoDecision(model, number, meeting?.id))
  }
  return {
    day: 'on' in event ? event.on : (meeting?.data.date ?? null),
    meeting: meeting ?? null,
    decision: decision ?? null,
    needsDecision: number !== undefined,
    missing,
  }
}

// A decision without a meeting, as of `declined`, is looked for in all minutes: its number is unique.
const findDecision = (model: Model, number: string, meetingId: string | undefined): Decision | undefined => {
  const one = meetingId === undefined ? undefined : model.get('minutes', meetingId)
  const where = meetingId === undefined ? model.all('minutes') : one === undefined ? [] : [one]
  return where.flatMap(decisionsIn).find(decision => decision.n === number)
}

const whyNoDecision = (model: Model, number: string, meetingId: string | undefined): MissingReference =>
  meetingId === undefined || model.get('minutes', meetingId) !== undefined
    ? { what: 'decision', id: number, faulty: false }
    : { what: 'minutes', id: meetingId, faulty: model.known('minutes', meetingId) }
