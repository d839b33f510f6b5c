import { describe, expect, it } from 'vitest'
import {
  BARS,
  businessDeclaration,
  incompatibilities,
  incompatibleOn,
  lastConfirmed,
} from '../../../src/domain/people/eligibility.ts'
import { factsOf, settings } from '../../support/archive.ts'
import { appointed, member } from './files.ts'

const TERM = appointed('2024-01-15', '2028-01-14')

const found = async (yaml: string, deviations = ''): Promise<readonly string[]> => {
  const facts = await factsOf({
    'ipr.yaml': `${settings}${deviations}`,
    ...member('jan', 'Jan de Vries', `${TERM}${yaml}`),
  })
  expect(facts.faults).toEqual([])
  return incompatibilities(facts, facts.model.get('member', 'jan')!).map(
    ({ bar, from, to }) => `${bar.row} ${bar.kind} ${bar.weight} ${from} ${to}`,
  )
}
const position = (kind: string, more = 'from: 2020-01-01'): string =>
  `positions: [{ kind: ${kind}, organisation: Vereniging, ${more} }]\n`

describe('a position of a member', () => {
  it.each([
    ['party_board', 'MEMB-08 party_board forbidden'],
    ['municipal_council', 'MEMB-09 municipal_council forbidden'],
    ['faction_support', 'MEMB-09 faction_support forbidden'],
    ['council_committee', 'MEMB-09 council_committee forbidden'],
    ['advocacy_board', 'MEMB-10 advocacy_board forbidden'],
    ['advocacy_active', 'MEMB-10 advocacy_active judgement'],
    ['care_management', 'MEMB-11 care_management forbidden'],
    ['care_staff', 'MEMB-11 care_staff forbidden'],
    ['care_other', 'MEMB-11 care_other note'],
    ['audit_commission', 'REL-04 audit_commission judgement'],
  ])('%s is barred for the days on which both are so', async (kind, expected) => {
    expect(await found(position(kind))).toEqual([`${expected} 2024-01-15 2028-01-14`])
  })

  it.each(['business', 'political', 'municipal_staff', 'other'])(
    '%s is free for who does not chair',
    async kind => {
      expect(await found(position(kind))).toEqual([])
    },
  )

  it('counts from the first to the last day that it shares with the membership', async () => {
    expect(await found(position('care_staff', 'from: 2024-06-01, to: 2024-06-30'))).toEqual([
      'MEMB-11 care_staff forbidden 2024-06-01 2024-06-30',
    ])
    expect(await found(position('care_staff', 'from: 2020-01-01, to: 2024-01-14'))).toEqual([])
    expect(await found(position('care_staff', 'from: 2028-01-15'))).toEqual([])
  })

  it('elsewhere matters only where the text does not say local', async () => {
    const elsewhere = 'from: 2020-01-01, local: false'
    expect(await found(position('advocacy_board', elsewhere))).toEqual([])
    expect(await found(position('municipal_council', elsewhere))).toEqual([])
    expect(await found(position('party_board', elsewhere))).toHaveLength(1)
  })

  it('follows the list of the council, from the day on which it changes', async () => {
    const deviation = (...kinds: readonly string[]): string => `
deviations:
  - norm: eligibility.incompatible
    value: [${kinds.join(', ')}]
    from: 2025-01-01
    decided_on: 2024-12-10
    source: Verordening
`
    expect(await found(position('care_staff'), deviation('party_board'))).toEqual([
      'MEMB-11 care_staff forbidden 2024-01-15 2024-12-31',
    ])
    expect(await found(position('municipal_staff'), deviation('municipal_staff'))).toEqual([
      'GOV-08 municipal_staff forbidden 2025-01-01 2028-01-14',
    ])
  })
})

describe('a position of the chair', () => {
  const CHAIR = 'roles: [{ role: chair, from: 2024-03-01, to: 2025-08-31 }]\n'

  it('is held to more, only while chairing', async () => {
    expect(await found(`${CHAIR}${position('political')}`)).toEqual([
      'CHAIR-05 political forbidden 2024-03-01 2025-08-31',
    ])
    expect(await found(`${CHAIR}${position('business')}`)).toEqual([
      'CHAIR-06 business forbidden 2024-03-01 2025-08-31',
    ])
    expect(await found(`${CHAIR}${position('municipal_council', 'from: 2020-01-01, local: false')}`)).toEqual(
      ['CHAIR-05 municipal_council forbidden 2024-03-01 2025-08-31'],
    )
  })

  it('on a day is what holds on it', async () => {
    const facts = await factsOf(member('jan', 'Jan', `${TERM}${CHAIR}${position('party_board')}`))
    const jan = facts.model.get('member', 'jan')!
    expect(incompatibleOn(facts, jan, '2024-02-29').map(({ bar }) => bar.row)).toEqual(['MEMB-08'])
    expect(incompatibleOn(facts, jan, '2024-03-01').map(({ bar }) => bar.row)).toEqual([
      'MEMB-08',
      'CHAIR-05',
    ])
  })
})

it('the table names each combination once', () => {
  const keys = BARS.map(({ kind, capacity }) => `${capacity} ${kind}`)
  expect(new Set(keys).size).toBe(keys.length)
})

describe('declarations', () => {
  it('hold from their day', async () => {
    const facts = await factsOf(
      member(
        'jan',
        'Jan',
        `${TERM}
business_interests: { declared_on: 2024-03-01, has: false }
positions_confirmed: [2025-01-10, 2024-01-20]`,
      ),
    )
    const { data } = facts.model.get('member', 'jan')!
    expect(businessDeclaration(data, '2024-02-29')).toBe('undeclared')
    expect(businessDeclaration(data, '2024-03-01')).toBe('none')
    expect(
      businessDeclaration(
        { ...data, business_interests: { declared_on: '2024-03-01', has: true } },
        '2024-03-01',
      ),
    ).toBe('has')
    expect(lastConfirmed(data, '2024-01-19')).toBeUndefined()
    expect(lastConfirmed(data, '2025-01-09')).toBe('2024-01-20')
    expect(lastConfirmed(data, '2026-01-01')).toBe('2025-01-10')
  })
})
