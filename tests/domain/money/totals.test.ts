import fc from 'fast-check'
import { expect, test } from 'vitest'
import { allowances } from '../../../src/domain/money/allowance.ts'
import { type TotalGroup, type Totals, totalsOf } from '../../../src/domain/money/totals.ts'
import { councilOf, type Someone } from './council.ts'

/** Totals from which no one person's amount can be told. 2020: a member € 1.275,00, a lead or chair € 1.700,00. */

const year = '2020-01-01..2020-12-31'
const kinds: { readonly [G in TotalGroup]: Someone } = {
  members: { member: [year] },
  leads: { member: [year], lead: [year] },
  chair: { member: [year], chair: year },
  cc: { cc_member: year },
}

const totals = async (counts: { readonly [G in TotalGroup]?: number }, least = '5'): Promise<Totals> => {
  const people = Object.fromEntries(
    Object.entries(counts).flatMap(([group, count]) =>
      Array.from({ length: count }, (_, index) => [`${group}-${index}`, kinds[group as TotalGroup]]),
    ),
  )
  const facts = await councilOf({ people, norms: { 'publish.min_group_count': least } })
  return totalsOf(facts, allowances(facts, 2020))
}

test('small groups join the next smallest until none is small', async () => {
  expect((await totals({ members: 8, leads: 4, chair: 1, cc: 3 })).groups).toEqual([
    { groups: ['members'], people: 8, total: 8 * 127_500 },
    { groups: ['leads', 'chair', 'cc'], people: 8, total: 5 * 170_000 + 3 * 127_500 },
  ])
})

test('a chair never stands alone, even where a council sets no number', async () => {
  const { groups } = await totals({ members: 8, leads: 4, chair: 1 }, '0')
  expect(groups.map(({ groups: joined }) => joined)).toEqual([['members'], ['leads', 'chair']])
})

test('of too few people nothing is told at all', async () => {
  expect(await totals({ members: 3, chair: 1 })).toEqual({ least: 5, groups: [], people: null, total: null })
})

test('no group is smaller than the norm, everyone is in one, and the groups add up to the total', () =>
  fc.assert(
    fc.asyncProperty(
      fc.record({
        members: fc.nat(9),
        leads: fc.nat(5),
        chair: fc.nat(1),
        cc: fc.nat(4),
      }),
      fc.constantFrom('0', '3', '5'),
      async (counts, least) => {
        const found = await totals(counts, least)
        const people = Object.values(counts).reduce((sum, count) => sum + count, 0)
        for (const group of found.groups)
          expect(group.people).toBeGreaterThanOrEqual(Math.max(2, Number(least)))
        if (found.people === null) expect(people).toBeLessThan(found.least)
        else {
          expect(found.people).toBe(people)
          expect(found.groups.reduce((sum, group) => sum + group.people, 0)).toBe(people)
          expect(found.groups.reduce((sum, group) => sum + group.total, 0)).toBe(found.total)
        }
      },
    ),
    { numRuns: 25 },
  ))
