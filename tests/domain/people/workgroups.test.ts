import { describe, expect, it } from 'vitest'
import {
  groupLeadsOn,
  groupMembersOn,
  groupsLedBy,
  groupsOf,
  leadsOutside,
  leadTimeline,
  seatProblems,
  seatsOf,
  seatTimeline,
  themeOwnership,
  unseated,
  workgroupsOn,
} from '../../../src/domain/people/workgroups.ts'
import type { Day } from '../../../src/model/day.ts'
import { factsOf } from '../../support/archive.ts'
import { appointed, frontMatter, member } from './files.ts'

const MEMBERS = {
  ...member(
    'jan',
    'Jan de Vries',
    `${appointed('2024-01-15', '2028-01-14')}end: { on: 2025-06-30, ground: resigned }`,
  ),
  ...member('els', 'Els Bakker', appointed('2024-02-01', '2028-01-31')),
  ...member('kim', 'Kim Aarts', 'candidate_since: 2024-01-01'),
}
const WONEN = {
  'workgroups/wonen.md': frontMatter(`
name: Wonen
from: 2024-01-20
to: 2026-12-31
members:
  - { member: jan, from: 2024-01-15 }
  - { member: els, from: 2024-01-15, to: 2025-12-31 }
  - { member: kim, from: 2024-02-01 }
leads:
  - { member: jan, from: 2024-02-01 }
  - { member: els, from: 2025-09-01 }
themes:
  - { theme: huisvesting, from: 2024-01-20 }
  - { theme: leefbaarheid, from: 2024-01-20, to: 2024-12-31 }
  - { theme: armoede, from: 2024-01-20, shared: true }`),
}

describe('a workgroup', () => {
  it('has its members until the earliest of three ends: the seat’s, the group’s and the membership’s', async () => {
    const facts = await factsOf({ ...MEMBERS, ...WONEN })
    const group = facts.model.get('workgroup', 'wonen')!
    expect(seatsOf(facts, group).map(({ member, from, to }) => `${member} ${from} ${to}`)).toEqual([
      'jan 2024-01-20 2025-06-30',
      'els 2024-02-01 2025-12-31',
    ])
    const days: Day[] = ['2024-01-19', '2024-01-20', '2024-02-01', '2025-06-30', '2025-07-01', '2026-01-01']
    expect(days.map(day => groupMembersOn(facts, group, day).join('+'))).toEqual([
      '',
      'jan',
      'els+jan',
      'els+jan',
      'els',
      '',
    ])
    // A lead without a seat stays visible as lead.
    expect(days.map(day => groupLeadsOn(facts, group, day).join('+'))).toEqual([
      '',
      '',
      'jan',
      'jan',
      '',
      'els',
    ])
  })

  it('lasts from its first to its last day', async () => {
    const facts = await factsOf({ ...MEMBERS, ...WONEN })
    const days: Day[] = ['2024-01-19', '2024-01-20', '2026-12-31', '2027-01-01']
    expect(days.map(day => workgroupsOn(facts, day).length)).toEqual([0, 1, 1, 0])
    expect(groupsOf(facts, 'jan', '2025-06-30').map(({ id }) => id)).toEqual(['wonen'])
    expect(groupsOf(facts, 'jan', '2025-07-01')).toEqual([])
    expect(groupsLedBy(facts, 'jan', '2025-06-30').map(({ id }) => id)).toEqual(['wonen'])
    expect(groupsLedBy(facts, 'els', '2025-06-30')).toEqual([])
  })

  it('shows when it is small, and when nobody leads it', async () => {
    const facts = await factsOf({ ...MEMBERS, ...WONEN })
    const group = facts.model.get('workgroup', 'wonen')!
    const year = { from: '2025-01-01', to: '2025-12-31' } as const
    const read = (list: readonly { from: Day; items: readonly { member: string }[] }[]) =>
      list.map(({ from, items }) => `${from} ${items.map(seat => seat.member).join('+')}`)
    expect(read(seatTimeline(facts, group, year))).toEqual(['2025-01-01 jan+els', '2025-07-01 els'])
    expect(read(leadTimeline(facts, group, year))).toEqual([
      '2025-01-01 jan',
      '2025-07-01 ',
      '2025-09-01 els',
    ])
  })

  it('does not get someone back who returns to the council later', async () => {
    const facts = await factsOf({
      ...WONEN,
      ...member(
        'jan',
        'Jan',
        `
terms:
  - { kind: appointment, from: 2024-01-15, to: 2024-12-31 }
  - { kind: appointment, from: 2026-01-01, to: 2028-12-31 }`,
      ),
    })
    expect(groupsOf(facts, 'jan', '2024-12-31')).toHaveLength(1)
    expect(groupsOf(facts, 'jan', '2026-01-01')).toHaveLength(0)
  })

  it('has no place for who is no member, and says where that stands', async () => {
    const facts = await factsOf({
      ...MEMBERS,
      'members/broken.md': frontMatter('nothing: here'),
      'workgroups/x.md': frontMatter(`
name: X
from: 2024-02-01
to: 2024-12-31
members:
  - { member: kim, from: 2024-02-01 }
  - { member: zoe, from: 2024-02-01 }
  - { member: els, from: 2025-01-01 }
  - { member: els, from: 2024-06-01, to: 2024-05-01 }
  - { member: broken, from: 2024-02-01 }
leads:
  - { member: jan, from: 2024-02-01 }`),
    })
    const found = seatProblems(facts, facts.model.get('workgroup', 'x')!)
    expect(found.map(({ kind, at }) => `${kind} ${at.join('.')}`)).toEqual([
      'not_a_member members.0.member',
      'unknown_member members.1.member',
      'outside_group members.2',
      'backwards members.3.to',
    ])
  })
})

