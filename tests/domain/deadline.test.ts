import { describe, expect, it } from 'vitest'
import { deadline, before as lastDayBefore } from '../../src/domain/deadline.ts'
import type { Extension, Length, Pause, Recess, Term } from '../../src/domain/deadline-types.ts'
import type { Day } from '../../src/model/day.ts'

/*
 * Deadlines worked by hand, on paper calendars. Anchors: 1 January fell or falls on a Monday in 2024 and 2029, on
 * Wednesday in 2025, Thursday in 2026, Friday in 2027, Saturday in 2028. Easter: 31 March 2024, 20 April 2025,
 * 5 April 2026, 28 March 2027, 16 April 2028.
 */

type Extra = Pick<Term, 'recess' | 'pauses' | 'extensions'>
type Row = readonly [start: Day, length: string, due: Day, extra?: Extra]

const length = (words: string): Length => {
  const [number = '', unit = ''] = words.split(' ')
  const units = { d: 'days', wd: 'working_days', w: 'weeks', m: 'months', y: 'years' } as const
  return { count: Number(number), unit: units[unit as keyof typeof units] }
}

const bound = { termijnenwet: true, source: 'an act' }
const free = { termijnenwet: false, source: 'house rules' }

const summer: Recess = { from: '2026-07-20', to: '2026-08-30', name: 'summer recess' }
const inRecess = { recess: { periods: [summer], source: 'ordinance, article 4' } }
const pause = (from: Day, to: Day): Pause => ({ from, to, ground: 'waiting for papers' })
const granted = (day: Day, change: Extension['change']): Extension => ({
  day,
  change,
  by: 'the College',
  ground: 'more time needed',
})

const dues = (act: Term['act'], rows: readonly Row[]): void => {
  for (const [start, words, due, extra] of rows) {
    it(`${start} and ${words} is ${due}`, () => {
      expect(deadline({ start, length: length(words), act, ...extra }).due).toBe(due)
    })
  }
}

const duesBefore = (shift: 'none' | 'earlier-working-day', rows: readonly Row[]): void => {
  for (const [event, words, due] of rows) {
    it(`${event} less ${words} is ${due}`, () => {
      expect(lastDayBefore(event, length(words), { shift }).due).toBe(due)
    })
  }
}

describe('a term that ends on a working day', () => {
  dues(bound, [
    // 3 March 2026 is a Tuesday. 28 days on is 31 March, 14 more is 14 April, again a Tuesday.
    ['2026-03-03', '6 w', '2026-04-14'],
    // The first day that counts is the 4th, so the tenth is the 13th, a Friday.
    ['2026-03-03', '10 d', '2026-03-13'],
    // One day: the day after.
    ['2026-03-03', '1 d', '2026-03-04'],
    // 31 October + 2 months: 31 December exists, a Wednesday.
    ['2025-10-31', '2 m', '2025-12-31'],
  ])
})

describe('a term over the end of the year', () => {
  dues(bound, [
    // Thursday 26 November: 4 days to the 30th, 31 to 31 December makes 35, 7 left: Thursday 7 January.
    ['2026-11-26', '6 w', '2027-01-07'],
    // Friday 18 December + 14 is Friday 1 January 2027, New Year's Day; then a weekend; Monday the 4th.
    ['2026-12-18', '14 d', '2027-01-04'],
    // Thursday 1 January 2026, Friday the 2nd is equated, weekend 3 and 4: Monday the 5th.
    ['2025-12-18', '2 w', '2026-01-05'],
    // Friday 26 December, Second Christmas Day; weekend 27 and 28: Monday the 29th.
    ['2025-12-12', '2 w', '2025-12-29'],
    // Friday 25, Saturday 26 (both Christmas), Sunday 27: Monday 28.
    ['2026-12-11', '2 w', '2026-12-28'],
    // Wednesday 25 and Thursday 26 Christmas, Friday 27 equated, weekend 28 and 29: Monday 30.
    ['2024-12-11', '2 w', '2024-12-30'],
    // Monday 25 and Tuesday 26: Wednesday 27.
    ['2023-12-11', '2 w', '2023-12-27'],
  ])
})

