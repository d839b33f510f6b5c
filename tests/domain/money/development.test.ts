import { expect, test } from 'vitest'
import { developmentPay } from '../../../src/domain/money/development-chair.ts'
import { type Council, councilOf, dueOf, type Someone } from './council.ts'

/** The chair in the development phase (section 4.3), each sum worked by hand: an amount for a whole period. */

const year = '2020-01-01..2020-12-31'
type Norms = NonNullable<Council['norms']>

const amount = (agreed: string, more: Norms = {}): Norms => ({
  'allowance.chair_development.amount': agreed,
  ...more,
})

const chairs: readonly (readonly [string, Someone, Norms, string])[] = [
  // 9000 over twelve months, all in this year; above the maximum of 1700, which does not hold for it
  ['twelve months, all in the year', { member: [year], development: year }, amount('9000.00'), '9000.00'],
  // 9000 / 18 x 12
  [
    'eighteen months, twelve in the year',
    { member: ['2019-07-01..2020-12-31'], development: '2019-07-01..2020-12-31' },
    amount('9000.00'),
    '6000.00',
  ],
  // 8500 / 17 x 12
  [
    'seventeen months around the year',
    { member: ['2019-11-01..2021-03-31'], development: '2019-11-01..2021-03-31' },
    amount('8500.00'),
    '6000.00',
  ],
  // 3000 until 30 June; no other role, no further right
  [
    'until 30 June, then no member',
    { member: ['2020-01-01..2020-06-30'], development: '2020-01-01..2020-06-30' },
    amount('3000.00'),
    '3000.00',
  ],
  // 3000 + 6 x 141,6667 = 3000 + 850
  [
    'until 30 June, then the regular chair',
    { member: [year], development: '2020-01-01..2020-06-30', chair: '2020-07-01' },
    amount('3000.00'),
    '3850.00',
  ],
  // 3000 + 6 x 106,25 = 3000 + 637,50
  [
    'until 30 June, then a member',
    { member: [year], development: '2020-01-01..2020-06-30' },
    amount('3000.00'),
    '3637.50',
  ],
  // 9600 / 24 = 400 a month; months 13 to 18 lie in this year and after that it stops: 6 x 400
  [
    'twenty-four months: it stops after the eighteenth',
    { member: ['2019-01-01..2020-12-31'], development: '2019-01-01..2020-12-31' },
    amount('9600.00'),
    '2400.00',
  ],
  // No share on top, unless a norm says so: 9000 + 12 x 106,25
  [
    'with the share of a member on top',
    { member: [year], development: year },
    amount('9000.00', { 'allowance.chair_development.plus_member': 'true' }),
    '10275.00',
  ],
  // Months by their first days: February 2020 to July 2021 are eighteen, eleven of them in this year. 9000 / 18 x 11
  [
    'begun on 15 January',
    { member: ['2020-01-15..2021-07-14'], development: '2020-01-15..2021-07-14' },
    amount('9000.00'),
    '5500.00',
  ],
  // 1000 / 3 = 333,3333 for January
  [
    'a third of the period in the year',
    { member: ['2019-11-01..2020-01-31'], development: '2019-11-01..2020-01-31' },
    amount('1000.00'),
    '333.33',
  ],
  // Two thirds and two twelfths, rounded once: 666,6667 + 2 x 141,6667 = 950
  [
    'rounded once over both parts',
    {
      member: ['2019-12-01..2020-04-30'],
      development: '2019-12-01..2020-02-29',
      chair: '2020-03-01..2020-04-30',
    },
    amount('1000.00'),
    '950.00',
  ],
  // 17/31 of May and 30/30 of June: 1000 x (17/31) / (17/31 + 1) + 1000 x 1 / (17/31 + 1) = 1000
  [
    'counted by day',
    { member: ['2020-05-15..2020-06-30'], development: '2020-05-15..2020-06-30' },
    amount('1000.00', { 'allowance.month_rule': 'daily' }),
    '1000.00',
  ],
  ['without an amount', { member: [year], development: year }, {}, '0.00'],
]

test.each(chairs)('%s', async (_, someone, norms, expected) => {
  expect(await dueOf({ people: { a: someone }, norms })).toEqual({ a: expected })
})

const boundsOf = async (agreed: string, reference: string | null) => {
  const norms = amount(agreed, {
    ...(reference === null ? {} : { 'allowance.chair_development.professional_reference': reference }),
  })
  const facts = await councilOf({ people: { a: { member: [year], development: year } }, norms })
  const [pay] = developmentPay(facts, 2020)
  return [pay?.aboveVolunteer, pay?.belowProfessional]
}

// Over twelve months: above the maximum of 1700, below professional pay.
test.each([
  ['9000.00', '20000.00', [true, true]],
  ['1700.01', '20000.00', [true, true]],
  ['1700.00', '20000.00', [false, true]],
  ['20000.00', '20000.00', [true, false]],
  ['9000.00', null, [true, null]],
] as const)('bounds of %s beside professional pay of %s', async (agreed, reference, expected) => {
  expect(await boundsOf(agreed, reference)).toEqual(expected)
})
