import ICAL from 'ical.js'
import { addDays, type Day, isDay, weekday } from '../model/day.ts'
import { Refusal } from '../model/refusal.ts'
import { clean, cleanLine } from './clean.ts'
import type { GivenFile } from './paper.ts'

/** One entry of somebody's calendar, in Dutch time. */
export interface DatedEntry {
  readonly uid: string
  readonly title: string
  readonly day: Day
  /** `19:30`; null for a whole day. */
  readonly start: string | null
  readonly end: string | null
  readonly place: string | null
  readonly cancelled: boolean
  /** It comes again by a rule: only the first time stands here. */
  readonly repeats: boolean
}

const MAX_BYTES = 5 * 1024 * 1024
const MAX_ENTRIES = 1000

const two = (value: number): string => String(value).padStart(2, '0')

const dayOf = ({ year, month, day }: ICAL.Time): Day => {
  const text = `${year}-${two(month)}-${two(day)}`
  if (!isDay(text)) throw new Refusal('calendar-unreadable')
  return text
}

// The last Sunday of a month of 31 days.
const lastSunday = (year: number, month: number): Day => {
  const last = `${year}-${two(month)}-31` as Day
  return addDays(last, -(weekday(last) % 7))
}

/** Hours that Dutch clocks are ahead of Greenwich, by the rule of the European Union. */
const ahead = (day: Day, hour: number): number => {
  const year = Number(day.slice(0, 4))
  const [spring, autumn] = [lastSunday(year, 3), lastSunday(year, 10)]
  const begun = day > spring || (day === spring && hour >= 1)
  const ended = day > autumn || (day === autumn && hour >= 1)
  return begun && !ended ? 2 : 1
}

const local = (time: ICAL.Time): { readonly day: Day; readonly clock: string | null } => {
  const day = dayOf(time)
  if (time.isDate) return { day, clock: null }
  const inGreenwich = time.zone?.tzid === 'UTC'
  const hour = time.hour + (inGreenwich ? ahead(day, time.hour) : 0)
  return {
    day: hour > 23 ? addDays(day, 1) : day,
    clock: `${two(hour % 24)}:${two(time.minute)}`,
  }
}

const lineOf = (component: ICAL.Component, name: string): string => {
  const value = component.getFirstPropertyValue(name)
  return typeof value === 'string' ? cleanLine(value) : ''
}

const timeOf = (component: ICAL.Component, name: string): ICAL.Time | null => {
  const value = component.getFirstPropertyValue(name)
  return value instanceof ICAL.Time ? value : null
}

const entryOf = (component: ICAL.Component): DatedEntry | null => {
  const start = timeOf(component, 'dtstart')
  if (!start) return null
  const { day, clock } = local(start)
  const until = timeOf(component, 'dtend')
  return {
    uid: lineOf(component, 'uid'),
    title: lineOf(component, 'summary'),
    day,
    start: clock,
    end: until && clock !== null ? local(until).clock : null,
    place: lineOf(component, 'location') || null,
    cancelled: lineOf(component, 'status').toUpperCase() === 'CANCELLED',
    repeats: component.hasProperty('rrule') || component.hasProperty('rdate'),
  }
}

const parsed = (text: string): ICAL.Component => {
  try {
    const found: unknown = ICAL.parse(text)
    if (Array.isArray(found) && found[0] === 'vcalendar') return new ICAL.Component(found)
  } catch {
    // What it says is for programmers.
  }
  throw new Refusal('calendar-unreadable')
}

/** The entries of a calendar file, by day. Refuses what is none, is empty, or larger than any. */
export const readCalendar = ({ bytes }: GivenFile): readonly DatedEntry[] => {
  if (bytes.length > MAX_BYTES) throw new Refusal('calendar-unreadable')
  const root = parsed(clean(new TextDecoder('utf-8').decode(bytes)).replace(/\n/g, '\r\n'))
  const found = root.getAllSubcomponents('vevent')
  if (found.length === 0 || found.length > MAX_ENTRIES) throw new Refusal('calendar-unreadable')
  const entries = found.map(entryOf).filter(entry => entry !== null)
  return entries.toSorted((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0))
}
