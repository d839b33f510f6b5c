import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { ics } from '../../src/render/ics.ts'
import type { CalendarEntry } from '../../src/tree/calendar.ts'
import { hostileTexts } from '../render/arbitrary.ts'
import { ipr, output, project, put, workplace } from './judges.ts'

/** Two readers of iCalendar that have nothing to do with ours: Python's icalendar, and libical with its rules. */

const folder = workplace()
const archive = join(project, 'example-archive')

const READ = `
import json, sys
from icalendar import Calendar
def one(event):
    start, end = event['dtstart'].dt, event.get('dtend')
    return {
        'uid': str(event['uid']), 'title': str(event['summary']), 'status': str(event['status']),
        'sequence': int(event['sequence']), 'start': start.isoformat(),
        'end': end.dt.isoformat() if end else None,
        'alarms': [str(a['trigger'].dt) for a in event.subcomponents],
    }
calendar = Calendar.from_ical(open(sys.argv[1], 'rb').read())
print(json.dumps([one(event) for event in calendar.walk('VEVENT')]))
`

const JUDGE = `
import ctypes, sys
ical = ctypes.CDLL('libical.so.3')
for name in ('icalcomponent_count_errors', 'icalrestriction_check', 'icalcomponent_as_ical_string'):
    getattr(ical, name).argtypes = [ctypes.c_void_p]
ical.icalparser_parse_string.restype = ctypes.c_void_p
ical.icalcomponent_as_ical_string.restype = ctypes.c_char_p
calendar = ical.icalparser_parse_string(open(sys.argv[1], 'rb').read())
print(ical.icalcomponent_count_errors(calendar), ical.icalrestriction_check(calendar))
print(ical.icalcomponent_as_ical_string(calendar).decode().splitlines().count('BEGIN:VEVENT'))
`

put(folder, { 'read.py': READ, 'judge.py': JUDGE })

interface Read {
  readonly uid: string
  readonly title: string
  readonly status: string
  readonly sequence: number
  readonly start: string
  readonly end: string | null
  readonly alarms: readonly string[]
}

const python = (script: string, file: string): string =>
  output('/usr/bin/python3', [join(folder, script), join(folder, file)])
const read = (file: string): readonly Read[] => JSON.parse(python('read.py', file))
const sound = (file: string, events: number): void =>
  expect(python('judge.py', file).trim()).toBe(`0 1\n${events}`)

const made = (name: string, args: readonly string[]): readonly Read[] => {
  const run = ipr(['kalender', ...args, '-C', archive, '--format', 'ics'])
  put(folder, { [name]: run.stdout })
  return read(name)
}

describe('the calendar of the example council', () => {
  it.each([
    ['leden.ics', ['2026', '--year', '--for', 'leden']],
    ['gemeente.ics', ['--for', 'gemeente']],
    ['clientenoverleg.ics', ['2026', '--year', '--for', 'clientenoverleg']],
    ['kees.ics', ['--for', 'kees-lindhout']],
  ])('%s is read by both', (name, args) => {
    const events = made(name, args)
    expect(events.length).toBeGreaterThan(0)
    sound(name, events.length)
  })

  it('has its meetings at the right moment, in winter and in summer', () => {
    const events = made('jaar.ics', ['2026', '--year', '--for', 'leden'])
    const startOf = (uid: string) => events.find(event => event.uid.startsWith(`meeting-${uid}@`))?.start
    expect(startOf('2026-12-10-council')).toBe('2026-12-10T19:30:00+01:00')
    expect(startOf('2026-06-25-council')).toBe('2026-06-25T19:30:00+02:00')
  })

  it('has the meeting that was moved once, on its new day', () => {
    const moved = made('mei.ics', ['2025-05', '--for', 'leden']).filter(({ uid }) =>
      uid.startsWith('meeting-2025-05-15-council@'),
    )
    expect(moved).toMatchObject([{ start: '2025-05-22T19:30:00+02:00', status: 'CONFIRMED', sequence: 1 }])
  })

  it('reminds a day before a meeting, and a week and a day before a last day', () => {
    const events = made('ahead.ics', ['--for', 'leden'])
    const alarmsOf = (uid: string) => events.find(event => event.uid.startsWith(uid))?.alarms
    expect(alarmsOf('meeting-2026-12-10-council@')).toEqual(['-1 day, 0:00:00'])
    expect(alarmsOf('advice-')).toEqual(['-7 days, 9:00:00', '-1 day, 9:00:00'])
  })
})

it('texts that try to be more than text arrive as text', () => {
  const traps = [...hostileTexts, 'a\r\nEND:VEVENT\r\nBEGIN:VEVENT\r\nSUMMARY:b', 'é'.repeat(200)]
  const entries = traps.map(
    (text, index): CalendarEntry => ({
      uid: `${index}@raad`,
      title: `x ${text}`,
      lines: [text, text],
      place: text,
      day: '2026-12-10',
      start: null,
      end: null,
      cancelled: false,
      sequence: 0,
      category: 'overleg',
      busy: false,
      alarms: [1],
    }),
  )
  put(folder, {
    'traps.ics': ics({ title: 'Vallen', lang: 'nl', council: 'Raad', made: '2026-11-24', entries }),
  })
  sound('traps.ics', traps.length)
  expect(read('traps.ics').map(({ uid }) => uid)).toEqual(entries.map(({ uid }) => uid))
})
