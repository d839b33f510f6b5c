import { expect, test } from 'vitest'
import { allowances } from '../../../src/domain/money/allowance.ts'
import { amount } from '../../../src/model/money.ts'
import { factsOf, settings } from '../../support/archive.ts'

/** The test vectors of section 4.7 (M = 1700, the figure of 2020; reading A). */

const council = settings.replace('2024-01-15', '2020-01-01')

const member = (from: string, to = '2023-12-31', more = ''): string => `---
name: Iemand
nomination:
  on: 2019-11-01
terms:
  - kind: appointment
    from: ${from}
    to: ${to}
    decision:
      on: 2019-12-01
${more}---
`
const group = (lead: string, from: string, to?: string): string => `---
name: Groep
from: 2020-01-01
members:
  - member: ${lead}
    from: ${from}
leads:
  - member: ${lead}
    from: ${from}
${to ? `    to: ${to}\n` : ''}---
`
const cc = (role: string): string => `---
name: Iemand
employer: other
roles:
  - role: ${role}
    from: 2020-01-01
---
`

// The presets begin in September 2020; the vectors are of the whole year, so the council decides the same from January.
const own = (extra = ''): string => `${council}deviations:
${[
  ['allowance.scheme', 'share_of_maximum'],
  ['allowance.member.share', '0.75'],
  ['allowance.lead.share', '1'],
  ['allowance.chair.share', '1'],
  ['allowance.cc_member.share', '0.75'],
  ['allowance.cc_lead.share', '1'],
  ['allowance.cap_share', '1'],
]
  .map(
    ([norm, value]) => `  - norm: ${norm}
    value: "${value}"
    from: 2020-01-01
    decided_on: 2020-01-01
    source: proef
`,
  )
  .join('')}${extra}`

const due = async (archive: Record<string, string>, extra = ''): Promise<Record<string, string>> => {
  const facts = await factsOf({ 'ipr.yaml': own(extra), ...archive }, { today: '2021-01-15' })
  expect(facts.faults).toEqual([])
  return Object.fromEntries(allowances(facts, 2020).people.map(person => [person.id, amount(person.due)]))
}

test.each([
  ['member, full year', { 'members/a.md': member('2020-01-01') }, '1275.00'],
  ['member appointed 1 May', { 'members/a.md': member('2020-05-01') }, '850.00'],
  ['member appointed 15 May counts from June', { 'members/a.md': member('2020-05-15') }, '743.75'],
  [
    'lead, full year',
    { 'members/a.md': member('2020-01-01'), 'workgroups/g.md': group('a', '2020-01-01') },
    '1700.00',
  ],
  [
    'lead until 31 March, then member',
    { 'members/a.md': member('2020-01-01'), 'workgroups/g.md': group('a', '2020-01-01', '2020-03-31') },
    '1381.25',
  ],
  [
    'member until 30 June, then chair',
    {
      'members/a.md': member(
        '2020-01-01',
        '2023-12-31',
        'roles:\n  - role: chair\n    phase: regular\n    from: 2020-07-01\n',
      ),
    },
    '1487.50',
  ],
  [
    'lead of two groups',
    {
      'members/a.md': member('2020-01-01'),
      'workgroups/g.md': group('a', '2020-01-01'),
      'workgroups/h.md': group('a', '2020-01-01'),
    },
    '1700.00',
  ],
] as const)('%s', async (_, archive, expected) => {
  expect(await due(archive)).toEqual({ a: expected })
})

test('client consultation: two members and a lead', async () => {
  const found = await due({
    'people/a.md': cc('cc_member'),
    'people/b.md': cc('cc_member'),
    'people/c.md': cc('cc_lead'),
  })
  expect(found).toEqual({ a: '1275.00', b: '1275.00', c: '1700.00' })
})
