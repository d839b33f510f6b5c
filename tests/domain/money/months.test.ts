import { describe, expect, test } from 'vitest'
import { type Council, dueOf, type Someone } from './council.ts'

/** Parts of months, caps and rounding, each sum worked by hand. A twelfth of € 1.700,00 is 141,6667, of 75% 106,25. */

const year = '2020-01-01..2020-12-31'
type Norms = NonNullable<Council['norms']>

const cases: readonly (readonly [string, Someone, Norms, string])[] = [
  // 17 of 31 days: May counts. 8 x 106,25
  [
    'majority: appointed on 15 May',
    { member: ['2020-05-15..2024-05-14'] },
    { 'allowance.month_rule': 'majority' },
    '850.00',
  ],
  // 15 of 31 days: May does not. 7 x 106,25
  [
    'majority: appointed on 17 May',
    { member: ['2020-05-17..2024-05-16'] },
    { 'allowance.month_rule': 'majority' },
    '743.75',
  ],
  // 15 of 30 days: half is enough. 7 x 106,25
  [
    'majority: appointed on 16 June',
    { member: ['2020-06-16..2024-06-15'] },
    { 'allowance.month_rule': 'majority' },
    '743.75',
  ],
  // Lead on 22 of 31 days of March: 2 x 106,25 + 10 x 141,6667 = 212,50 + 1416,6667
  [
    'majority: a lead from 10 March',
    { member: [year], lead: ['2020-03-10'] },
    { 'allowance.month_rule': 'majority' },
    '1629.17',
  ],
  // Lead on 8, member on 8, nothing on 15 of 31 days: on 16 days at least a member's share. 106,25
  [
    'majority: a lead for a week of half a month',
    { member: ['2020-05-01..2020-05-16'], lead: ['2020-05-09..2020-05-16'] },
    { 'allowance.month_rule': 'majority' },
    '106.25',
  ],
  // 17/31 x 106,25 + 7 x 106,25 = 58,2661 + 743,75 = 802,0161
  [
    'daily: appointed on 15 May',
    { member: ['2020-05-15..2024-05-14'] },
    { 'allowance.month_rule': 'daily' },
    '802.02',
  ],
  // 2 x 141,6667 + 15/31 x 141,6667 + 16/31 x 106,25 + 9 x 106,25
  // = 283,3333 + 68,5484 + 54,8387 + 956,25 = 1362,9704
  [
    'daily: a lead until 15 March',
    { member: [year], lead: ['2020-01-01..2020-03-15'] },
    { 'allowance.month_rule': 'daily' },
    '1362.97',
  ],
  // 21/30 x 106,25 + 106,25 = 74,375 + 106,25 = 180,625: half a cent goes up
  [
    'days: appointed on 10 November',
    { member: ['2020-11-10..2024-11-09'] },
    { 'allowance.prorata': 'days' },
    '180.63',
  ],
  // 106,25 + 10/29 x 106,25 = 106,25 + 36,6379
  [
    'days: until 10 February of a leap year',
    { member: ['2018-01-01..2020-02-10'] },
    { 'allowance.prorata': 'days' },
    '142.89',
  ],
  // A whole year whatever the months
  [
    'no part years: appointed on 1 October',
    { member: ['2020-10-01..2024-09-30'] },
    { 'allowance.prorata': 'none' },
    '1275.00',
  ],
  // The whole year at the highest share of the year
  [
    'no part years: a lead until 31 March',
    { member: [year], lead: ['2020-01-01..2020-03-31'] },
    { 'allowance.prorata': 'none' },
    '1700.00',
  ],
  // 1700 x 90%
  ['a lead, nobody above 90%', { member: [year], lead: [year] }, { 'allowance.cap_share': '0.9' }, '1530.00'],
  // 1275 stays below 90%
  ['a member, nobody above 90%', { member: [year] }, { 'allowance.cap_share': '0.9' }, '1275.00'],
  // 1700 x 50%
  ['a member, nobody above half', { member: [year] }, { 'allowance.cap_share': '0.5' }, '850.00'],
  ['a highest amount of 1000', { member: [year] }, { 'allowance.year_cap': '1000.00' }, '1000.00'],
  ['a highest amount of 1500', { member: [year] }, { 'allowance.year_cap': '1500.00' }, '1275.00'],
  // The lower of 1700 x 50% and 900
  [
    'both: the lower counts',
    { member: [year] },
    { 'allowance.cap_share': '0.5', 'allowance.year_cap': '900.00' },
    '850.00',
  ],
  // Shares of another council: 1700 x 60%
  ['a member at 60%', { member: [year] }, { 'allowance.member.share': '0.6' }, '1020.00'],
  // 1700 x 33,33% = 566,61
  ['a member at a third', { member: [year] }, { 'allowance.member.share': '0.3333' }, '566.61'],
  // A secretary with more than a member: 6 x 106,25 + 6 x 1700/12 x 90% = 637,50 + 765
  [
    'a secretary at 90% from 1 July',
    { member: [year], secretary: '2020-07-01' },
    { 'allowance.secretary.share': '0.9' },
    '1402.50',
  ],
  // 743,75
  [
    'to the euro, half up',
    { member: ['2020-05-15..2024-05-14'] },
    { 'allowance.rounding': 'euro_half_up' },
    '744.00',
  ],
  // 637,50
  [
    'to the euro, exactly half',
    { member: ['2018-01-01..2020-06-30'] },
    { 'allowance.rounding': 'euro_half_up' },
    '638.00',
  ],
  // 1381,25
  [
    'up to the euro',
    { member: [year], lead: ['2020-01-01..2020-03-31'] },
    { 'allowance.rounding': 'euro_up' },
    '1382.00',
  ],
  // 1275 is whole
  ['up to the euro, whole already', { member: [year] }, { 'allowance.rounding': 'euro_up' }, '1275.00'],
  // Rounding up does not lift anyone above the highest amount
  [
    'up to the euro, held by the highest amount',
    { member: [year] },
    { 'allowance.rounding': 'euro_up', 'allowance.year_cap': '1000.50' },
    '1000.50',
  ],
]

