import ICAL from 'ical.js'
import type { Calendar, CalendarEntry } from '../tree/calendar.ts'
import { plain } from './escape.ts'

/** The door to ical.js for writing: it escapes, folds and puts the pieces of RFC 5545 in order. */

const ZONE = 'Europe/Amsterdam'

// The rule of the European Union since 1996; a calendar needs no earlier one.
const zone = (): ICAL.Component => {
  const changes = (name: string, offsets: readonly [string, string], month: number, label: string) => [
    name,
    [
      ['dtstart', {}, 'date-time', month === 3 ? '1996-03-31T02:00:00' : '1996-10-27T03:00:00'],
      ['rrule', {}, 'recur', { freq: 'YEARLY', bymonth: month, byday: '-1SU' }],
      ['tzoffsetfrom', {}, 'utc-offset', offsets[0]],
      ['tzoffsetto', {}, 'utc-offset', offsets[1]],
      ['tzname', {}, 'text', label],
    ],
    [],
  ]
  return new ICAL.Component([
    'vtimezone',
    [['tzid', {}, 'text', ZONE]],
    [
      changes('daylight', ['+01:00', '+02:00'], 3, 'CEST'),
      changes('standard', ['+02:00', '+01:00'], 10, 'CET'),
    ],
  ])
}

const text = (component: ICAL.Component, name: string, value: string): void => {
  component.addPropertyWithValue(name, value)
}

const instant = (component: ICAL.Component, name: string, day: string, time: string | null): void => {
  const property = new ICAL.Property(name, component)
  if (time === null) property.setValue(ICAL.Time.fromDateString(day))
  else {
    property.setValue(ICAL.Time.fromDateTimeString(`${day}T${time}:00`))
    property.setParameter('tzid', ZONE)
  }
  component.addProperty(property)
}

// A whole day starts at midnight: a reminder at nine in the morning comes fifteen hours short of so many days.
const trigger = (days: number, whole: boolean): string =>
  !whole ? `-P${days}D` : days === 0 ? 'PT9H' : days === 1 ? '-PT15H' : `-P${days - 1}DT15H`

const alarm = (days: number, entry: CalendarEntry): ICAL.Component => {
  const component = new ICAL.Component('valarm')
  text(component, 'action', 'DISPLAY')
  text(component, 'description', plain(entry.title))
  const property = new ICAL.Property('trigger', component)
  property.setValue(ICAL.Duration.fromString(trigger(days, entry.start === null)))
  component.addProperty(property)
  return component
}

const event = (entry: CalendarEntry, made: string): ICAL.Component => {
  const component = new ICAL.Component('vevent')
  text(component, 'uid', plain(entry.uid))
  component.addPropertyWithValue('dtstamp', ICAL.Time.fromDateTimeString(`${made}T00:00:00Z`))
  instant(component, 'dtstart', entry.day, entry.start)
  // An end that is no later than the start is a mistake that no calendar can show.
  if (entry.start !== null && entry.end !== null && entry.end > entry.start)
    instant(component, 'dtend', entry.day, entry.end)
  text(component, 'summary', plain(entry.title))
  if (entry.lines.length > 0) text(component, 'description', entry.lines.map(plain).join('\n'))
  if (entry.place !== null) text(component, 'location', plain(entry.place))
  text(component, 'categories', plain(entry.category))
  text(component, 'status', entry.cancelled ? 'CANCELLED' : 'CONFIRMED')
  text(component, 'transp', entry.busy && !entry.cancelled ? 'OPAQUE' : 'TRANSPARENT')
  component.addPropertyWithValue('sequence', entry.sequence)
  if (!entry.cancelled) for (const days of entry.alarms) component.addSubcomponent(alarm(days, entry))
  return component
}

/** A calendar as iCalendar (RFC 5545), with the clock changes of Amsterdam. Equal calendars give equal bytes. */
export const ics = (calendar: Calendar): string => {
  const component = new ICAL.Component('vcalendar')
  text(component, 'version', '2.0')
  text(component, 'prodid', `-//ipr//${plain(calendar.council)}//${calendar.lang.toUpperCase()}`)
  text(component, 'calscale', 'GREGORIAN')
  text(component, 'x-wr-calname', plain(calendar.title))
  text(component, 'x-wr-timezone', ZONE)
  component.addSubcomponent(zone())
  for (const entry of calendar.entries) component.addSubcomponent(event(entry, calendar.made))
  return `${component.toString().trimEnd()}\r\n`
}
