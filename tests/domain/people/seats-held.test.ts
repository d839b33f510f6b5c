import { describe, expect, it } from 'vitest'
import { seatsHeldOn } from '../../../src/domain/people/seats-held.ts'
import type { Day } from '../../../src/model/day.ts'
import { type Archive, factsOf } from '../../support/archive.ts'
import { appointed, frontMatter, member } from './files.ts'

const ARCHIVE: Archive = {
  ...member('jan', 'Jan de Vries', `${appointed('2025-01-15', '2029-01-14')}earlier_terms: 1`),
  ...member(
    'els',
    'Els Bakker',
    `${appointed('2025-03-11', '2029-03-10')}roles: [{ role: chair, from: 2025-06-01 }]\nend: { on: 2026-06-30, ground: resigned }`,
  ),
  'workgroups/wonen.md': frontMatter(`
name: Wonen
from: 2025-01-15
members: [{ member: jan, from: 2025-02-01 }, { member: els, from: 2025-04-01, to: 2025-05-31 }]
leads: [{ member: jan, from: 2026-01-01 }]`),
}

const held = async (day: Day) =>
  seatsHeldOn(await factsOf(ARCHIVE), day).map(seat => ({
    who: seat.member,
    roles: seat.roles,
    groups: seat.groups.map(({ group, lead }) => (lead ? `${group}*` : group)),
    until: seat.until,
    term: seat.term,
  }))

describe('the composition on a day', () => {
  it('has roles and workgroups of that day, in the order of names', async () => {
    expect(await held('2025-05-01')).toEqual([
      { who: 'els', roles: [], groups: ['wonen'], until: '2026-06-30', term: 1 },
      { who: 'jan', roles: [], groups: ['wonen'], until: '2029-01-14', term: 2 },
    ])
  })

  it('knows who leads and who chairs later', async () => {
    expect(await held('2026-02-01')).toEqual([
      { who: 'els', roles: ['chair'], groups: [], until: '2026-06-30', term: 1 },
      { who: 'jan', roles: [], groups: ['wonen*'], until: '2029-01-14', term: 2 },
    ])
  })

  it('counts someone on the last day, and not on the next', async () => {
    expect((await held('2026-06-30')).map(({ who }) => who)).toEqual(['els', 'jan'])
    expect((await held('2026-07-01')).map(({ who }) => who)).toEqual(['jan'])
    expect(await held('2020-01-01')).toEqual([])
  })
})
