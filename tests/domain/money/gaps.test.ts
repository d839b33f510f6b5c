import { expect, test } from 'vitest'
import { allowances } from '../../../src/domain/money/allowance.ts'
import { factsOf } from '../../support/archive.ts'
import { type Council, filesOf } from './council.ts'

/** A sum of which a source is missing is refused, never smaller. */

const year = '2020-01-01..2020-12-31'
const people = { a: { member: [year] }, b: { member: [year], lead: [year] } }

const sums = async (council: Council, broken: { readonly [path: string]: string }, on = 2020) => {
  const facts = await factsOf({ ...filesOf(council), ...broken }, { today: '2028-01-15' })
  return () => allowances(facts, on)
}

test.each([
  ['members/a.md', '---\nname: a\nterms: maybe\n---\n'],
  ['members/c.md', '---\nnaam: c\n---\n'],
  ['workgroups/b-1.md', '---\nname: [\n---\n'],
  ['people/d.md', '---\nname: d\n---\n'],
])('with a fault in %s', async (path, text) => {
  expect(await sums({ people }, { [path]: text })).toThrow(
    expect.objectContaining({ key: 'sum-incomplete', say: { paths: [path] } }),
  )
})

const minutes = { 'meetings/2020-02-01-council/minutes.md': '---\npresence: all\n---\n' }
const meetings = [{ on: '2020-02-01', presence: '' }]

test('with a fault in minutes, only where presence changes the sum', async () => {
  expect(await sums({ people, meetings }, minutes)).not.toThrow()
  const norms = { 'allowance.attendance_rule': 'threshold' }
  expect(await sums({ people, meetings, norms }, minutes)).toThrow(
    expect.objectContaining({ key: 'sum-incomplete' }),
  )
})

test('a year without a fiscal maximum is refused, not given that of another', async () => {
  expect(await sums({ people: { a: { member: ['2020-01-01..2029-12-31'] } } }, {}, 2027)).toThrow(
    expect.objectContaining({ key: 'no-fiscal-maximum', say: { year: 2027 } }),
  )
})

test('a fault elsewhere changes nothing', async () => {
  expect(await sums({ people }, { 'actions/2020-01-01-x.md': '---\nwhat: [\n---\n' })).not.toThrow()
})
