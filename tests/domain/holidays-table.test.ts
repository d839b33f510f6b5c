import { describe, expect, it } from 'vitest'
import { holidaysOf } from '../../src/domain/holidays.ts'

/**
 * The holidays of article 3 of the Algemene termijnenwet, worked out on paper: Easter by the rule of Gauss, Good
 * Friday two days before it, Easter Monday, Ascension Day and Whit Monday 1, 39 and 50 days after it. The King's
 * birthday is celebrated a day earlier in 2025 and 2031, when 27 April is a Sunday. The last column holds the days
 * that a royal decree put on a par with a holiday.
 */
const table = `
year  New Year  Good Friday  Easter Mon  King   5 May  Ascension  Whit Mon  Christmas    equated
2020  01-01     04-10        04-13       04-27  05-05  05-21      06-01     12-25 12-26
2021  01-01     04-02        04-05       04-27  05-05  05-13      05-24     12-25 12-26
2022  01-01     04-15        04-18       04-27  05-05  05-26      06-06     12-25 12-26
2023  01-01     04-07        04-10       04-27  05-05  05-18      05-29     12-25 12-26  04-28 05-19
2024  01-01     03-29        04-01       04-27  05-05  05-09      05-20     12-25 12-26  05-10 12-27
2025  01-01     04-18        04-21       04-26  05-05  05-29      06-09     12-25 12-26  05-30
2026  01-01     04-03        04-06       04-27  05-05  05-14      05-25     12-25 12-26  01-02 05-15
2027  01-01     03-26        03-29       04-27  05-05  05-06      05-17     12-25 12-26  05-07
2028  01-01     04-14        04-17       04-27  05-05  05-25      06-05     12-25 12-26  04-28 05-26
2029  01-01     03-30        04-02       04-27  05-05  05-10      05-21     12-25 12-26
2030  01-01     04-19        04-22       04-27  05-05  05-30      06-10     12-25 12-26
2031  01-01     04-11        04-14       04-26  05-05  05-22      06-02     12-25 12-26
2032  01-01     03-26        03-29       04-27  05-05  05-06      05-17     12-25 12-26
2033  01-01     04-15        04-18       04-27  05-05  05-26      06-06     12-25 12-26
2034  01-01     04-07        04-10       04-27  05-05  05-18      05-29     12-25 12-26
2035  01-01     03-23        03-26       04-27  05-05  05-03      05-14     12-25 12-26
`

/** Names of the columns before the equated days. */
const names = [
  ['nieuwjaarsdag', 'New Year’s Day'],
  ['Goede Vrijdag', 'Good Friday'],
  ['tweede paasdag', 'Easter Monday'],
  ['Koningsdag', 'King’s Day'],
  ['Bevrijdingsdag', 'Liberation Day'],
  ['Hemelvaartsdag', 'Ascension Day'],
  ['tweede pinksterdag', 'Whit Monday'],
  ['eerste kerstdag', 'Christmas Day'],
  ['tweede kerstdag', 'Second Christmas Day'],
] as const

// Which letters are capitals is a matter of spelling guides, not of the Act.
const plain = (name: string): string => name.toLowerCase().replace("'", '’')

const rows = table
  .trim()
  .split('\n')
  .slice(1)
  .map(line => line.split(/ +/))
  .map(([year, ...days]) => ({ year: Number(year), days: days.map(day => `${year}-${day}`) }))

describe('the holidays of the Algemene termijnenwet', () => {
  it('are on paper for sixteen years', () => {
    expect(rows.map(({ year }) => year)).toEqual(Array.from({ length: 16 }, (_, n) => 2020 + n))
  })

  it.each(rows)('fall on the days of the table in $year', ({ year, days }) => {
    expect(holidaysOf(year).map(({ day }) => day)).toEqual(days.toSorted())
  })

  it.each(rows)('have the names of the table in $year', ({ year, days }) => {
    const named = new Map<string, string[]>(
      holidaysOf(year).map(({ day, name }) => [day, [plain(name.nl), plain(name.en)]]),
    )
    const expected = names.map(([nl, en]) => [plain(nl), plain(en)])
    expect(days.slice(0, names.length).map(day => named.get(day))).toEqual(expected)
  })

  it.each(rows)('rest on the paragraph that says so in $year', ({ year, days }) => {
    const articles = new Map<string, string>(holidaysOf(year).map(({ day, article }) => [day, article]))
    const [, goodFriday, ...rest] = days
    expect(articles.get(goodFriday!)).toBe('3.2')
    expect(rest.slice(0, 7).map(day => articles.get(day))).toEqual(Array(7).fill('3.1'))
    expect(days.slice(names.length).map(day => articles.get(day))).toEqual(
      days.slice(names.length).map(() => '3.3'),
    )
  })
})