describe('a term that ends around Easter, Ascension Day or Whitsun', () => {
  dues(bound, [
    // Friday 20 February + 42 (8 + 31 + 3) is 3 April, Good Friday; 4, 5 weekend; 6 Easter Monday; 7.
    ['2026-02-20', '6 w', '2026-04-07'],
    // Monday 24 March + 28 is Monday 21 April, Easter Monday of 2025; Tuesday 22.
    ['2025-03-24', '4 w', '2025-04-22'],
    // Friday 26 March 2027 is Good Friday, Monday 29 Easter Monday: Tuesday 30.
    ['2027-03-12', '2 w', '2027-03-30'],
    // Friday 29 March 2024 is Good Friday, Monday 1 April Easter Monday: Tuesday 2 April.
    ['2024-03-15', '2 w', '2024-04-02'],
    // Thursday 14 May is Ascension Day, Friday 15 equated, weekend: Monday 18.
    ['2026-04-30', '2 w', '2026-05-18'],
    // Thursday 9 May 2024 is Ascension Day, Friday 10 equated, weekend: Monday 13.
    ['2024-04-25', '2 w', '2024-05-13'],
    // Wednesday 5 May 2027, Thursday 6 Ascension Day, Friday 7 equated, weekend 8 and 9: Monday 10.
    ['2027-04-21', '2 w', '2027-05-10'],
    // Ascension Day of 2022 is 26 May; whether the 27th was equated is not in the table: Friday 27.
    ['2022-05-12', '2 w', '2022-05-27'],
    // Monday 12 May + 28 is Monday 9 June 2025, Whit Monday: Tuesday 10.
    ['2025-05-12', '4 w', '2025-06-10'],
  ])
})

describe('a term that ends on the birthday of the King', () => {
  dues(bound, [
    // 27 April 2025 is a Sunday, so it is celebrated on Saturday 26: over 26 and 27 to Monday 28.
    ['2025-04-12', '2 w', '2025-04-28'],
    // The Sunday itself: Monday 28.
    ['2025-04-13', '2 w', '2025-04-28'],
    // Monday 27 April 2026: Tuesday 28.
    ['2026-04-13', '2 w', '2026-04-28'],
    // Thursday 27 April 2028, Friday 28 equated, weekend 29 and 30: Monday 1 May, which is no holiday.
    ['2028-04-13', '2 w', '2028-05-01'],
    // The same in 2023.
    ['2023-04-13', '2 w', '2023-05-01'],
  ])
})

describe('a term in months or years around a short month', () => {
  dues(bound, [
    // There is no 31 February: Saturday 28 February 2026, so Monday 2 March.
    ['2026-01-31', '1 m', '2026-03-02'],
    // 2028 has a 29 February, a Tuesday.
    ['2028-01-31', '1 m', '2028-02-29'],
    // No 31 April: Thursday 30.
    ['2026-03-31', '1 m', '2026-04-30'],
    // No 30 February in 2028 either: Tuesday 29. Three months is not more than three months.
    ['2027-11-30', '3 m', '2028-02-29'],
    // From the 29th to the 29th: Monday 29 May 2028; Whit Monday is a week later.
    ['2028-02-29', '3 m', '2028-05-29'],
    // A year on there is no 29 February: Wednesday 28.
    ['2028-02-29', '1 y', '2029-02-28'],
    // Four years on there is one, a Sunday; a term in years stays there.
    ['2028-02-29', '4 y', '2032-02-29'],
  ])
})

describe('a term at and over the longest that the Act knows', () => {
  dues(bound, [
    // Saturday 10 January + 84 (21 + 28 + 31 + 4) is Saturday 4 April; Easter; Tuesday 7.
    ['2026-01-10', '12 w', '2026-04-07'],
    // One week more is Saturday 11 April, and stays there.
    ['2026-01-10', '13 w', '2026-04-11'],
    // Monday 5 January + 90 (26 + 28 + 31 + 5) is Easter Sunday 5 April: Tuesday 7.
    ['2026-01-05', '90 d', '2026-04-07'],
    // 91 days is Easter Monday 6 April, and stays there: earlier than the term of 90 days.
    ['2026-01-05', '91 d', '2026-04-06'],
    // Saturday 25 April, Sunday 26, Monday 27 King's Day: Tuesday 28.
    ['2026-01-25', '3 m', '2026-04-28'],
    // Four months is Whit Monday 25 May, and stays there.
    ['2026-01-25', '4 m', '2026-05-25'],
    // In years, however short: King's Day 2027 stays.
    ['2026-04-27', '1 y', '2027-04-27'],
  ])
})

describe('a term of three days or more holds two working days', () => {
  dues(bound, [
    // Friday 3 (Good Friday), 4, 5; the end moves to Tuesday 7, which is one working day; so Wednesday 8.
    ['2026-04-02', '3 d', '2026-04-08'],
    // Two days: only moved, from Saturday 4 to Tuesday 7.
    ['2026-04-02', '2 d', '2026-04-07'],
    // 25, 26 Christmas, 27 Saturday; moved to Monday 29; one working day; Tuesday 30.
    ['2025-12-24', '3 d', '2025-12-30'],
    // 25, 26 Christmas, 27 equated, 28, 29 weekend; moved to Monday 30; Tuesday 31.
    ['2024-12-24', '5 d', '2024-12-31'],
    // 1 January, 2 equated, 3, 4 weekend; moved to Monday 5; Tuesday 6.
    ['2025-12-31', '4 d', '2026-01-06'],
    // Friday 6, weekend, moved to Monday 9: Friday and Monday are two.
    ['2026-03-05', '3 d', '2026-03-09'],
    // Monday 21 is Easter Monday, Tuesday 22, Wednesday 23: two already.
    ['2025-04-20', '3 d', '2025-04-23'],
  ])
})

