import { expect, test } from 'vitest'
import { dueOf, type Someone } from './council.ts'

/**
 * What roles and months give, each sum worked by hand. The maximum of 2020 is € 1.700,00: a twelfth is 141,6667,
 * three quarters of that 106,25.
 */

const year = '2020-01-01..2020-12-31'

const cases: readonly (readonly [string, Someone, string])[] = [
  // 1700 x 75%
  ['a member, the whole year', { member: [year] }, '1275.00'],
  // 1700 x 100%
  ['a lead', { member: [year], lead: [year] }, '1700.00'],
  ['the chair after the development phase', { member: [year], chair: year }, '1700.00'],
  ['a member of the client consultation', { cc_member: year }, '1275.00'],
  ['the lead of the client consultation', { cc_lead: year }, '1700.00'],
  // The source is silent on these: the ordinary share.
  ['a deputy chair', { member: [year], deputy_chair: year }, '1275.00'],
  ['a secretary', { member: [year], secretary: year }, '1275.00'],
  ['a treasurer', { member: [year], treasurer: year }, '1275.00'],
  // Double roles do not add up: the highest share counts.
  ['a lead of two groups', { member: [year], lead: [year, year] }, '1700.00'],
  ['a lead who is treasurer', { member: [year], lead: [year], treasurer: year }, '1700.00'],
  ['a chair who is a lead', { member: [year], chair: year, lead: [year] }, '1700.00'],
  ['a member who is in the client consultation', { member: [year], cc_member: year }, '1275.00'],
  ['a member who leads the client consultation', { member: [year], cc_lead: year }, '1700.00'],
  // 8 x 106,25
  ['appointed on 1 May', { member: ['2020-05-01..2024-04-30'] }, '850.00'],
  // June to December: 7 x 106,25
  ['appointed on 2 May', { member: ['2020-05-02..2024-05-01'] }, '743.75'],
  ['appointed on 15 May', { member: ['2020-05-15..2024-05-14'] }, '743.75'],
  // 1 x 106,25
  ['appointed on 1 December', { member: ['2020-12-01..2024-11-30'] }, '106.25'],
  ['appointed on 2 December: no first day', { member: ['2020-12-02..2024-12-01'] }, '0.00'],
  // 6 x 106,25
  ['until 30 June', { member: ['2018-01-01..2020-06-30'] }, '637.50'],
  ['until 1 June: that month counts', { member: ['2018-01-01..2020-06-01'] }, '637.50'],
  // 5 x 106,25
  ['until 31 May', { member: ['2018-01-01..2020-05-31'] }, '531.25'],
  // 8 x 106,25
  ['resigned on 15 August', { member: [year], end: '2020-08-15' }, '850.00'],
  // 3 x 106,25 + 3 x 106,25
  [
    'away from April to September',
    { member: ['2020-01-01..2020-03-31', '2020-10-01..2020-12-31'] },
    '637.50',
  ],
  // One term after the other: 12 x 106,25
  ['reappointed in the year', { member: ['2016-07-01..2020-06-30', '2020-07-01..2024-06-30'] }, '1275.00'],
  // 3 x 141,6667 + 9 x 106,25 = 425 + 956,25
  ['a lead until 31 March', { member: [year], lead: ['2020-01-01..2020-03-31'] }, '1381.25'],
  // 3 x 106,25 + 9 x 141,6667 = 318,75 + 1275
  ['a lead from 1 April', { member: [year], lead: ['2020-04-01'] }, '1593.75'],
  // 6 x 106,25 + 6 x 141,6667 = 637,50 + 850
  ['the chair from 1 July', { member: [year], chair: '2020-07-01' }, '1487.50'],
  // 11 x 106,25 + 141,6667 = 1168,75 + 141,6667 = 1310,4167
  ['a lead in February only', { member: [year], lead: ['2020-02-01..2020-02-29'] }, '1310.42'],
  [
    'a lead from 2 to 31 January: no first day',
    { member: [year], lead: ['2020-01-02..2020-01-31'] },
    '1275.00',
  ],
  // 7 x 106,25 + 5 x 141,6667 = 743,75 + 708,3333 = 1452,0833
  ['a lead for five months', { member: [year], lead: ['2020-01-01..2020-05-31'] }, '1452.08'],
  // 5 x 106,25 + 7 x 141,6667 = 531,25 + 991,6667 = 1522,9167
  ['a lead for seven months', { member: [year], lead: ['2020-01-01..2020-07-31'] }, '1522.92'],
  // Two groups after each other: 4 x 141,6667 + 4 x 141,6667 + 4 x 106,25 = 566,6667 + 566,6667 + 425
  [
    'a lead of one group, then of another',
    { member: [year], lead: ['2020-01-01..2020-04-30', '2020-05-01..2020-08-31'] },
    '1558.33',
  ],
  // A lead who leaves: 9 x 141,6667
  [
    'a lead whose membership ends on 30 September',
    { member: [year], lead: [year], end: '2020-09-30' },
    '1275.00',
  ],
  // 4 x 106,25 + 8 x 141,6667 = 425 + 1133,3333
  [
    'a member of the client consultation who becomes its lead',
    { cc_member: '2018-01-01..2020-04-30', cc_lead: '2020-05-01' },
    '1558.33',
  ],
  // 6 x 106,25
  ['in the client consultation from 1 July', { cc_member: '2020-07-01' }, '637.50'],
  // 6 x 106,25 + 6 x 106,25: from the council to the client consultation
  [
    'from the council to the client consultation',
    { member: ['2018-01-01..2020-06-30'], cc_member: '2020-07-01' },
    '1275.00',
  ],
]

