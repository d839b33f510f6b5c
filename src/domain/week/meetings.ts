import { addDays, type Day, daysBetween } from '../../model/day.ts'
import type { Facts } from '../../model/facts.ts'
import type { Entry } from '../../model/model.ts'
import { minutesSentOn } from '../meetings/aftercare.ts'
import { idsInRole } from '../people/roles.ts'
import type { Doer, Task, TaskRoute, TaskTopic, Weight } from './task.ts'

interface Draft {
  readonly topic: TaskTopic
  readonly who: Doer
  readonly due: Day | null
  readonly minutes: number
  readonly weight: Weight
}

const task = (facts: Facts, meeting: Entry<'meeting'>, draft: Draft): Task => ({
  id: `${draft.topic}-${meeting.id}`,
  ...draft,
  people:
    draft.who === 'chair' || draft.who === 'supporter' || draft.who === 'liaison'
      ? idsInRole(facts, facts.today, draft.who)
      : [],
  late: draft.due === null ? 0 : Math.max(0, daysBetween(draft.due, facts.today)),
  say: { kind: meeting.data.kind, date: meeting.data.date, meeting: meeting.id },
  sources: [`meeting:${meeting.id}`],
})

const ROOM_DAYS = 14

// Before a council meeting: the talk of chair and supporter, the room, the agenda in time (MEET-09, 15, 17).
const before = (facts: Facts, meeting: Entry<'meeting'>): readonly Draft[] => {
  const { data, id } = meeting
  const send = facts.norms.get('agenda.send_days_before', data.date)
  const frozen = facts.model.get('agenda', id)
  return [
    ...(data.preparation === undefined
      ? [
          {
            topic: 'prepare-meeting',
            who: 'chair',
            due: addDays(data.date, -(send ?? 7) - 1),
            minutes: 30,
            weight: 2,
          } as const,
        ]
      : []),
    ...(frozen?.data.sent_on === undefined && send !== null
      ? [
          {
            topic: 'send-agenda',
            who: 'supporter',
            due: addDays(data.date, -send),
            minutes: 45,
            weight: 3,
          } as const,
        ]
      : []),
    ...(data.room_arranged !== true
      ? [
          {
            topic: 'arrange-room',
            who: 'supporter',
            due: addDays(data.date, -ROOM_DAYS),
            minutes: 10,
            weight: 2,
          } as const,
        ]
      : []),
  ]
}

// Before a consultation with the alderman: discussion notes well ahead, so that members can think of it (ALD-07).
const beforeAlderman = (facts: Facts, { data }: Entry<'meeting'>): readonly Draft[] => {
  const days = facts.norms.get('alderman.notes_days_before', data.date)
  return days === null || data.notes.length > 0
    ? []
    : [{ topic: 'share-notes', who: 'liaison', due: addDays(data.date, -days), minutes: 15, weight: 1 }]
}

// After it: the draft in time, the chair's look at it, closing it and sending it round (MEET-14, CHAIR-15).
const after = (facts: Facts, meeting: Entry<'meeting'>): readonly Draft[] => {
  const days = facts.norms.get('minutes.draft_days', meeting.data.date)
  const minutes = facts.model.get('minutes', meeting.id)
  if (minutes === undefined)
    return days === null
      ? []
      : [
          {
            topic: 'draft-minutes',
            who: 'supporter',
            due: addDays(meeting.data.date, days),
            minutes: 60,
            weight: 2,
          },
        ]
  const { checked, closed_on: closed, adopted } = minutes.data
  if (adopted !== undefined) return []
  if (checked !== undefined && closed !== undefined)
    return minutesSentOn(facts, minutes) !== undefined
      ? []
      : [
          {
            topic: 'send-minutes',
            who: 'supporter',
            due: days === null ? null : addDays(meeting.data.date, days),
            minutes: 10,
            weight: 2,
          },
        ]
  // Until then nothing that was decided moves on.
  if (checked !== undefined)
    return [
      {
        topic: 'close-minutes',
        who: 'supporter',
        due: days === null ? null : addDays(meeting.data.date, days),
        minutes: 30,
        weight: 2,
      },
    ]
  return [
    {
      topic: 'check-minutes',
      who: 'chair',
      due: days === null ? null : addDays(minutes.data.drafted_on, days),
      minutes: 20,
      weight: 1,
    },
  ]
}

/** Work around meetings: before the council meetings ahead, after those held, and meetings nobody recorded. */
export const meetingTasks: TaskRoute = (facts, until) => {
  const { today } = facts
  const council = facts.model.all('meeting').filter(({ data }) => data.kind === 'council')
  const ahead = council.filter(({ data }) => data.status === 'planned' && data.date >= today)
  // A meeting that had an agenda is recorded by closing its minutes.
  const isUnderWay = ({ id, data }: Entry<'meeting'>): boolean =>
    data.kind === 'council' &&
    data.status === 'planned' &&
    data.date < today &&
    facts.model.known('agenda', id)
  const past = council.filter(meeting => meeting.data.status === 'held' || isUnderWay(meeting))
  const stale = facts.model
    .all('meeting')
    .filter(meeting => meeting.data.status === 'planned' && meeting.data.date < today)
    .filter(meeting => !isUnderWay(meeting))
  const consultations = facts.model
    .all('meeting')
    .filter(({ data }) => data.kind === 'alderman' && data.status === 'planned' && data.date >= today)
  return [
    ...consultations.flatMap(meeting =>
      beforeAlderman(facts, meeting).map(draft => task(facts, meeting, draft)),
    ),
    ...ahead.flatMap(meeting => before(facts, meeting).map(draft => task(facts, meeting, draft))),
    ...past.flatMap(meeting => after(facts, meeting).map(draft => task(facts, meeting, draft))),
    ...stale.map(meeting =>
      task(facts, meeting, {
        topic: 'record-meeting',
        who: 'supporter',
        due: meeting.data.date,
        minutes: 10,
        weight: 2,
      }),
    ),
  ].filter(({ due }) => due === null || due <= until)
}
