import fc from 'fast-check'
import { afterEach, describe, expect, it } from 'vitest'
import {
  addDays,
  addMonths,
  addYears,
  type Day,
  dayOfMonth,
  daysBetween,
  daysOf,
  isDay,
  isoWeek,
  isWeekend,
  lastOfMonth,
  lengthOf,
  monthOf,
  monthSpan,
  overlaps,
  quarterOf,
  quarterSpan,
  type Span,
  weekday,
  within,
  yearOf,
  yearSpan,
} from '../../src/model/day.ts'

const anyDay = fc.integer({ min: 0, max: 60_000 }).map(count => addDays('1910-01-01', count))
const anySpan = fc
  .tuple(anyDay, fc.integer({ min: 0, max: 900 }), fc.boolean())
  .map(([from, count, open]): Span => (open ? { from } : { from, to: addDays(from, count) }))

describe('a day', () => {
  it.each(['2026-02-28', '2028-02-29', '1900-01-01', '2099-12-31', '2000-02-29'])('%s exists', text => {
    expect(isDay(text)).toBe(true)
  })

  it.each([
    '2026-02-29',
    '2026-02-30',
    '2026-04-31',
    '2026-00-10',
    '2026-13-01',
    '2026-1-01',
    '1899-12-31',
    '2100-01-01',
    '2026-01-01T00:00',
    ' 2026-01-01',
    '2026',
    '',
  ])('%j does not', text => {
    expect(isDay(text)).toBe(false)
  })

  it('knows its parts', () => {
    expect([yearOf('2026-03-09'), monthOf('2026-03-09'), dayOfMonth('2026-03-09')]).toEqual([2026, 3, 9])
  })
})

describe('counting', () => {
  it.each<[Day, number, Day]>([
    ['2026-12-31', 1, '2027-01-01'],
    ['2027-01-01', -1, '2026-12-31'],
    ['2028-02-28', 1, '2028-02-29'],
    ['2027-02-28', 1, '2027-03-01'],
    // The clocks go forward on 29 March and back on 25 October 2026.
    ['2026-03-28', 2, '2026-03-30'],
    ['2026-10-24', 2, '2026-10-26'],
  ])('%s and %i days is %s', (day, count, expected) => {
    expect(addDays(day, count)).toBe(expected)
    expect(daysBetween(day, expected)).toBe(count)
  })

  it.each<[Day, number, Day]>([
    ['2026-01-31', 1, '2026-02-28'],
    ['2028-01-31', 1, '2028-02-29'],
    ['2026-03-31', 1, '2026-04-30'],
    ['2026-03-31', -1, '2026-02-28'],
    ['2026-11-30', 3, '2027-02-28'],
    ['2026-02-28', 1, '2026-03-28'],
  ])('%s and %i months is %s', (day, count, expected) => {
    expect(addMonths(day, count)).toBe(expected)
  })

  it('keeps 29 February only in a year that has one', () => {
    expect(addYears('2028-02-29', 1)).toBe('2029-02-28')
    expect(addYears('2028-02-29', 4)).toBe('2032-02-29')
  })

  it('goes there and back', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -9000, max: 9000 }), (day, count) => {
        const there = addDays(day, count)
        expect(addDays(there, -count)).toBe(day)
        expect(daysBetween(day, there)).toBe(count)
        expect(Math.sign(count)).toBe(there > day ? 1 : there < day ? -1 : 0)
      }),
    )
  })

  it('never leaves the month it should land in', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -200, max: 200 }), (day, count) => {
        const there = addMonths(day, count)
        const months = yearOf(day) * 12 + monthOf(day) + count
        expect(yearOf(there) * 12 + monthOf(there)).toBe(months)
        expect(dayOfMonth(there)).toBe(Math.min(dayOfMonth(day), dayOfMonth(lastOfMonth(there))))
      }),
    )
  })
})