test.each(cases)('%s', async (_, someone, expected) => {
  expect(await dueOf({ people: { a: someone } })).toEqual({ a: expected })
})

test('who holds no role with an allowance is not on the list', async () => {
  expect(await dueOf({ people: { a: { member: ['2016-01-01..2019-12-31'] } } })).toEqual({})
})

const other = (
  maximum: string,
  years: readonly (readonly [number, string])[],
): readonly (readonly [string, number, string])[] => years.map(([on, due]) => [maximum, on, due])

// One month as lead: a twelfth of the maximum of that year.
test.each([
  ...other('1800 / 12', [
    [2021, '150.00'],
    [2022, '150.00'],
  ]),
  ...other('1900 / 12 = 158,3333', [[2023, '158.33']]),
  ...other('2100 / 12', [
    [2024, '175.00'],
    [2025, '175.00'],
  ]),
  ...other('2200 / 12 = 183,3333', [[2026, '183.33']]),
])('a lead for one month: %s in %i', async (_, on, expected) => {
  const month = `${on}-12-01..${on}-12-31`
  expect(await dueOf({ people: { a: { member: [month], lead: [month] } } }, on)).toEqual({ a: expected })
})

const members = (count: number): { readonly [id: string]: Someone } => {
  const roles = (index: number): Someone =>
    index < 4
      ? { member: [year], lead: [year] }
      : index === 4
        ? { member: [year], chair: year }
        : { member: [year] }
  return Object.fromEntries(Array.from({ length: count }, (_, index) => [`lid-${index}`, roles(index)]))
}

const total = async (people: { readonly [id: string]: Someone }, norms = {}): Promise<number> =>
  Object.values(await dueOf({ people, norms })).reduce((sum, due) => sum + Math.round(Number(due) * 100), 0)

// 1700 x (5 + 75% x (n - 5))
test.each([
  // 1700 x 10,25
  [12, 1_742_500],
  // 1700 x 12,5
  [15, 2_125_000],
])('a council of %i with four leads and a chair', async (count, expected) => {
  expect(await total(members(count))).toBe(expected)
})

test('a council of twelve with a chair in the development phase: 1700 x (4 + 75% x 7) + 8000', async () => {
  const chair = { member: [year], development: year }
  const people = { ...members(12), 'lid-4': chair }
  expect(await total(people, { 'allowance.chair_development.amount': '8000.00' })).toBe(1_572_500 + 800_000)
})

test('the client consultation: two members and a lead, 2,5 x 1700', async () => {
  const people = { a: { cc_member: year }, b: { cc_member: year }, c: { cc_lead: year } }
  expect(await total(people)).toBe(425_000)
})