test.each(cases)('%s', async (_, someone, norms, expected) => {
  expect(await dueOf({ people: { a: someone }, norms })).toEqual({ a: expected })
})

describe('a norm with a date', () => {
  const people = { a: { member: [year] } }

  // 12 x 1700/12 x 80%
  test('decided in autumn, from 1 January: the whole year', async () => {
    const later = [{ norm: 'allowance.member.share', value: '0.8', from: '2020-01-01' }]
    expect(await dueOf({ people, later })).toEqual({ a: '1360.00' })
  })

  // 6 x 106,25 + 6 x 113,3333 = 637,50 + 680
  test('another share from 1 July: each month its own', async () => {
    const later = [{ norm: 'allowance.member.share', value: '0.8', from: '2020-07-01' }]
    const norms = { 'allowance.member.share': '0.75' }
    expect(await dueOf({ people, norms, later })).toEqual({ a: '1317.50' })
  })

  // From August on, by first days: 7 x 106,25 + 5 x 113,3333 = 743,75 + 566,6667
  test('another share from 15 July: from the next first day', async () => {
    const later = [{ norm: 'allowance.member.share', value: '0.8', from: '2020-07-15' }]
    const norms = { 'allowance.member.share': '0.75' }
    expect(await dueOf({ people, norms, later })).toEqual({ a: '1310.42' })
  })

  test('a highest amount decided during the year holds from the next', async () => {
    const later = [{ norm: 'allowance.year_cap', value: '1000.00', from: '2020-03-01' }]
    const norms = { 'allowance.year_cap': '1200.00' }
    expect(await dueOf({ people: { a: { member: ['2018-01-01'] } }, norms, later })).toEqual({ a: '1200.00' })
    expect(await dueOf({ people: { a: { member: ['2018-01-01'] } }, norms, later }, 2021)).toEqual({
      a: '1000.00',
    })
  })
})
