import { type Day, type Span, within, yearOf } from '../../model/day.ts'
import type { Facts } from '../../model/facts.ts'
import type { Entry } from '../../model/model.ts'
import { freeId, slug } from '../../model/slug.ts'
import { groupIdsOf } from '../meetings/parties.ts'
import type { Reader } from '../readers.ts'
import { type CalendarItem, type Dated, datedItems } from './calendar.ts'
import { concerns } from './concerns.ts'

/** Something that stands in someone's calendar, with a name that stays the same when it moves. */
export interface FeedItem extends Dated {
  readonly uid: string
  /** The meeting it was moved from, the last one. */
  readonly movedFrom: Entry<'meeting'> | null
  readonly cancelled: boolean
  /** How often it moved or was cancelled. */
  readonly sequence: number
}

// A meeting that moved is one appointment: the first of the chain gives it its name, the last one its day.
const forebears = ({ model }: Facts, meeting: Entry<'meeting'>): readonly Entry<'meeting'>[] => {
  const all = model.all('meeting')
  const chain: Entry<'meeting'>[] = []
  let at = meeting
  for (;;) {
    const before = all.find(({ data }) => data.status === 'cancelled' && data.moved_to === at.id)
    if (before === undefined || before.id === meeting.id || chain.includes(before)) return chain
    chain.push(before)
    at = before
  }
}

/** A meeting as one appointment, under the name of the first of those it was moved from. */
export const meetingItem = (facts: Facts, meeting: Entry<'meeting'>): FeedItem => {
  const before = forebears(facts, meeting)
  const cancelled = meeting.data.status === 'cancelled'
  return {
    day: meeting.data.date,
    item: { type: 'meeting', meeting, groups: groupIdsOf(meeting.data) },
    uid: `meeting-${(before.at(-1) ?? meeting).id}`,
    movedFrom: before[0] ?? null,
    cancelled,
    sequence: before.length + (cancelled ? 1 : 0),
  }
}

const meetingItems = (facts: Facts): readonly FeedItem[] => {
  const all = facts.model.all('meeting')
  const moved = new Set(all.flatMap(meeting => forebears(facts, meeting)))
  return all.filter(meeting => !moved.has(meeting)).map(meeting => meetingItem(facts, meeting))
}

const nameOf = (item: Exclude<CalendarItem, { type: 'meeting' }>, day: Day): string => {
  switch (item.type) {
    case 'event':
      return `event-${item.event.id}`
    case 'council_date':
    case 'request':
      return `plan-${item.plan.id}-${slug(item.title)}-${item.type}`
    case 'advice':
    case 'reaction':
      return `advice-${item.advice}-${item.type}`
    case 'action':
      return `action-${item.action}`
    case 'evaluation':
      // The one of next year is another one, not this one moved.
      return `evaluation-${item.kind}-${yearOf(day)}`
  }
}

const otherItems = (facts: Facts): readonly FeedItem[] =>
  datedItems(facts).flatMap(({ day, item }) =>
    item.type === 'meeting'
      ? []
      : [{ day, item, uid: nameOf(item, day), movedFrom: null, cancelled: false, sequence: 0 }],
  )

// Two papers of one title in a year plan would be one appointment.
const named = (items: readonly FeedItem[]): readonly FeedItem[] => {
  const taken = new Set<string>()
  return items.map(item => {
    const uid = freeId(item.uid, name => taken.has(name))
    taken.add(uid)
    return uid === item.uid ? item : { ...item, uid }
  })
}

const order = (a: FeedItem, b: FeedItem): number =>
  a.day === b.day ? (a.uid < b.uid ? -1 : 1) : a.day < b.day ? -1 : 1

/**
 * What belongs in the calendar of a reader in a period, by day; what the reader may not see is absent. A meeting
 * that was moved stands there once, one that was cancelled as cancelled. Reads `CALENDAR_KINDS`.
 */
export const feed = (facts: Facts, reader: Reader, span: Span): readonly FeedItem[] =>
  named([...meetingItems(facts), ...otherItems(facts)])
    .filter(({ day, item }) => within(day, span) && concerns(facts, item, reader))
    .sort(order)
