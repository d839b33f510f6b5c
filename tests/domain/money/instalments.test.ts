import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { allowances } from '../../../src/domain/money/allowance.ts'
import { instalmentMonths, type PersonPlan, payPlan } from '../../../src/domain/money/instalments.ts'
import type { Day } from '../../../src/model/day.ts'
import { amount } from '../../../src/model/money.ts'
import { type Council, councilOf, type Paid, paymentsFile, type Someone } from './council.ts'

/** What is still to be paid, worked by hand. 2024: € 210,00 a month, € 2.100,00 a year; a member is due € 1.575,00. */

const member: Someone = { member: ['2020-01-01..2027-12-31'] }
const lead: Someone = { member: ['2020-01-01..2027-12-31'], lead: ['2020-01-01'] }

interface Asked {
  readonly someone?: Someone
  readonly paid?: readonly Paid[]
  readonly norms?: Council['norms']
  readonly more?: string
  readonly today: Day
}

const planOf = async ({
  someone = member,
  paid = [],
  norms = {},
  more = '',
  today,
}: Asked): Promise<PersonPlan> => {
  const files = paymentsFile(2024, paid, more === '' && paid.length === 0 ? 'visibility: board\n' : more)
  const facts = await councilOf({ people: { a: someone }, norms, files, today })
  return payPlan(facts, allowances(facts, 2024)).people[0]!
}

const shown = ({ instalments }: PersonPlan): readonly string[] =>
  instalments.map(({ pay, amount: fits }) => `${pay}: ${amount(fits)}`)

const months = (paid: string, from: number, to: number): readonly Paid[] =>
  Array.from({ length: to - from + 1 }, (_, index) => {
    const month = String(from + index).padStart(2, '0')
    return { on: `2024-${month}-25`, amount: paid, month: `2024-${month}` }
  })

test.each([
  [12, [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]],
  [4, [3, 6, 9, 12]],
  [2, [6, 12]],
  [1, [12]],
  [3, [4, 8, 12]],
] as const)('%i instalments a year are paid at the end of each period', (count, expected) => {
  expect(instalmentMonths(count)).toEqual(expected)
})

describe('what still comes', () => {
  // 12 x 131,25
  it('in January: twelve months of a twelfth', async () => {
    expect(shown(await planOf({ today: '2024-01-10' }))).toEqual(
      Array.from({ length: 12 }, (_, index) => `${index + 1}: 131.25`),
    )
  })

  // 1575 - 10 x 131,25 = 262,50
  it('in November, after ten months', async () => {
    const plan = await planOf({ paid: months('131.25', 1, 10), today: '2024-11-10' })
    expect(plan).toMatchObject({ due: 157_500, paid: 131_250, left: 26_250, unpayable: 0 })
    expect(shown(plan)).toEqual(['11: 131.25', '12: 131.25'])
  })

  // November is paid, so only December is left
  it('in November, after eleven months', async () => {
    expect(shown(await planOf({ paid: months('131.25', 1, 11), today: '2024-11-27' }))).toEqual([
      '12: 131.25',
    ])
  })

  // 2200 in cents does not divide by twelve: what is left over comes with the next payment (2026: 2200 / 12)
  it('catches up cents that rounding left behind', async () => {
    const files = paymentsFile(2026, [
      { on: '2026-01-25', amount: '183.33', month: '2026-01' },
      { on: '2026-02-25', amount: '183.33', month: '2026-02' },
    ])
    const facts = await councilOf({ people: { a: lead }, files, today: '2026-03-02' })
    const [plan] = payPlan(facts, allowances(facts, 2026)).people
    // 3 x 183,3333 = 550,00; 550,00 - 366,66 = 183,34
    expect(shown(plan!)[0]).toBe('3: 183.34')
    expect(plan!.instalments.reduce((sum, row) => sum + row.amount, 0)).toBe(220_000 - 36_666)
  })

  // Nothing was paid until May: 5 x 131,25 = 656,25 would go over 210; a month takes 210 until it is caught up
  it('spreads what is behind over months that can hold it', async () => {
    const plan = await planOf({ today: '2024-05-10' })
    // 656,25 - 210 = 446,25 behind; each next month 78,75 less: 367,50, 288,75, 210, 131,25, 52,50, then even
    expect(shown(plan)).toEqual([
      '5: 210.00',
      '6: 210.00',
      '7: 210.00',
      '8: 210.00',
      '9: 210.00',
      '10: 210.00',
      '11: 183.75',
      '12: 131.25',
    ])
    expect(plan.unpayable).toBe(0)
  })

  // A lead of 2100 from October: three months hold 630 at most, 1470 is left
  it('says what the rest of the year cannot hold', async () => {
    const plan = await planOf({ someone: lead, today: '2024-10-10' })
    expect(shown(plan)).toEqual(['10: 210.00', '11: 210.00', '12: 210.00'])
    expect(plan.unpayable).toBe(147_000)
  })

  // A quarter of 1575 is 393,75, over 210: by the month instead
  it('leaves quarters for months where a quarter is too much for one month', async () => {
    const plan = await planOf({ norms: { 'allowance.instalments': '4' }, today: '2024-01-10' })
    expect(plan.spread).toBe(true)
    expect(shown(plan)[0]).toBe('1: 131.25')
    expect(plan.unpayable).toBe(0)
  })

  // Where the month of the work counts, a quarter is three months of 131,25
  it('keeps quarters where the month of the work counts', async () => {
    const norms = { 'allowance.instalments': '4', 'allowance.month_basis': 'work' }
    const plan = await planOf({ norms, today: '2024-01-10' })
    expect(plan.spread).toBe(false)
    expect(plan.instalments.slice(0, 3).map(({ pay, counts, amount: fits }) => [pay, counts, fits])).toEqual([
      [3, '2024-01', 13_125],
      [3, '2024-02', 13_125],
      [3, '2024-03', 13_125],
    ])
  })

  // 175 a month; 100 of costs in March leaves 110 for that month, and the year 2000
  it('counts costs along: what does not fit moves on, and at last does not fit at all', async () => {
    const paid: readonly Paid[] = [
      ...months('175.00', 1, 2),
      { on: '2024-03-04', amount: '100.00', kind: 'costs' },
    ]
    const plan = await planOf({ someone: lead, paid, today: '2024-03-10' })
    // March 110, then 210 in April (175 + 35 of the 65 behind), 205 in May, and 175 until the year is full:
    // 350 + 100 + 110 + 210 + 205 + 6 x 175 = 2025, December takes 75
    expect(shown(plan)).toEqual([
      '3: 110.00',
      '4: 210.00',
      '5: 205.00',
      '6: 175.00',
      '7: 175.00',
      '8: 175.00',
      '9: 175.00',
      '10: 175.00',
      '11: 175.00',
      '12: 75.00',
    ])
    expect(plan).toMatchObject({ expected: 220_000, unpayable: 10_000, costs: 10_000 })
  })

  // A lead from 1 April: 3 x 131,25 and 9 x 175
  it('follows what is earned when a role changes', async () => {
    const someone = { member: ['2020-01-01..2027-12-31'], lead: ['2024-04-01'] }
    const plan = await planOf({ someone, today: '2024-01-10' })
    expect(shown(plan).slice(2, 5)).toEqual(['3: 131.25', '4: 175.00', '5: 175.00'])
  })

  it('is empty when the year is over; what is left is said', async () => {
    const plan = await planOf({ paid: months('131.25', 1, 11), today: '2025-01-20' })
    expect(plan).toMatchObject({ instalments: [], left: 13_125, unpayable: 0 })
  })

  it('says what was paid too much', async () => {
    expect((await planOf({ paid: months('140.00', 1, 12), today: '2024-12-28' })).left).toBe(-10_500)
  })
})

