import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Allowances, allowances } from '../../../src/domain/money/allowance.ts'
import { earnedBy } from '../../../src/domain/money/earned.ts'
import { addDays, type Day, daysBetween } from '../../../src/model/day.ts'
import { compare, fraction, halfUp, sum } from '../../../src/model/fraction.ts'
import { factsOf } from '../../support/archive.ts'
import { type Council, councilOf, filesOf, type Met, type Someone } from './council.ts'

/** What holds for every council. */

const runs = { numRuns: 25 }

const aDay = (from: Day, to: Day): fc.Arbitrary<Day> =>
  fc.integer({ min: 0, max: daysBetween(from, to) }).map(days => addDays(from, days))

const aPeriod: fc.Arbitrary<string> = fc
  .tuple(aDay('2019-06-01', '2020-12-31'), fc.integer({ min: 0, max: 500 }))
  .map(([from, days]) => `${from}..${addDays(from, days)}`)

const someone: fc.Arbitrary<Someone> = fc.oneof(
  fc.record({ member: aPeriod.map(period => [period]) }),
  fc.record({ member: fc.constant(['2018-01-01..2021-12-31']), lead: fc.array(aPeriod, { maxLength: 2 }) }),
  fc.record({ member: fc.constant(['2018-01-01..2021-12-31']), chair: aPeriod }),
  fc.record({ member: fc.constant(['2018-01-01..2021-12-31']), development: aPeriod, secretary: aPeriod }),
  fc.record({ cc_member: aPeriod, cc_lead: aPeriod }),
)

const meeting: fc.Arbitrary<Met> = fc.record({
  on: aDay('2020-01-01', '2020-12-31'),
  presence: fc
    .array(fc.tuple(fc.constantFrom('a', 'b', 'c'), fc.constantFrom('+', '-', '~')), { maxLength: 3 })
    .map(marks => marks.map(mark => mark.join('')).join(' ')),
})

const norms = fc.record({
  'allowance.month_rule': fc.constantFrom('first_day', 'majority', 'daily'),
  'allowance.prorata': fc.constantFrom('months', 'days', 'none'),
  'allowance.attendance_rule': fc.constantFrom('flat', 'prorata_capped', 'per_presence', 'threshold'),
  'allowance.rounding': fc.constantFrom('cent_half_up', 'euro_half_up', 'euro_up'),
  'allowance.cap_share': fc.constantFrom('1', '0.9', '0.5'),
  'allowance.chair_development.amount': fc.constantFrom('9000.00', '1000.00'),
})

const council: fc.Arbitrary<Council> = fc.record({
  people: fc.record({ a: someone, b: someone, c: someone }),
  norms,
  meetings: fc.uniqueArray(meeting, { maxLength: 6, selector: ({ on }) => on }),
})

const sums = async (of: Council): Promise<Allowances> => allowances(await councilOf(of), 2020)
const sumOf = (all: Allowances, id: string): number => all.people.find(person => person.id === id)?.due ?? 0

const holds = (arbitrary: fc.Arbitrary<Council>, law: (of: Council) => Promise<void>): Promise<void> =>
  fc.assert(fc.asyncProperty(arbitrary, law), runs)

describe('a sum', () => {
  it('is the sum of its lines, and the total that of the people', () =>
    holds(council, async of => {
      const all = await sums(of)
      expect(all.total).toBe(all.people.reduce((total, { due }) => total + due, 0))
      for (const { lines, base } of all.people) {
        expect(sum(lines.map(({ amount }) => amount))).toEqual(base)
        for (const { perMonth, amount } of lines) expect(sum(perMonth.map(row => row.amount))).toEqual(amount)
      }
    }))

  it('is never above the most that anyone gets, the development phase apart', () =>
    holds(council, async of => {
      for (const { allowance, cap } of (await sums(of)).people) {
        expect(allowance).toBeLessThanOrEqual(170_000)
        expect(cap && compare(fraction(allowance), cap)).toBeLessThanOrEqual(0)
        expect(allowance).toBeGreaterThanOrEqual(0)
      }
    }))

  it('is earned month by month, never less, and in December whole', () =>
    holds(council, async of => {
      for (const person of (await sums(of)).people) {
        const earned = Array.from({ length: 12 }, (_, month) => earnedBy(person, month + 1))
        for (const [month, amount] of earned.entries())
          expect(compare(amount, earned[month - 1] ?? fraction(0))).toBeGreaterThanOrEqual(0)
        expect(Math.abs(halfUp(earned[11]!) - person.due)).toBeLessThan(100)
      }
    }))

  it('is the same when it is made again, and whatever the order of files and roles', () =>
    fc.assert(
      fc.asyncProperty(council, fc.func(fc.integer()), async (of, order) => {
        const facts = await councilOf(of)
        const first = allowances(facts, 2020)
        expect(allowances(facts, 2020)).toEqual(first)
        const shuffled = Object.fromEntries(
          Object.entries(filesOf(of)).toSorted(([a], [b]) => order(a) - order(b)),
        )
        const again = await factsOf(shuffled, { today: '2028-01-15' })
        expect(allowances(again, 2020)).toEqual(first)
      }),
      runs,
    ))
})