describe('a lead', () => {
  it('is outside the group on the days of leading, until today, without a seat of the same member', async () => {
    const facts = await factsOf({ ...MEMBERS, ...WONEN }, { today: '2026-03-10' })
    const group = facts.model.get('workgroup', 'wonen')!
    expect(leadsOutside(facts, group)).toEqual([
      { member: 'els', group: 'wonen', at: ['leads', 1], from: '2026-01-01', to: '2026-03-10' },
    ])
  })
})

describe('a theme', () => {
  it('has an owner, sharers, or nobody', async () => {
    const facts = await factsOf({
      ...WONEN,
      'workgroups/opvangen.md': frontMatter(`
name: Opvangen
from: 2024-01-20
themes: [{ theme: armoede, from: 2024-01-20 }, { theme: huisvesting, from: 2025-01-01 }]`),
    })
    const owned = (day: Day) =>
      themeOwnership(facts, day, ['vervoer']).map(
        ({ theme, owners, sharedBy }) => `${theme}: ${owners.join('+')} (${sharedBy.join('+')})`,
      )
    expect(owned('2024-12-31')).toEqual([
      'vervoer:  ()',
      'armoede: opvangen (wonen)',
      'huisvesting: wonen ()',
      'leefbaarheid: wonen ()',
    ])
    expect(owned('2025-01-01')).toEqual([
      'vervoer:  ()',
      'armoede: opvangen (wonen)',
      'huisvesting: opvangen+wonen ()',
    ])
    expect(owned('2027-01-01')).toContain('huisvesting: opvangen ()')
  })
})

describe('settling in', () => {
  it('lasts sixty days from the first day without a workgroup', async () => {
    const facts = await factsOf({ ...MEMBERS, ...WONEN })
    const els = facts.model.get('member', 'els')!
    expect(unseated(facts, els, '2024-01-31')).toBeUndefined()
    expect(unseated(facts, els, '2025-12-31')).toBeUndefined()
    expect(unseated(facts, els, '2026-01-01')).toEqual({ since: '2026-01-01', settledBy: '2026-03-02' })
  })

  it('begins with the membership for who never sat in one', async () => {
    const facts = await factsOf(MEMBERS)
    expect(unseated(facts, facts.model.get('member', 'els')!, '2024-05-01')).toEqual({
      since: '2024-02-01',
      settledBy: '2024-04-01',
    })
  })

  it('does not hold for the chair, and begins after the chairmanship', async () => {
    const facts = await factsOf(
      member(
        'jan',
        'Jan',
        `${appointed('2024-01-15', '2028-01-14')}roles: [{ role: chair, from: 2024-01-15, to: 2025-06-30 }]`,
      ),
    )
    const jan = facts.model.get('member', 'jan')!
    expect(unseated(facts, jan, '2025-06-30')).toBeUndefined()
    expect(unseated(facts, jan, '2025-07-01')?.since).toBe('2025-07-01')
  })
})