const arranged = (kind: string, more = ''): string =>
  `arrangements:\n  - { person: a, kind: ${kind}, consent_on: 2024-01-05${more} }\n`

describe('an arrangement', () => {
  test.each([
    // 600 / 12
    ['lower', ', amount: "600.00"', 60_000, '1: 50.00'],
    // No more than what is due
    ['lower', ', amount: "5000.00"', 157_500, '1: 131.25'],
    ['normal', '', 157_500, '1: 131.25'],
    ['costs', '', 0, '1: 0.00'],
    ['waived', '', 0, '1: 0.00'],
  ] as const)('%s%s', async (kind, more, payable, first) => {
    const plan = await planOf({ more: arranged(kind, more), today: '2024-01-10' })
    expect(plan.payable).toBe(payable)
    expect(shown(plan)[0]).toBe(first)
  })

  it('spread is by the month, whatever the council does', async () => {
    const norms = { 'allowance.instalments': '1' }
    const plan = await planOf({ norms, more: arranged('spread'), today: '2024-01-10' })
    expect(shown(plan)).toHaveLength(12)
  })

  it('counts the last that was agreed, and not one of later', async () => {
    const more = `${arranged('lower', ', amount: "600.00"')}  - { person: a, kind: waived, consent_on: 2024-06-01 }\n`
    expect((await planOf({ more, today: '2024-05-31' })).payable).toBe(60_000)
    expect((await planOf({ more, today: '2024-06-01' })).payable).toBe(0)
  })
})

test('instalments never go over a limit, and with what does not fit they are all that is left', () =>
  fc.assert(
    fc.asyncProperty(
      fc.integer({ min: 1, max: 12 }),
      fc.integer({ min: 0, max: 21_000 }),
      fc.integer({ min: 0, max: 30_000 }),
      fc.constantFrom('1', '2', '4', '6', '12'),
      fc.constantFrom(member, lead),
      async (month, paid, costs, instalments, someone) => {
        const on = `2024-${String(month).padStart(2, '0')}`
        const plan = await planOf({
          someone,
          norms: { 'allowance.instalments': instalments },
          paid: [
            ...(month > 1 ? months(amount(paid), 1, month - 1) : []),
            { on: `${on}-01`, amount: amount(costs), kind: 'costs' },
          ],
          today: `${on}-10` as Day,
        })
        const total = plan.instalments.reduce((sum, row) => sum + row.amount, 0)
        const over = Math.max(0, plan.counted - 210_000)
        expect(plan.counted + total).toBeLessThanOrEqual(210_000 + over)
        for (const row of plan.instalments) {
          const before = row.counts === on ? costs : 0
          expect(row.amount).toBeLessThanOrEqual(Math.max(0, 21_000 - before))
        }
        expect(total + plan.unpayable).toBe(Math.max(0, plan.left))
      },
    ),
    { numRuns: 60 },
  ))
