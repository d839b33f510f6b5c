import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  addWorkingDays,
  easter,
  holidayOn,
  holidaysOf,
  isWorkingDay,
  knowsEquatedDays,
  nearestWorkingDay,
} from '../../src/domain/holidays.ts'
import { addDays, type Day, daysBetween, daysOf, isWeekend, weekday, yearOf } from '../../src/model/day.ts'
import { EQUATION_DECREES } from '../../src/presets/equated-days.ts'

const anyYear = fc.integer({ min: 1901, max: 2098 })
const anyDay = fc.integer({ min: 0, max: 25_000 }).map(count => addDays('2014-01-01', count))
const anyCount = fc.integer({ min: 1, max: 120 })

/** Carter's rule for Easter, which holds from 1900 to 2099 only: another way to the same day. */
const easterByCarter = (year: number): Day => {
  let d = 225 - 11 * (year % 19)
  while (d > 50) d -= 30
  if (d > 48) d -= 1
  const e = (year + Math.floor(year / 4) + d + 1) % 7
  return addDays(`${year}-03-01` as Day, d + 7 - e - 1)
}

describe('Easter', () => {
  it.each<[number, Day]>([
    [1961, '1961-04-02'],
    [2000, '2000-04-23'],
    [2008, '2008-03-23'],
    [2011, '2011-04-24'],
    [2024, '2024-03-31'],
    [2025, '2025-04-20'],
    [2026, '2026-04-05'],
    [2027, '2027-03-28'],
    [2038, '2038-04-25'],
  ])('in %i is %s', (year, day) => {
    expect(easter(year)).toBe(day)
  })

  it('is the same by another rule, in every year', () => {
    for (let year = 1900; year <= 2099; year += 1) expect(easter(year)).toBe(easterByCarter(year))
  })
})

describe('the holidays of a year', () => {
  it('have their names and articles', () => {
    expect(holidaysOf(2026).map(({ day, article, name }) => `${day} ${article} ${name.nl}`)).toEqual([
      '2026-01-01 3.1 nieuwjaarsdag',
      '2026-01-02 3.3 gelijkgesteld met een feestdag',
      '2026-04-03 3.2 Goede Vrijdag',
      '2026-04-06 3.1 tweede paasdag',
      '2026-04-27 3.1 Koningsdag',
      '2026-05-05 3.1 Bevrijdingsdag',
      '2026-05-14 3.1 Hemelvaartsdag',
      '2026-05-15 3.3 gelijkgesteld met een feestdag',
      '2026-05-25 3.1 tweede pinksterdag',
      '2026-12-25 3.1 eerste kerstdag',
      '2026-12-26 3.1 tweede kerstdag',
    ])
  })

  it.each<[number, Day]>([
    [2014, '2014-04-26'],
    [2024, '2024-04-27'],
    [2025, '2025-04-26'],
    [2026, '2026-04-27'],
    [2031, '2031-04-26'],
  ])('celebrate the birthday of the King in %i on %s', (year, day) => {
    const found = holidaysOf(year).filter(({ name }) => name.nl === 'Koningsdag')
    expect(found.map(holiday => holiday.day)).toEqual([day])
  })

  it('hold Ascension Day of 2016, which was also 5 May, once', () => {
    expect(holidaysOf(2016).filter(({ day }) => day === '2016-05-05')).toHaveLength(1)
    expect(holidayOn('2016-05-05')?.name.en).toBe('Ascension Day')
  })

  it('celebrate no birthday of a King before 2014', () => {
    expect(holidaysOf(2013).map(({ day }) => day)).not.toContain('2013-04-27')
  })

  it('stand in order, each day once, all in their year', () => {
    fc.assert(
      fc.property(anyYear, year => {
        const days = holidaysOf(year).map(({ day }) => day)
        expect(days).toEqual([...new Set(days)].sort())
        expect(days.every(day => yearOf(day) === year)).toBe(true)
      }),
    )
  })
})

describe('the table of equated days', () => {
  it.each([
    [2013, false],
    [2014, true],
    [2019, true],
    [2020, false],
    [2022, false],
    [2023, true],
    [2028, true],
    [2029, false],
  ])('knows %i: %s', (year, known) => {
    expect(knowsEquatedDays(year)).toBe(known)
  })

  // Every decree so far bridged a holiday and a weekend; a day that does not is a slip of the pen.
  it.each(EQUATION_DECREES.flatMap(({ days, years }) => days.map(day => [day, years] as const)))(
    '%s bridges a holiday and a weekend, within the years of its decree',
    (day, [first, last]) => {
      expect(yearOf(day)).toBeGreaterThanOrEqual(first)
      expect(yearOf(day)).toBeLessThanOrEqual(last)
      const [neighbour, weekend] =
        weekday(day) === 5 ? [addDays(day, -1), addDays(day, 1)] : [addDays(day, 1), addDays(day, -1)]
      expect(isWeekend(weekend)).toBe(true)
      expect(holidayOn(neighbour)?.article).toBe('3.1')
    },
  )
})

describe('working days', () => {
  it.each<[Day, boolean]>([
    ['2026-04-02', true],
    ['2026-04-03', false],
    ['2026-04-04', false],
    ['2026-04-05', false],
    ['2026-04-06', false],
    ['2026-04-07', true],
    ['2026-05-15', false],
    // The equated days of 2022 are not in the table: this bridging day is taken for a working day.
    ['2022-05-27', true],
  ])('%s: %s', (day, working) => {
    expect(isWorkingDay(day)).toBe(working)
  })

  it('are counted from the day after, over weekends and holidays', () => {
    expect(addWorkingDays('2026-04-02', 1)).toBe('2026-04-07')
    expect(addWorkingDays('2026-04-07', -1)).toBe('2026-04-02')
    expect(addWorkingDays('2026-04-05', 0)).toBe('2026-04-05')
  })

  it('lie as many working days on as were asked for, and end on one', () => {
    fc.assert(
      fc.property(anyDay, anyCount, (day, count) => {
        const end = addWorkingDays(day, count)
        expect(daysOf({ from: addDays(day, 1), to: end }).filter(isWorkingDay)).toHaveLength(count)
        expect(isWorkingDay(end)).toBe(true)
      }),
    )
  })

  it('come back to the nearest working day', () => {
    fc.assert(
      fc.property(anyDay, anyCount, (day, count) => {
        expect(addWorkingDays(addWorkingDays(nearestWorkingDay(day, 1), count), -count)).toBe(
          nearestWorkingDay(day, 1),
        )
      }),
    )
  })

  it('are never more than a week away', () => {
    fc.assert(
      fc.property(anyDay, fc.constantFrom<1 | -1>(1, -1), (day, direction) => {
        const near = nearestWorkingDay(day, direction)
        expect(isWorkingDay(near)).toBe(true)
        expect(Math.abs(daysBetween(day, near))).toBeLessThan(7)
        expect(Math.sign(daysBetween(day, near)) * direction).toBeGreaterThanOrEqual(0)
      }),
    )
  })
})