describe('splitting a period in two that follow each other', () => {
  const split = (period: string): fc.Arbitrary<readonly string[]> => {
    const [from, to] = period.split('..') as [Day, Day]
    return from === to
      ? fc.constant([period])
      : aDay(from, addDays(to, -1)).map(day => [`${from}..${day}`, `${addDays(day, 1)}..${to}`])
  }

  it('changes nothing for a member', () =>
    fc.assert(
      fc.asyncProperty(
        aPeriod.chain(period => fc.tuple(fc.constant(period), split(period))),
        norms,
        async ([period, parts], chosen) => {
          const one = await sums({ people: { a: { member: [period] } }, norms: chosen })
          const two = await sums({ people: { a: { member: parts } }, norms: chosen })
          expect(sumOf(two, 'a')).toBe(sumOf(one, 'a'))
        },
      ),
      runs,
    ))

  it('changes nothing for a lead', () =>
    fc.assert(
      fc.asyncProperty(
        aPeriod.chain(period => fc.tuple(fc.constant(period), split(period))),
        norms,
        async ([period, parts], chosen) => {
          const member = ['2018-01-01..2022-12-31']
          const one = await sums({ people: { a: { member, lead: [period] } }, norms: chosen })
          const two = await sums({ people: { a: { member, lead: parts } }, norms: chosen })
          expect(sumOf(two, 'a')).toBe(sumOf(one, 'a'))
        },
      ),
      runs,
    ))
})

describe('more never gives less', () => {
  const flat = norms.map(chosen => ({ ...chosen, 'allowance.attendance_rule': 'flat' }))

  it('in days of membership', () =>
    fc.assert(
      fc.asyncProperty(aPeriod, fc.integer({ min: 1, max: 200 }), flat, async (period, days, chosen) => {
        const [from, to] = period.split('..') as [Day, Day]
        const short = await sums({ people: { a: { member: [period] } }, norms: chosen })
        const long = await sums({
          people: { a: { member: [`${from}..${addDays(to, days)}`] } },
          norms: chosen,
        })
        expect(sumOf(long, 'a')).toBeGreaterThanOrEqual(sumOf(short, 'a'))
      }),
      runs,
    ))

  it('in days as lead', () =>
    fc.assert(
      fc.asyncProperty(
        aPeriod,
        aPeriod,
        fc.integer({ min: 1, max: 200 }),
        flat,
        async (own, lead, days, chosen) => {
          const [from, to] = lead.split('..') as [Day, Day]
          const short = await sums({ people: { a: { member: [own], lead: [lead] } }, norms: chosen })
          const longer = `${from}..${addDays(to, days)}`
          const long = await sums({ people: { a: { member: [own], lead: [longer] } }, norms: chosen })
          expect(sumOf(long, 'a')).toBeGreaterThanOrEqual(sumOf(short, 'a'))
        },
      ),
      runs,
    ))

  it('in the share of a role', () =>
    fc.assert(
      fc.asyncProperty(council, fc.constantFrom('member', 'lead', 'cc_member', 'chair'), async (of, role) => {
        const at = (share: string): Promise<Allowances> =>
          sums({
            ...of,
            norms: { ...of.norms, 'allowance.attendance_rule': 'flat', [`allowance.${role}.share`]: share },
          })
        const [low, high] = [await at('0.5'), await at('0.7')]
        for (const id of ['a', 'b', 'c']) expect(sumOf(high, id)).toBeGreaterThanOrEqual(sumOf(low, id))
      }),
      runs,
    ))

  it('in meetings attended', () =>
    fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 0, max: 6 }),
        fc.integer({ min: 1, max: 6 }),
        norms,
        async (less, more, chosen) => {
          const held = less + more
          const at = (times: number): Promise<Allowances> =>
            sums({
              people: { a: { member: ['2020-01-01..2020-12-31'] } },
              norms: chosen,
              meetings: Array.from({ length: held }, (_, index) => ({
                on: `2020-${String(index + 1).padStart(2, '0')}-10`,
                presence: index < times ? 'a+' : 'a-',
              })),
            })
          expect(sumOf(await at(held), 'a')).toBeGreaterThanOrEqual(sumOf(await at(less), 'a'))
        },
      ),
      runs,
    ))
})
