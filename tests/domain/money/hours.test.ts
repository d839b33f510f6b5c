import { describe, expect, it } from 'vitest'
import { type Hours, hoursOf } from '../../../src/domain/money/hours.ts'
import { addDays, type Day } from '../../../src/model/day.ts'
import { councilOf } from './council.ts'

/** The supporter's hours against 4 a week, worked by hand; a year is 52 weeks, so 208 hours. */

const supporter = (from: string): string =>
  `---\nname: O\nemployer: independent\nroles:\n  - { role: supporter, from: ${from} }\n---\n`

/** So many weeks from the first Monday of 2024 on, each with these hours. */
const log = (weeks: number, hours: string): string =>
  `hours:\n${Array.from({ length: weeks }, (_, index) => `  - { week: ${addDays('2024-01-01', 7 * index)}, hours: ${hours} }\n`).join('')}`

const hoursOn = async (today: Day, hours: string, from = '2020-01-01', norms = {}): Promise<Hours> => {
  const files = { 'people/o.md': supporter(from), 'money/2024.yaml': hours }
  return hoursOf(await councilOf({ people: {}, files, norms, today }), 2024)
}

describe('the hours of a year', () => {
  // 52 x 4 = 208
  it('are within the agreement at 4 a week', async () => {
    expect(await hoursOn('2025-01-10', log(52, '4'))).toMatchObject({
      worked: 208 * 60,
      overYear: 208 * 60,
      untilNow: 208 * 60,
      mean: 240,
      standing: 'within',
    })
  })

  // 208 x 1,15 = 239,2 hours is still within; 52 x 4,6 = 239,2
  it('may be fifteen per cent more', async () => {
    expect((await hoursOn('2025-01-10', log(52, '4.6'))).standing).toBe('within')
    // 52 x 4,65 = 241,8
    expect((await hoursOn('2025-01-10', log(52, '4.65'))).standing).toBe('above')
  })

  // 208 x 0,85 = 176,8 hours; 52 x 3,4 = 176,8
  it('may be fifteen per cent less', async () => {
    expect((await hoursOn('2025-01-10', log(52, '3.4'))).standing).toBe('within')
    expect((await hoursOn('2025-01-10', log(52, '3.35'))).standing).toBe('below')
  })

  // 1 July 2024 is day 183 of 366: half a year, 104 hours
  it('are measured against the part of the year that is past', async () => {
    const found = await hoursOn('2024-07-01', log(26, '4'))
    expect(found).toMatchObject({ untilNow: 104 * 60, worked: 104 * 60, mean: 240, overYear: 208 * 60 })
  })

  it('count no week that is yet to come', async () => {
    expect((await hoursOn('2024-01-14', log(10, '4'))).worked).toBe(2 * 240)
  })

  // Since 2 July: 183 of 366 days, 26 weeks, 104 hours
  it('are agreed only for days with a supporter', async () => {
    expect(await hoursOn('2025-01-10', log(52, '2'), '2024-07-02')).toMatchObject({
      overYear: 104 * 60,
      standing: 'within',
    })
  })

  it('add up by month, weeks in the month of their Monday', async () => {
    const { months, worked } = await hoursOn('2025-01-10', log(53, '4'))
    expect(months.reduce((sum, month) => sum + month.worked, 0)).toBe(worked)
    // Mondays 1, 8, 15, 22 and 29 January
    expect(months[0]).toMatchObject({ month: 1, weeks: 5, worked: 1200 })
    // 4 x 52 x 31 / 366 = 17,617 hours
    expect(months[0]?.expected).toBe(1057)
  })

  it('are only added up where nothing is agreed', async () => {
    const norms = { 'supporter.hours_per_week': 'geen' }
    expect(await hoursOn('2025-01-10', log(52, '4'), '2020-01-01', norms)).toMatchObject({
      worked: 208 * 60,
      overYear: null,
      standing: null,
    })
  })

  it('are told by task, most hours first', async () => {
    const rows = ['verslag, 2024-01-08, 3', 'agenda, 2024-01-01, 2', 'verslag, 2024-01-15, 1.5'].map(row => {
      const [what, week, hours] = row.split(', ')
      return `  - { week: ${week}, hours: ${hours}, what: ${what} }\n`
    })
    const found = await hoursOn('2025-01-10', `hours:\n${rows.join('')}  - { week: 2024-01-22, hours: 5 }\n`)
    expect(found.tasks).toEqual([
      { task: 'verslag', worked: 270 },
      { task: 'agenda', worked: 120 },
      { task: null, worked: 300 },
    ])
  })

  it('are nothing without a file', async () => {
    const facts = await councilOf({ people: {}, today: '2025-01-10' })
    expect(hoursOf(facts, 2024)).toMatchObject({ worked: 0, standing: null })
  })
})
