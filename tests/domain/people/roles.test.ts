import { describe, expect, it } from 'vitest'
import {
  developmentChairs,
  phaseOn,
  returnsAfterDevelopment,
} from '../../../src/domain/people/chairmanship.ts'
import {
  chairOn,
  clientConsultationOn,
  crowded,
  holdersOn,
  holdings,
  idsInRole,
  officersOfTheme,
  roleProblems,
  successorOf,
  vacant,
} from '../../../src/domain/people/roles.ts'
import type { Day } from '../../../src/model/day.ts'
import { factsOf } from '../../support/archive.ts'
import { appointed, frontMatter, member } from './files.ts'

const COUNCIL = {
  ...member(
    'kees',
    'Kees Bos',
    `
nomination: { on: 2023-12-01 }
terms: [{ kind: development_chair, from: 2024-01-15, to: 2025-07-14, decision: { on: 2024-01-10, reference: B1 } }]
roles: [{ role: chair, from: 2024-01-15, assignment: Op sterkte brengen }]`,
  ),
  ...member(
    'els',
    'Els Bakker',
    `${appointed('2024-02-01', '2028-01-31')}
end: { on: 2027-03-31, ground: resigned }
roles:
  - { role: secretary, from: 2024-03-01 }
  - { role: treasurer, from: 2024-03-01, to: 2029-12-31 }
  - { role: chair, phase: regular, from: 2025-08-01 }`,
  ),
}

describe('a role', () => {
  it('of chair ends with the membership, though the file says nothing', async () => {
    const facts = await factsOf(COUNCIL)
    expect(holdings(facts, 'chair').map(({ person, from, to }) => `${person} ${from} ${to}`)).toEqual([
      'kees 2024-01-15 2025-07-14',
      'els 2025-08-01 2027-03-31',
    ])
  })

  it('of secretary ends with the membership too, unless another day is given', async () => {
    const facts = await factsOf(COUNCIL)
    expect(holdings(facts, 'secretary')[0]?.to).toBe('2027-03-31')
    expect(holdings(facts, 'treasurer')[0]?.to).toBe('2029-12-31')
  })

  it('can be held by others than members', async () => {
    const facts = await factsOf({
      ...COUNCIL,
      'people/sam.md': frontMatter(`
name: Sam
employer: independent
roles: [{ role: supporter, from: 2024-04-01 }, { role: secretary, from: 2027-04-01 }]`),
    })
    expect(idsInRole(facts, '2024-03-31', 'supporter')).toEqual([])
    expect(idsInRole(facts, '2024-04-01', 'supporter')).toEqual(['sam'])
    expect(idsInRole(facts, '2027-03-31', 'secretary')).toEqual(['els'])
    expect(idsInRole(facts, '2027-04-01', 'secretary')).toEqual(['sam'])
  })

  it('has gaps and successors', async () => {
    const facts = await factsOf(COUNCIL)
    expect(vacant(facts, 'chair', { from: '2024-01-01', to: '2027-12-31' })).toEqual([
      { from: '2024-01-01', to: '2024-01-14' },
      { from: '2025-07-15', to: '2025-07-31' },
      { from: '2027-04-01', to: '2027-12-31' },
    ])
    const [kees, els] = holdings(facts, 'chair')
    expect(successorOf(facts, kees!)?.person).toBe('els')
    expect(successorOf(facts, els!)).toBeUndefined()
    const days: Day[] = ['2024-01-14', '2024-01-15', '2025-07-14', '2025-07-15', '2025-08-01']
    expect(days.map(day => chairOn(facts, day)?.person)).toEqual([
      undefined,
      'kees',
      'kees',
      undefined,
      'els',
    ])
    expect(days.map(day => phaseOn(facts, day))).toEqual([
      undefined,
      'development',
      'development',
      undefined,
      'regular',
    ])
  })

  it('held twice at once shows when and by whom', async () => {
    const facts = await factsOf({
      ...member(
        'a',
        'A',
        `${appointed('2024-01-01', '2027-12-31')}roles: [{ role: chair, from: 2024-01-01, to: 2024-06-30 }]`,
      ),
      ...member(
        'b',
        'B',
        `${appointed('2024-01-01', '2027-12-31')}roles: [{ role: chair, from: 2024-06-30 }]`,
      ),
    })
    const found = crowded(facts, 'chair', { from: '2024-01-01', to: '2024-12-31' }, 1)
    expect(found.map(({ from, to, items }) => [from, to, items.map(item => item.person)])).toEqual([
      ['2024-06-30', '2024-06-30', ['a', 'b']],
    ])
    expect(chairOn(facts, '2024-06-30')?.person).toBe('b')
  })

  it('that cannot be is told with its place', async () => {
    const facts = await factsOf({
      ...member('kim', 'Kim', 'candidate_since: 2024-01-01\nroles: [{ role: chair, from: 2024-01-01 }]'),
      ...member(
        'ria',
        'Ria',
        `${appointed('2024-01-01', '2027-12-31')}
roles:
  - { role: deputy_chair, from: 2024-01-01, to: 2028-01-01 }
  - { role: secretary, from: 2024-02-01, to: 2024-01-31 }`,
      ),
    })
    expect(roleProblems(facts).map(({ kind, in: { id }, at }) => `${kind} ${id} ${at.join('.')}`)).toEqual([
      'not_a_member kim roles.0',
      'not_a_member ria roles.0',
      'backwards ria roles.1.to',
    ])
    expect(chairOn(facts, '2024-06-01')).toBeUndefined()
  })
})

