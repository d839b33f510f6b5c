import { expect, test } from 'vitest'
import { crossings, paidIn } from '../../../src/domain/money/payments.ts'
import { amount } from '../../../src/model/money.ts'
import { type Council, councilOf, type Paid, paymentsFile, type Someone } from './council.ts'

/** Payments against the limits, worked by hand. 2024: € 210,00 a month and € 2.100,00 a year hold at once. */

const monthly = (paid: string, months: number, year = 2024): readonly Paid[] =>
  Array.from({ length: months }, (_, index) => ({
    on: `${year}-${String(index + 1).padStart(2, '0')}-25`,
    amount: paid,
  }))

const crossed = async (
  payments: readonly Paid[],
  norms: Council['norms'] = {},
  someone: Someone = { member: ['2020-01-01'] },
): Promise<readonly string[]> => {
  const facts = await councilOf({ people: { a: someone }, norms, files: paymentsFile(2024, payments) })
  return crossings(facts, 2024).map(
    ({ scope, month, paid, payment }) =>
      `${scope}${month ? ` ${month}` : ''}: ${amount(paid)} on ${payment.on}`,
  )
}

const cases: readonly (readonly [string, readonly Paid[], Council['norms'], readonly string[]])[] = [
  // 12 x 175 = 2100
  ['twelve times 175', monthly('175.00', 12), {}, []],
  // 10 x 210 = 2100
  ['ten times 210', monthly('210.00', 10), {}, []],
  // 11 x 210 = 2310, over the year with the eleventh
  ['eleven times 210', monthly('210.00', 11), {}, ['year: 2310.00 on 2024-11-25']],
  // 12 x 210 = 2520
  ['twelve times 210', monthly('210.00', 12), {}, ['year: 2520.00 on 2024-11-25']],
  // One cent over
  ['210,01 once', monthly('210.01', 1), {}, ['month 2024-01: 210.01 on 2024-01-25']],
  // 4 x 393,75 = 1575 stays within the year, each quarter over its month
  [
    'quarters of 393,75',
    [
      { on: '2024-03-25', amount: '393.75' },
      { on: '2024-06-25', amount: '393.75' },
    ],
    {},
    ['month 2024-03: 393.75 on 2024-03-25', 'month 2024-06: 393.75 on 2024-06-25'],
  ],
  // 131,25 + 78,75 = 210: allowance and costs together, just within
  [
    'allowance and costs of 210 together',
    [
      { on: '2024-03-25', amount: '131.25' },
      { on: '2024-03-28', amount: '78.75', kind: 'costs' },
    ],
    {},
    [],
  ],
  // 131,25 + 78,76 = 210,01
  [
    'allowance and costs of 210,01 together',
    [
      { on: '2024-03-25', amount: '131.25' },
      { on: '2024-03-28', amount: '78.76', kind: 'costs' },
    ],
    {},
    ['month 2024-03: 210.01 on 2024-03-28'],
  ],
  // 12 x 175 = 2100 and 0,01 of costs
  [
    'a full year and a cent of costs',
    [...monthly('175.00', 12), { on: '2024-06-03', amount: '0.01', kind: 'costs' }],
    {},
    ['year: 2100.01 on 2024-12-25'],
  ],
  // Proven costs and nothing else have no maximum
  ['costs only', [{ on: '2024-03-25', amount: '900.00', kind: 'costs' }], {}, []],
  // 250 - 40 = 210: what was paid back is taken off
  [
    'too much, and paid back in the month',
    [
      { on: '2024-03-25', amount: '250.00' },
      { on: '2024-03-28', amount: '-40.00', kind: 'correction' },
    ],
    {},
    [],
  ],
  // Two months of 131,25 paid in one: by the day of payment 262,50
  [
    'two months paid in one',
    [
      { on: '2024-02-26', amount: '131.25', month: '2024-01' },
      { on: '2024-02-26', amount: '131.25', month: '2024-02' },
    ],
    {},
    ['month 2024-02: 262.50 on 2024-02-26'],
  ],
  // By the month of the work 131,25 each
  [
    'two months paid in one, where the month of the work counts',
    [
      { on: '2024-02-26', amount: '131.25', month: '2024-01' },
      { on: '2024-02-26', amount: '131.25', month: '2024-02' },
    ],
    { 'allowance.month_basis': 'work' },
    [],
  ],
  // A limit of the council's own, to warn at: 7 x 131,25 = 918,75
  [
    'a limit of the council’s own of 900',
    monthly('131.25', 7),
    { 'allowance.benefit_limit': '900.00' },
    ['own: 918.75 on 2024-07-25'],
  ],
]

test.each(cases)('%s', async (_, payments, norms, expected) => {
  expect(await crossed(payments, norms)).toEqual(expected)
})

test('the chair in the development phase is outside the volunteer’s maximum', async () => {
  const chair = { member: ['2024-01-01..2024-12-31'], development: '2024-01-01..2024-12-31' }
  expect(await crossed(monthly('500.00', 12), {}, chair)).toEqual([])
})

test('what is paid in January for December counts in the new year, unless the month of the work counts', async () => {
  const december: Paid = { on: '2025-01-10', amount: '175.00', month: '2024-12' }
  const totals = async (norms: NonNullable<Council['norms']>): Promise<readonly string[]> => {
    const files = paymentsFile(2024, [...monthly('175.00', 11), december])
    const facts = await councilOf({ people: { a: { member: ['2020-01-01'] } }, norms, files })
    return [2024, 2025].map(year => amount(paidIn(facts, year)[0]?.total ?? 0))
  }
  expect(await totals({})).toEqual(['1925.00', '175.00'])
  expect(await totals({ 'allowance.month_basis': 'work' })).toEqual(['2100.00', '0.00'])
})

test('in a year without a known maximum nothing is said to be too much', async () => {
  const files = paymentsFile(2027, monthly('900.00', 3, 2027))
  const facts = await councilOf({ people: { a: { member: ['2020-01-01'] } }, files })
  expect(crossings(facts, 2027)).toEqual([])
})