describe('a term outside the Act stays where it is counted', () => {
  dues(free, [
    // New Year's Day.
    ['2025-12-18', '2 w', '2026-01-01'],
    // Easter Sunday.
    ['2026-04-02', '3 d', '2026-04-05'],
    // Saturday 28 February.
    ['2026-01-31', '1 m', '2026-02-28'],
  ])
})

describe('a term in working days', () => {
  dues(free, [
    // 4, 5, 6 March are three; 9 to 13 makes eight; 16 and 17 makes ten.
    ['2026-03-03', '10 wd', '2026-03-17'],
    // Thursday 2 is one; Good Friday, weekend, Easter Monday; 7, 8, 9, 10 make five.
    ['2026-04-01', '5 wd', '2026-04-10'],
    // 24 is one; 27 King's Day; 28, 29, 30, 1 make five; Monday 4 six; 5 May; 6, 7, 8 nine; Monday 11 ten.
    ['2026-04-23', '10 wd', '2026-05-11'],
    // 23, 24 are two; Christmas; 29, 30, 31 five; 1 and 2 January; 5 to 9 makes ten.
    ['2025-12-22', '10 wd', '2026-01-09'],
    // Christmas on Monday and Tuesday; 27, 28, 29 are three; New Year's Day Monday; 2 and 3 make five.
    ['2028-12-22', '5 wd', '2029-01-03'],
  ])
})

describe('a term in working days where the Act applies', () => {
  dues(bound, [
    // One working day after a Friday is Monday, though Saturday to Monday are three days.
    ['2026-03-06', '1 wd', '2026-03-09'],
    // After the Saturday before Easter: Tuesday 29, as after the Sunday.
    ['2016-03-26', '1 wd', '2016-03-29'],
    ['2016-03-27', '1 wd', '2016-03-29'],
  ])
})

describe('a term that stands still', () => {
  dues(bound, [
    // Counted Monday 17 August; all 42 days of the recess lie on the way: Monday 28 September.
    ['2026-07-06', '6 w', '2026-09-28', inRecess],
    // The same term when no norm makes a recess count: Monday 17 August.
    ['2026-07-06', '6 w', '2026-08-17'],
    // Starts in the recess: counted 7 September; 11 to 30 August is 20 days; Sunday 27, so Monday 28.
    ['2026-08-10', '4 w', '2026-09-28', inRecess],
    // Ends Monday 13 July, before the recess.
    ['2026-06-01', '6 w', '2026-07-13', inRecess],
    // Would end on the first day of the recess: all 42 days come after that, Monday 31 August.
    ['2026-06-08', '6 w', '2026-08-31', inRecess],
    // Ends Saturday 18 July, before the recess; the Act moves it to Monday 20, and a recess is no holiday.
    ['2026-06-06', '6 w', '2026-07-20', inRecess],
    // 16 to 20 March is five days: 14 April becomes Sunday 19, so Monday 20.
    ['2026-03-03', '6 w', '2026-04-20', { pauses: [pause('2026-03-16', '2026-03-20')] }],
    // One day of pause adds one day: Wednesday 15 April.
    ['2026-03-03', '6 w', '2026-04-15', { pauses: [pause('2026-04-01', '2026-04-01')] }],
    // Recess to 30 August and a pause from 10 August to 6 September: together 49 days, Monday 5 October.
    ['2026-07-06', '6 w', '2026-10-05', { ...inRecess, pauses: [pause('2026-08-10', '2026-09-06')] }],
    // Monday 16 March; 9 to 13 adds 5, 21 March; so 18 and 19 lie on the way too and add 2: Monday 23.
    [
      '2026-03-02',
      '2 w',
      '2026-03-23',
      { pauses: [pause('2026-03-18', '2026-03-19'), pause('2026-03-09', '2026-03-13')] },
    ],
    // Friday 3 April + 2 is Sunday 5; moved to Tuesday 7; 3, 4, 5, 7 hold one working day: Wednesday 8.
    ['2026-03-31', '3 d', '2026-04-08', { pauses: [pause('2026-04-01', '2026-04-02')] }],
    // 4, 5, 6, 9, 10, 11 are six; Thursday 12 to Monday 16 stands still; 17, 18, 19, 20 make ten.
    ['2026-03-03', '10 wd', '2026-03-20', { pauses: [pause('2026-03-12', '2026-03-16')] }],
    // A pause in the weekend costs no working day.
    ['2026-03-03', '10 wd', '2026-03-17', { pauses: [pause('2026-03-14', '2026-03-15')] }],
  ])
})

