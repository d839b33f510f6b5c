import type { Day } from '../model/day.ts'

/** One royal decree under article 3.3 of the Algemene termijnenwet: days that count as a holiday. */
export interface EquationDecree {
  /** First and last calendar year that the decree is about. */
  readonly years: readonly [first: number, last: number]
  readonly days: readonly Day[]
  /** The decree, with where its text or title was read. */
  readonly source: string
}

/**
 * The decrees that were read, oldest first. The one for 2020 to 2022 was not found, and the one after 2028 does
 * not exist yet: in such a year a deadline is counted without equated days, and says so.
 */
export const EQUATION_DECREES: readonly EquationDecree[] = [
  {
    years: [2014, 2016],
    days: ['2014-05-30', '2015-01-02', '2015-05-04', '2015-05-15', '2016-05-06'],
    source: 'Besluit van 17 juni 2013, nr. 13.001210 (titel, uitvaart.nl 15-12-2015)',
  },
  {
    years: [2017, 2019],
    days: ['2017-04-28', '2017-05-26', '2018-05-11', '2018-12-24', '2018-12-31', '2019-05-31', '2019-12-27'],
    source:
      'Besluit van 24 oktober 2016, nr. 2016001827 (Stcrt. 2016, 58653; wetten.overheid.nl/BWBR0038666)',
  },
  {
    years: [2023, 2025],
    days: ['2023-04-28', '2023-05-19', '2024-05-10', '2024-12-27', '2025-05-30'],
    source:
      'Besluit gelijkstelling van 28 april 2023, 19 mei 2023, 10 mei 2024, 27 december 2024 en 30 mei 2025 ' +
      '(titel, sterfgeval.nl 04-10-2025)',
  },
  {
    years: [2026, 2028],
    days: ['2026-01-02', '2026-05-15', '2027-05-07', '2028-04-28', '2028-05-26'],
    source:
      'Besluit gelijkstelling van 2 januari 2026, 15 mei 2026, 7 mei 2027, 28 april 2028 en 26 mei 2028 ' +
      '(titel, sterfgeval.nl 04-10-2025)',
  },
]
