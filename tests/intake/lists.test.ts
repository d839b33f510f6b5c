import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readCsv } from '../../src/intake/csv.ts'
import { readCalendar } from '../../src/intake/ics.ts'
import { saidDue, saidPartialDay } from '../../src/lang/said-days.ts'
import { csv } from '../../src/render/csv.ts'
import { ics } from '../../src/render/ics.ts'
import { hostile } from '../render/arbitrary.ts'

/** Lists and calendars of others, as their programs write them. */

const file = (content: string | Uint8Array) => ({
  name: 'lijst.csv',
  bytes: typeof content === 'string' ? new TextEncoder().encode(content) : content,
})
const rowsIn = (content: string | Uint8Array) =>
  readCsv(file(content)).rows.map(({ cells }) => Object.fromEntries(cells))
const refused = (act: () => unknown): string => {
  try {
    act()
    return 'read'
  } catch (error) {
    return (error as { readonly key?: string }).key ?? String(error)
  }
}

describe('a list', () => {
  test.each([
    ['semicolons, as a Dutch spreadsheet has them', 'Naam;Rol\r\nEls;lid\r\n'],
    ['commas', 'Naam,Rol\nEls,lid'],
    ['tabs', 'Naam\tRol\nEls\tlid\n\n'],
    ['a mark of byte order and quotes', '\ufeff"Naam";"Rol"\r\n"Els";"lid"\r\n'],
  ])('with %s is read', (_, text) => {
    expect(rowsIn(text)).toEqual([{ Naam: 'Els', Rol: 'lid' }])
  })

  test('of an old Windows keeps its accents', () => {
    expect(rowsIn(new Uint8Array([...Buffer.from('Naam;Rol\nZo\xeb;lid', 'latin1')]))).toEqual([
      { Naam: 'Zoë', Rol: 'lid' },
    ])
  })

  test('knows on which line a row begins, also behind cells of several lines', () => {
    const { rows } = readCsv(file('A;B\n"een\ntwee";"zegt ""ja"""\nx;y\n'))
    expect(rows.map(({ line, cells }) => [line, ...cells.values()])).toEqual([
      [2, 'een\ntwee', 'zegt "ja"'],
      [4, 'x', 'y'],
    ])
  })

  test.each([
    ['nothing', '', 'list-empty'],
    ['a head alone', 'Naam;Rol\n', 'list-empty'],
    ['two columns of one name', 'Naam;Naam\nx;y', 'list-column-twice'],
    ['a quote that ends nowhere', 'Naam;Rol\n"x;y', 'list-open-quote'],
    ['bytes that are no text', 'Naam\0;Rol\nx;y', 'list-unreadable'],
    ['more rows than any list', `Naam\n${'x\n'.repeat(5001)}`, 'list-too-long'],
  ])('of %s is refused', (_, text, key) => {
    expect(refused(() => readCsv(file(text)))).toBe(key)
  })

  test('that we wrote comes back as it was, whatever stands in it', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(hostile, hostile), { minLength: 1, maxLength: 4 }), given => {
        const cells = given.map(row => row.map(text => text.replace(/[^\p{L}\p{N}\p{P}\p{S} ]/gu, '')))
        const text = csv([{ head: 'Een' }, { head: 'Twee' }], [['begin', 'eind'], ...cells])
        const found = readCsv(file(text))
          .rows.slice(1)
          .map(({ cells: row }) => [row.get('Een'), row.get('Twee')])
        const plain = cells
          .map(row => row.map(each => each.normalize('NFC').replace(/\s+/g, ' ').trim() || undefined))
          .filter(row => row.some(each => each !== undefined))
        expect(found.map(row => row.map(each => each?.replace(/^'(?=[=+\-@＝＋－＠])/, '')))).toEqual(
          plain.map(row => row.map(each => each?.replace(/^'(?=[=+\-@＝＋－＠])/, ''))),
        )
      }),
      { numRuns: 200 },
    )
  })
})

describe('days as people write them', () => {
  test.each([
    ['12-3-2026', '2026-03-12'],
    ['12/03/2026', '2026-03-12'],
    ['2026-03-12', '2026-03-12'],
    ['12 maart 2026', '2026-03-12'],
    ['do 12 mrt 2026', '2026-03-12'],
    ['maandag 9 maart 2026', '2026-03-09'],
    ['maart 2019', '2019-03'],
    ['3-2019', '2019-03'],
    ['2019', '2019'],
    ['12 March 2026', '2026-03-12'],
  ])('%s is %s', (said, day) => {
    expect(saidPartialDay(said)).toBe(day)
  })

  test.each(['30-2-2026', '12-3-26', '13-13-2026', 'morgen', '1899', '3 2026 12', ''])('%j is none', said => {
    expect(saidPartialDay(said)).toBeUndefined()
  })

  test.each([
    ['Q1 2027', '2027-q1'],
    ['1e kwartaal 2027', '2027-q1'],
    ['2027-q4', '2027-q4'],
    ['31 januari 2027', '2027-01-31'],
  ])('%s is due %s', (said, due) => {
    expect(saidDue(said)).toBe(due)
  })
})

describe('a calendar', () => {
  const wrapped = (...lines: readonly string[]): string =>
    [
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'BEGIN:VEVENT',
      'UID:1',
      ...lines,
      'END:VEVENT',
      'END:VCALENDAR',
      '',
    ].join('\r\n')
  const entry = (...lines: readonly string[]) => readCalendar(file(wrapped(...lines)))[0]

  test.each([
    ['DTSTART:20270115T183000Z', '2027-01-15', '19:30'],
    ['DTSTART:20270715T173000Z', '2027-07-15', '19:30'],
    ['DTSTART:20270328T005900Z', '2027-03-28', '01:59'],
    ['DTSTART:20270328T010000Z', '2027-03-28', '03:00'],
    ['DTSTART:20271031T010000Z', '2027-10-31', '02:00'],
    ['DTSTART:20271231T233000Z', '2028-01-01', '00:30'],
    ['DTSTART;TZID=Europe/Amsterdam:20270715T193000', '2027-07-15', '19:30'],
    ['DTSTART;VALUE=DATE:20270715', '2027-07-15', null],
  ])('%s is in Dutch time', (line, day, start) => {
    expect(entry(line, 'SUMMARY:Vergadering')).toMatchObject({ day, start, title: 'Vergadering' })
  })

  test('says what repeats, is cancelled, and holds no control characters', () => {
    expect(
      entry(
        'DTSTART;VALUE=DATE:20270715',
        'SUMMARY:a\u001b[31m\\, b',
        'STATUS:CANCELLED',
        'RRULE:FREQ=MONTHLY',
      ),
    ).toMatchObject({ title: 'a[31m, b', cancelled: true, repeats: true })
  })

  test.each([
    '',
    'BEGIN:VCALENDAR',
    'BEGIN:VEVENT\r\nEND:VEVENT\r\n',
    '{}',
    'BEGIN:VCALENDAR\r\nEND:VEVENT\r\n',
  ])('%j is none', text => {
    expect(refused(() => readCalendar(file(text)))).toBe('calendar-unreadable')
  })

  test('that we wrote comes back with its days and hours', () => {
    const entries = ['2027-01-21', '2027-07-01'].map(day => ({
      uid: `${day}@raad`,
      title: 'Vergadering',
      lines: [],
      place: 'Raadkamer',
      day,
      start: '19:30',
      end: '22:00',
      cancelled: false,
      sequence: 0,
      category: 'overleg',
      busy: true,
      alarms: [],
    }))
    const text = ics({ title: 'Kalender', lang: 'nl', council: 'Raad', made: '2026-11-24', entries })
    expect(readCalendar(file(text))).toEqual(
      entries.map(({ uid, title, day, start, end, place }) => ({
        uid,
        title,
        day,
        start,
        end,
        place,
        cancelled: false,
        repeats: false,
      })),
    )
  })
})