describe('weeks', () => {
  it.each<[Day, number]>([
    ['2026-03-09', 1],
    ['2026-03-13', 5],
    ['2026-03-14', 6],
    ['2026-03-15', 7],
  ])('%s is day %i of the week', (day, number) => {
    expect(weekday(day)).toBe(number)
    expect(isWeekend(day)).toBe(number >= 6)
  })

  it.each<[Day, number, number]>([
    ['2026-01-01', 2026, 1],
    ['2025-12-29', 2026, 1],
    ['2026-12-31', 2026, 53],
    ['2027-01-03', 2026, 53],
    ['2027-01-04', 2027, 1],
    ['2023-01-01', 2022, 52],
    ['2024-12-30', 2025, 1],
    ['2026-06-15', 2026, 25],
  ])('%s lies in %i week %i', (day, year, week) => {
    expect(isoWeek(day)).toEqual({ year, week })
  })

  it('have seven days, and the number changes on Monday only', () => {
    fc.assert(
      fc.property(anyDay, day => {
        const next = addDays(day, 1)
        const same = JSON.stringify(isoWeek(day)) === JSON.stringify(isoWeek(next))
        expect(same).toBe(weekday(next) !== 1)
      }),
    )
  })
})

describe('periods', () => {
  it('of a year, a month and a quarter', () => {
    expect(yearSpan(2026)).toEqual({ from: '2026-01-01', to: '2026-12-31' })
    expect(monthSpan(2028, 2)).toEqual({ from: '2028-02-01', to: '2028-02-29' })
    expect(monthSpan(2026, 12)).toEqual({ from: '2026-12-01', to: '2026-12-31' })
    expect([1, 2, 3, 4].map(quarter => quarterSpan(2026, quarter))).toEqual([
      { from: '2026-01-01', to: '2026-03-31' },
      { from: '2026-04-01', to: '2026-06-30' },
      { from: '2026-07-01', to: '2026-09-30' },
      { from: '2026-10-01', to: '2026-12-31' },
    ])
  })

  it('list their days', () => {
    expect(daysOf({ from: '2026-02-27', to: '2026-03-02' })).toEqual([
      '2026-02-27',
      '2026-02-28',
      '2026-03-01',
      '2026-03-02',
    ])
    expect(daysOf({ from: '2026-03-02', to: '2026-03-01' })).toEqual([])
    expect(lengthOf(yearSpan(2028))).toBe(366)
  })

  it('of a quarter hold exactly the days of that quarter', () => {
    fc.assert(
      fc.property(anyDay, day => {
        expect(within(day, quarterSpan(yearOf(day), quarterOf(day)))).toBe(true)
        expect(within(day, monthSpan(yearOf(day), monthOf(day)))).toBe(true)
      }),
    )
  })

  it('overlap when they share a day, whichever comes first', () => {
    expect(overlaps({ from: '2026-01-01', to: '2026-01-31' }, { from: '2026-01-31' })).toBe(true)
    expect(overlaps({ from: '2026-01-01', to: '2026-01-31' }, { from: '2026-02-01' })).toBe(false)
    fc.assert(
      fc.property(anySpan, anySpan, (a, b) => {
        const shared = within(a.from, b) || within(b.from, a)
        expect(overlaps(a, b)).toBe(shared)
        expect(overlaps(b, a)).toBe(shared)
      }),
    )
  })
})

describe('the zone of the machine', () => {
  const home = process.env['TZ']
  afterEach(() => {
    process.env['TZ'] = home
  })

  const counted = () =>
    daysOf({ from: '2025-01-01', to: '2028-12-31' }).map(day =>
      [
        day,
        isDay(day),
        weekday(day),
        addDays(day, 45),
        addMonths(day, 1),
        daysBetween('2024-12-31', day),
        isoWeek(day).week,
        lastOfMonth(day),
      ].join(' '),
    )

  // Each zone with its offset on 1 January, which proves that the change of zone took hold.
  it.each([
    ['UTC', 0],
    ['America/New_York', 300],
    ['Pacific/Kiritimati', -840],
    ['Pacific/Pago_Pago', 660],
  ])('%s counts as Amsterdam does', (zone, offset) => {
    const here = counted()
    expect(here).toHaveLength(1461)
    process.env['TZ'] = zone
    expect(new Date(2026, 0, 1).getTimezoneOffset()).toBe(offset)
    expect(counted()).toEqual(here)
  })
})