describe('a term that is extended', () => {
  dues(bound, [
    // Tuesday 14 April and two weeks more.
    ['2026-03-03', '6 w', '2026-04-28', { extensions: [granted('2026-04-07', { add: length('2 w') })] }],
    // From Good Friday 3 April as counted, not from Tuesday 7 where the Act would have moved it: Friday 17.
    ['2026-02-20', '6 w', '2026-04-17', { extensions: [granted('2026-03-30', { add: length('2 w') })] }],
    // Ten weeks in all: 14 April and four weeks more.
    ['2026-03-03', '6 w', '2026-05-12', { extensions: [granted('2026-04-07', { total: length('10 w') })] }],
    // Fourteen weeks in all is outside the Act: Saturday 13 June (24 + 30 + 31 + 13 = 98 days) stays.
    ['2026-03-07', '6 w', '2026-06-13', { extensions: [granted('2026-04-07', { total: length('14 w') })] }],
    // An agreed Saturday is an agreed Saturday.
    ['2026-03-03', '6 w', '2026-05-02', { extensions: [granted('2026-04-07', { until: '2026-05-02' })] }],
    // The pause in March was known when 15 May was agreed; 4 to 8 May comes on top: Wednesday 20.
    [
      '2026-03-03',
      '6 w',
      '2026-05-20',
      {
        extensions: [granted('2026-04-07', { until: '2026-05-15' })],
        pauses: [pause('2026-03-16', '2026-03-20'), pause('2026-05-04', '2026-05-08')],
      },
    ],
    // Who agrees on a day in September knows that there is a recess: Tuesday 15 September stays.
    [
      '2026-07-06',
      '6 w',
      '2026-09-15',
      { ...inRecess, extensions: [granted('2026-07-10', { until: '2026-09-15' })] },
    ],
    // 28 February (no 31st), then a month more: Saturday 28 March, so Monday 30.
    ['2026-01-31', '1 m', '2026-03-30', { extensions: [granted('2026-02-20', { add: length('1 m') })] }],
    // Tuesday 17 March; 18, 19, 20, 23, 24.
    ['2026-03-03', '2 w', '2026-03-24', { extensions: [granted('2026-03-10', { add: length('5 wd') })] }],
    // In the order in which they were granted: a week more (21 April), then two weeks more (5 May, a holiday).
    [
      '2026-03-03',
      '6 w',
      '2026-05-06',
      {
        extensions: [
          granted('2026-04-20', { add: length('2 w') }),
          granted('2026-04-07', { add: length('1 w') }),
        ],
      },
    ],
    // 17 August, a week more is 24 August, and the recess of 42 days: Monday 5 October.
    [
      '2026-07-06',
      '6 w',
      '2026-10-05',
      { ...inRecess, extensions: [granted('2026-07-15', { add: length('1 w') })] },
    ],
  ])
})

describe('a count back from an event', () => {
  duesBefore('none', [
    // Thursday 12 March less a week: Thursday 5.
    ['2026-03-12', '7 d', '2026-03-05'],
    // Monday 20 April less 14 days is Easter Monday: the Act does not move a backward count.
    ['2026-04-20', '14 d', '2026-04-06'],
    // Thursday 8 January less two weeks: Christmas Day.
    ['2026-01-08', '2 w', '2025-12-25'],
    // No 31 February: Saturday 28.
    ['2026-03-31', '1 m', '2026-02-28'],
    // 29 February exists in 2028.
    ['2028-03-29', '1 m', '2028-02-29'],
    // No 31 June: Sunday 30.
    ['2024-12-31', '6 m', '2024-06-30'],
    // Friday 15 equated, Thursday 14 Ascension Day; 13, 12, 11, 8, 7.
    ['2026-05-18', '5 wd', '2026-05-07'],
    // From a Sunday: Friday 6 is one, Thursday 5 two.
    ['2026-03-08', '2 wd', '2026-03-05'],
  ])
})

describe('a count back that a norm moves to an earlier working day', () => {
  duesBefore('earlier-working-day', [
    // Easter Monday 6, Sunday 5, Saturday 4, Good Friday 3: Thursday 2.
    ['2026-04-20', '14 d', '2026-04-02'],
    // Christmas Day: Wednesday 24.
    ['2026-01-08', '2 w', '2025-12-24'],
    // Saturday 28 February: Friday 27.
    ['2026-03-31', '1 m', '2026-02-27'],
    // Friday 2 January is equated, Thursday 1 New Year's Day: Wednesday 31 December.
    ['2026-01-12', '10 d', '2025-12-31'],
    // Monday 28 December 2026 is a working day.
    ['2027-01-04', '1 w', '2026-12-28'],
  ])
})
