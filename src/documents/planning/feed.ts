import type { Lang } from '../../../schemas/vocabulary/vocabulary.ts'
import type { CalendarItem } from '../../domain/planning/calendar.ts'
import type { FeedItem } from '../../domain/planning/feed.ts'
import { type Reader, readerMaySee } from '../../domain/readers.ts'
import { levelOf } from '../../domain/visibility.ts'
import type { Facts } from '../../model/facts.ts'
import { slug } from '../../model/slug.ts'
import type { Calendar, CalendarEntry } from '../../tree/calendar.ts'
import { calendarWordsOf, itemText } from './calendar.ts'

// Days before: a week is enough to do what is due, a day to remember where to be.
const ALARMS: { readonly [T in CalendarItem['type']]: readonly number[] } = {
  meeting: [1],
  event: [1],
  council_date: [],
  request: [7, 1],
  advice: [7, 1],
  reaction: [1],
  action: [7, 1],
  evaluation: [30, 7],
}

// Why it moved or fell away is told within the council only.
const linesOf = (
  facts: Facts,
  { item, movedFrom }: FeedItem,
  reader: Reader,
  lang: Lang,
): readonly string[] => {
  if (item.type !== 'meeting') return []
  const words = calendarWordsOf(lang)
  const inside = readerMaySee(reader, levelOf(item.meeting, facts.model))
  const reason = (item.meeting.data.cancelled ?? movedFrom?.data.cancelled)?.reason
  return [
    ...(movedFrom === null ? [] : [words.movedFrom(movedFrom.data.date)]),
    ...(inside && reason !== undefined ? [words.why(reason)] : []),
  ]
}

const placeOf = (item: CalendarItem): string | null =>
  item.type === 'meeting'
    ? (item.meeting.data.place ?? null)
    : item.type === 'event'
      ? (item.event.data.place ?? null)
      : null

const hoursOf = (item: CalendarItem): { readonly start: string | null; readonly end: string | null } =>
  item.type === 'meeting'
    ? { start: item.meeting.data.start ?? null, end: item.meeting.data.end ?? null }
    : { start: null, end: null }

interface Look {
  readonly reader: Reader
  readonly lang: Lang
  /** Without reminders. */
  readonly silent: boolean
}

/** What stands in someone's calendar as entries for a program that keeps one. */
export const feedCalendar = (
  facts: Facts,
  items: readonly FeedItem[],
  { reader, lang, silent }: Look,
): Calendar => {
  const words = calendarWordsOf(lang)
  const { name, short_name: short } = facts.model.council.data.council
  const entry = (found: FeedItem): CalendarEntry => {
    const { item, day, uid, cancelled, sequence } = found
    const text = itemText(facts, item, lang)
    // In a private calendar a meeting has to say whose it is.
    const title = item.type === 'meeting' ? words.at(text, short) : text
    return {
      uid: `${uid}@${slug(short)}`,
      title: cancelled ? words.cancelled(title) : title,
      lines: linesOf(facts, found, reader, lang),
      place: placeOf(item),
      day,
      ...hoursOf(item),
      cancelled,
      sequence,
      category: words.kind[item.type],
      busy: item.type === 'meeting' || item.type === 'event',
      alarms: silent ? [] : ALARMS[item.type],
    }
  }
  return { title: words.of(short), lang, council: name, made: facts.today, entries: items.map(entry) }
}
