import fc from 'fast-check'
import ICAL from 'ical.js'
import { describe, expect, it } from 'vitest'
import { ics } from '../../src/render/ics.ts'
import type { Calendar, CalendarEntry } from '../../src/tree/calendar.ts'
import { hostileTexts } from './arbitrary.ts'

/** A calendar file: what another program reads from it is what was put in, and nothing more. */

const entry: CalendarEntry = {
  uid: 'meeting-2026-12-10-council@raad',
  title: 'Vergadering',
  lines: ['Verplaatst.', 'Reden: ziek; twee, drie'],
  place: 'Gemeentehuis, raadkamer 2',
  day: '2026-12-10',
  start: '19:30',
  end: '22:00',
  cancelled: false,
  sequence: 1,
  category: 'overleg',
  busy: true,
  alarms: [1],
}

const calendar = (...entries: readonly CalendarEntry[]): Calendar => ({
  title: 'Kalender van de raad',
  lang: 'nl',
  council: 'Raad',
  made: '2026-11-24',
  entries,
})

const eventsOf = (text: string) =>
  new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent').map(event => new ICAL.Event(event))

const withZone = (text: string) => {
  const zone = new ICAL.Component(ICAL.parse(text)).getFirstSubcomponent('vtimezone')!
  ICAL.TimezoneService.register(new ICAL.Timezone(zone))
}

describe('an appointment', () => {
  it('keeps its texts, also with commas, semicolons and line ends', () => {
    const [event] = eventsOf(ics(calendar(entry)))
    expect(event).toMatchObject({
      uid: entry.uid,
      summary: entry.title,
      location: entry.place,
      description: entry.lines.join('\n'),
      sequence: 1,
    })
  })

  it.each([
    ['2026-12-10', '2026-12-10T18:30:00Z'],
    ['2026-07-09', '2026-07-09T17:30:00Z'],
    ['2026-03-28', '2026-03-28T18:30:00Z'],
    ['2026-03-29', '2026-03-29T17:30:00Z'],
    ['2026-10-24', '2026-10-24T17:30:00Z'],
    ['2026-10-25', '2026-10-25T18:30:00Z'],
  ])('at half past seven on %s is at %s', (day, instant) => {
    const text = ics(calendar({ ...entry, day }))
    withZone(text)
    const [event] = eventsOf(text)
    expect(event!.startDate.convertToZone(ICAL.Timezone.utcTimezone).toString()).toBe(instant)
  })

  it('without a time holds all day, and reminds at nine in the morning', () => {
    const text = ics(calendar({ ...entry, start: null, end: null, alarms: [7, 1, 0] }))
    expect(text).toContain('DTSTART;VALUE=DATE:20261210\r\n')
    expect(text).not.toContain('DTEND')
    expect([...text.matchAll(/TRIGGER:(.*)\r/g)].map(([, trigger]) => trigger)).toEqual([
      '-P6DT15H',
      '-PT15H',
      'PT9H',
    ])
  })

  it('with an end before its start has no end', () => {
    expect(ics(calendar({ ...entry, end: '19:00' }))).not.toContain('DTEND')
  })

  it('that was cancelled says so, keeps nobody busy and reminds nobody', () => {
    const text = ics(calendar({ ...entry, cancelled: true, sequence: 2 }))
    expect(text).toContain('STATUS:CANCELLED\r\nTRANSP:TRANSPARENT\r\nSEQUENCE:2\r\n')
    expect(text).not.toContain('VALARM')
  })
})

describe('a calendar file', () => {
  it('is the same for the same calendar', () => {
    expect(ics(calendar(entry))).toBe(ics(calendar({ ...entry })))
  })

  it('holds no method that asks for an answer, and no addresses', () => {
    expect(ics(calendar(entry))).not.toMatch(/METHOD|ORGANIZER|ATTENDEE|mailto/i)
  })

  it('is no more than its appointments, whatever their texts say', () => {
    const text = fc.oneof(
      fc.constantFrom(
        ...hostileTexts,
        'a\r\nEND:VEVENT\r\nBEGIN:VEVENT\r\nSUMMARY:b',
        'a\nATTENDEE:mailto:kwaad@x.example',
        'é'.repeat(80),
      ),
      fc.string({ unit: 'grapheme' }),
    )
    fc.assert(
      fc.property(fc.array(fc.record({ title: text, line: text, place: text, uid: text })), rows => {
        const made = ics(
          calendar(
            ...rows.map(({ title, line, place, uid }) => ({ ...entry, title, lines: [line], place, uid })),
          ),
        )
        expect(eventsOf(made).length).toBe(rows.length)
        const lines = made.split('\r\n')
        expect(lines.at(-1)).toBe('')
        for (const one of lines) {
          expect(Buffer.byteLength(one)).toBeLessThanOrEqual(75)
          expect(one).not.toMatch(/[\u0000-\u001f\u007f]/)
          expect(one).not.toMatch(/^(ATTENDEE|END:VEVENT.+)/)
        }
      }),
    )
  })
})
