import { addDays, type Day, isWeekend, weekday, yearOf } from '../model/day.ts'
import { EQUATION_DECREES } from '../presets/equated-days.ts'

/** A day that the Algemene termijnenwet counts as a holiday. */
export interface Holiday {
  readonly day: Day
  readonly name: { readonly nl: string; readonly en: string }
  /** Paragraph of article 3: recognised holiday, Good Friday, or equated by royal decree. */
  readonly article: '3.1' | '3.2' | '3.3'
}

/** Easter Sunday in the Gregorian calendar (the anonymous algorithm printed by Meeus). */
export const easter = (year: number): Day => {
  const a = year % 19
  const b = Math.floor(year / 100)
  const c = year % 100
  const d = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30
  const e = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - d - (c % 4)) % 7
  const f = d + e - 7 * Math.floor((a + 11 * d + 22 * e) / 451) + 114
  return addDays(on(year, `0${Math.floor(f / 31)}-01`), f % 31)
}

/** True when the decree on equated days (article 3.3) for this year is in the table. */
export const knowsEquatedDays = (year: number): boolean =>
  EQUATION_DECREES.some(({ years: [first, last] }) => first <= year && year <= last)

/**
 * The holidays of a year in order, each day once (in a year in which Ascension Day is 5 May it stands under the
 * name the Act mentions first). Ask `knowsEquatedDays` whether the equated days of that year are among them.
 * King's Day begins in 2014; the Queen's Day of earlier years is not in it.
 */
export const holidaysOf = (year: number): readonly Holiday[] => {
  const known = cache.get(year) ?? compute(year)
  cache.set(year, known)
  return known
}

/** The holiday that falls on `day`, if any. */
export const holidayOn = (day: Day): Holiday | undefined =>
  holidaysOf(yearOf(day)).find(holiday => holiday.day === day)

/**
 * True from Monday to Friday on a day that is no holiday. Equated days count as holidays here too, although
 * offices are open on them: a norm that counts otherwise has to say so.
 */
export const isWorkingDay = (day: Day): boolean => !isWeekend(day) && holidayOn(day) === undefined

/**
 * The working day `count` working days after `day`, or before it when negative; `day` itself is not counted and
 * need not be a working day. 0 gives `day`.
 */
export const addWorkingDays = (day: Day, count: number): Day => {
  const step = Math.sign(count)
  let at = day
  for (let left = Math.abs(count); left > 0; ) {
    at = addDays(at, step)
    if (isWorkingDay(at)) left -= 1
  }
  return at
}

/** `day` itself when it is a working day, else the first one after it (or before it, with `-1`). */
export const nearestWorkingDay = (day: Day, direction: 1 | -1): Day =>
  isWorkingDay(day) ? day : addWorkingDays(day, direction)

const cache = new Map<number, readonly Holiday[]>()

const on = (year: number, monthAndDay: string): Day => `${year}-${monthAndDay}` as Day

/** 27 April, or the 26th when that is a Sunday (royal decree of 30 January 2013, BWBR0032908). */
const kingsDay = (year: number): Day => {
  const day = on(year, '04-27')
  return weekday(day) === 7 ? addDays(day, -1) : day
}

const compute = (year: number): readonly Holiday[] => {
  const sunday = easter(year)
  const all: readonly Holiday[] = [
    recognised(on(year, '01-01'), 'nieuwjaarsdag', "New Year's Day"),
    recognised(addDays(sunday, 1), 'tweede paasdag', 'Easter Monday'),
    recognised(addDays(sunday, 50), 'tweede pinksterdag', 'Whit Monday'),
    recognised(on(year, '12-25'), 'eerste kerstdag', 'Christmas Day'),
    recognised(on(year, '12-26'), 'tweede kerstdag', 'Second Christmas Day'),
    recognised(addDays(sunday, 39), 'Hemelvaartsdag', 'Ascension Day'),
    ...(year < 2014 ? [] : [recognised(kingsDay(year), 'Koningsdag', "King's Day")]),
    recognised(on(year, '05-05'), 'Bevrijdingsdag', 'Liberation Day'),
    { day: addDays(sunday, -2), name: { nl: 'Goede Vrijdag', en: 'Good Friday' }, article: '3.2' },
    ...EQUATION_DECREES.flatMap(decree => decree.days)
      .filter(day => yearOf(day) === year)
      .map((day): Holiday => ({ day, name: EQUATED, article: '3.3' })),
  ]
  return all
    .filter((holiday, index) => all.findIndex(other => other.day === holiday.day) === index)
    .sort((a, b) => (a.day < b.day ? -1 : 1))
}

const EQUATED = { nl: 'gelijkgesteld met een feestdag', en: 'equated with a holiday' }

const recognised = (day: Day, nl: string, en: string): Holiday => ({ day, name: { nl, en }, article: '3.1' })