describe('the chair of the development phase', () => {
  const chaired = (to: string) =>
    member(
      'kees',
      'Kees',
      `
terms: [{ kind: development_chair, from: 2024-01-15, to: 2026-12-31 }]
roles: [{ role: chair, phase: development, from: 2024-01-15${to === '' ? '' : `, to: ${to}`} }]`,
    )

  it.each([
    ['2025-07-14', { months: 18, days: 0 }, false],
    ['2025-07-15', { months: 18, days: 1 }, true],
    ['2025-01-20', { months: 12, days: 6 }, false],
  ])('until %s', async (to, length, tooLong) => {
    const [chair] = developmentChairs(await factsOf(chaired(to)))
    expect(chair).toMatchObject({ length, tooLong, latest: '2025-07-14' })
  })

  it('without an end is measured until today, however long the membership still lasts', async () => {
    const [in2025] = developmentChairs(await factsOf(chaired(''), { today: '2025-07-14' }))
    expect(in2025).toMatchObject({ ends: undefined, length: { months: 18, days: 0 }, tooLong: false })
    const [later] = developmentChairs(await factsOf(chaired(''), { today: '2025-07-15' }))
    expect(later).toMatchObject({ ends: undefined, tooLong: true })
    const [left] = developmentChairs(await factsOf(chaired(''), { today: '2027-02-01' }))
    expect(left).toMatchObject({ ends: '2026-12-31' })
  })

  it('has to prepare succession six months before the last day', async () => {
    const [ended] = developmentChairs(await factsOf(chaired('2025-01-31')))
    expect(ended?.prepareFrom).toBe('2024-07-31')
    const [running] = developmentChairs(await factsOf(chaired('')))
    expect(running?.prepareFrom).toBe('2025-01-14')
  })

  it('is followed by another member', async () => {
    const facts = await factsOf(COUNCIL)
    const [kees, els] = holdings(facts, 'chair')
    expect(developmentChairs(facts)[0]?.successor?.person).toBe('els')
    expect(returnsAfterDevelopment(facts, els!)).toBe(false)
    expect(returnsAfterDevelopment(facts, kees!)).toBe(false)
    const same = await factsOf(
      member(
        'kees',
        'Kees',
        `
terms: [{ kind: development_chair, from: 2024-01-15, to: 2025-07-14 }, { kind: appointment, from: 2025-07-15, to: 2029-07-14 }]
roles:
  - { role: chair, phase: development, from: 2024-01-15, to: 2025-07-14 }
  - { role: chair, phase: regular, from: 2025-07-15 }`,
      ),
    )
    expect(returnsAfterDevelopment(same, holdings(same, 'chair')[1]!)).toBe(true)
  })
})

describe('people of the municipality and the client consultation', () => {
  it('are known by role, theme and day', async () => {
    const facts = await factsOf({
      'people/olga.md': frontMatter(`
name: Olga
employer: municipality
roles: [{ role: policy_officer, themes: [armoede], from: 2024-01-01, to: 2025-12-31 }]`),
      'people/piet.md': frontMatter(`
name: Piet
employer: municipality
roles: [{ role: policy_officer, from: 2024-01-01 }]`),
      'workgroups/opvangen.md': frontMatter(`
name: Opvangen
from: 2024-01-15
officers: [{ person: piet, themes: [armoede, inkomen] }]`),
    })
    expect(officersOfTheme(facts, 'armoede', '2024-01-14')).toEqual(['olga'])
    expect(officersOfTheme(facts, 'armoede', '2024-01-15')).toEqual(['olga', 'piet'])
    expect(officersOfTheme(facts, 'armoede', '2026-01-01')).toEqual(['piet'])
    expect(officersOfTheme(facts, 'wonen', '2024-06-01')).toEqual([])
  })

  it('count the lead of the client consultation once', async () => {
    const facts = await factsOf({
      'people/noor.md': frontMatter(`
name: Noor
employer: other
roles: [{ role: cc_member, from: 2024-01-01 }, { role: cc_lead, from: 2024-01-01 }]`),
      'people/ali.md': frontMatter(`
name: Ali
employer: other
roles: [{ role: cc_member, from: 2024-01-01, to: 2024-12-31 }]`),
    })
    expect(clientConsultationOn(facts, '2024-12-31')).toEqual(['ali', 'noor'])
    expect(clientConsultationOn(facts, '2025-01-01')).toEqual(['noor'])
    expect(holdersOn(facts, '2025-01-01', 'cc_lead')).toHaveLength(1)
  })
})
