import { describe, expect, it, test } from 'vitest'
import { journal } from '../../../src/documents/money/journal.ts'
import { type Budget, budgetOf } from '../../../src/domain/money/budget.ts'
import { moneyDates } from '../../../src/domain/money/dates.ts'
import type { Day } from '../../../src/model/day.ts'
import type { Facts } from '../../../src/model/facts.ts'
import { type Council, councilOf } from './council.ts'

/** The budget of 2024, worked by hand: two members and a lead are due 1575 + 1575 + 2100 = € 5.250,00. */

const people: Council['people'] = {
  a: { member: ['2020-01-01'] },
  b: { member: ['2020-01-01'] },
  c: { member: ['2020-01-01'], lead: ['2020-01-01'] },
}

const money = `budget:
  - { line: allowances, amount: "5000.00" }
  - { line: training_ipr, amount: "800.00", source: programma 6 }
  - { line: supporter, amount: "14000.00" }
  - { line: rooms, amount: "300.00" }
spending:
  - { on: 2024-03-31, line: allowances, amount: "1312.50", what: 1e kwartaal }
  - { on: 2024-05-14, line: training_ipr, amount: "500.00", what: "Scholing; deel 1 | open" }
  - { on: 2024-09-10, line: training_ipr, amount: "400.00", what: Scholing deel 2, committed: 2024-05-01 }
  - { on: 2024-10-01, line: training_ipr, amount: "50.00", what: Boeken }
  - { on: 2024-04-08, line: supporter, amount: "3600.00", what: 1e kwartaal }
  - { on: 2024-02-02, line: rooms, amount: "310.00", what: Zaal }
  - { on: 2024-02-09, line: selection, amount: "120.00", what: Advertentie }
`

const factsOn = (today: Day, more: Partial<Council> = {}): Promise<Facts> =>
  councilOf({ people, today, files: { 'money/2024.yaml': money }, ...more })

const budgetOn = async (today: Day, more: Partial<Council> = {}): Promise<Budget> =>
  budgetOf(await factsOn(today, more), 2024)!

describe('a line of the budget', () => {
  it('holds what was spent, promised and planned by today', async () => {
    const { rows } = await budgetOn('2024-06-01')
    expect(rows.find(({ line }) => line === 'training_ipr')).toMatchObject({
      budgeted: 80_000,
      source: 'programma 6',
      spent: 50_000,
      // Promised on 1 May, to be paid in September; the books are only planned
      committed: 40_000,
      planned: 5_000,
      // 500 + 400 + 50 = 950, 150 more than 800
      expected: 95_000,
      left: -15_000,
      basis: 'known',
    })
  })

  it('of allowances expects what the year is due', async () => {
    const { rows } = await budgetOn('2024-06-01')
    expect(rows.find(({ line }) => line === 'allowances')).toMatchObject({
      spent: 131_250,
      expected: 525_000,
      left: -25_000,
      basis: 'allowances',
    })
  })

  it('of the supporter expects what the contract gives', async () => {
    const { rows } = await budgetOn('2024-06-01')
    expect(rows.find(({ line }) => line === 'supporter')).toMatchObject({
      spent: 360_000,
      expected: 1_400_000,
      left: 0,
    })
  })

  it('without a budget has nothing left to tell', async () => {
    const { rows } = await budgetOn('2024-06-01')
    expect(rows.find(({ line }) => line === 'selection')).toMatchObject({ budgeted: null, left: null })
  })

  it('of a year that is over expects what was spent', async () => {
    const { rows } = await budgetOn('2025-02-01')
    expect(rows.find(({ line }) => line === 'allowances')).toMatchObject({
      expected: 131_250,
      basis: 'known',
    })
  })

  it('adds up to the total', async () => {
    const { rows, total } = await budgetOn('2024-06-01')
    for (const key of ['spent', 'committed', 'planned', 'expected'] as const)
      expect(rows.reduce((sum, row) => sum + row[key], 0)).toBe(total[key])
    // 5000 + 800 + 14000 + 300
    expect(total.budgeted).toBe(2_010_000)
  })

  // The amounts of a wish for less or nothing stand in another folder, for other eyes.
  it('tells nothing of arrangements', async () => {
    const files = {
      'money/2024.yaml': money,
      'board/money/2024.yaml': 'arrangements:\n  - { person: a, kind: waived, consent_on: 2024-01-02 }\n',
    }
    expect(await budgetOn('2024-06-01', { files })).toMatchObject({
      total: (await budgetOn('2024-06-01')).total,
    })
  })
})

describe('the allowances with other numbers of members', () => {
  const norms = { 'members.min': '2', 'members.max': '5' }

  // From July on: six months of one member fewer (6 x 131,25 = 787,50), or two more (2 x 787,50)
  it('change by the share of a member for each coming month', async () => {
    expect((await budgetOn('2024-06-01', { norms })).scenarios).toEqual([
      { kind: 'current', members: 3, memberMonths: 0, total: 525_000 },
      { kind: 'min', members: 2, memberMonths: -6, total: 446_250 },
      { kind: 'max', members: 5, memberMonths: 12, total: 682_500 },
    ])
  })

  // Before the year: n members all year. 2100 + 1575 x (n - 1)
  it('are those of a whole year when it has yet to begin', async () => {
    const { scenarios } = await budgetOn('2023-12-01', { norms })
    expect(scenarios.map(({ total }) => total)).toEqual([525_000, 367_500, 840_000])
  })

  // b leaves at the end of September: July to September 3 members, October to December 2. To 2: 3 x -1 + 3 x 0;
  // to 5: 3 x 2 + 3 x 3
  it('reckon with who is known to leave', async () => {
    const leaving = { ...people, b: { member: ['2020-10-01..2024-09-30'] } }
    const { scenarios } = await budgetOn('2024-06-01', { norms, people: leaving })
    expect(scenarios.map(({ memberMonths }) => memberMonths)).toEqual([0, -3, 15])
  })

  it('are not told apart when the year is over', async () => {
    expect((await budgetOn('2025-01-02', { norms })).scenarios).toHaveLength(1)
  })
})

test('without a file there is no budget', async () => {
  expect(budgetOf(await factsOn('2024-06-01'), 2023)).toBeNull()
})

test('days on which something is due', async () => {
  const foundation = `name: Stichting
from: 2020-01-01
subsidies:
  - { granted_on: 2023-12-01, amount: "20000.00", account_due: 2024-04-01, accounted_on: 2024-03-20, conditions: een jaarrekening }
  - { granted_on: 2024-12-01, amount: "21000.00", account_due: 2025-04-01 }
`
  const facts = await factsOn('2024-06-01', {
    norms: { 'foundation.enabled': 'true', 'budget.request_due': '10-01', 'budget.account_due': '03-01' },
    files: { 'money/2024.yaml': money, 'board/foundation/foundation.yaml': foundation },
  })
  expect(moneyDates(facts, 2024)).toEqual([
    { what: 'account', on: '2024-03-01', amount: null, done: null, conditions: null },
    {
      what: 'subsidy',
      on: '2024-04-01',
      amount: 2_000_000,
      done: '2024-03-20',
      conditions: 'een jaarrekening',
    },
    { what: 'request', on: '2024-10-01', amount: null, done: null, conditions: null },
  ])
})

interface Entry {
  readonly head: string
  readonly postings: readonly { readonly account: string; readonly cents: number }[]
}

/** A reader of our own for the journal: entries, their accounts and amounts. */
const entriesOf = (text: string): readonly Entry[] =>
  text
    .split('\n\n')
    .filter(block => /^\d{4}-/.test(block))
    .map(block => {
      const [head = '', ...rows] = block.trim().split('\n')
      const postings = rows.map(row => {
        const [, account = '', euros = '', rest = ''] = /^ {4}(\S+) +(-?\d+)\.(\d{2}) EUR$/.exec(row) ?? []
        const sign = euros.startsWith('-') ? -1 : 1
        return { account, cents: sign * (Math.abs(Number(euros)) * 100 + Number(rest)) }
      })
      return { head, postings }
    })

describe('the journal', () => {
  const made = async (lang: 'nl' | 'en'): Promise<string> => {
    const facts = await factsOn('2024-06-01')
    return journal(facts, budgetOf(facts, 2024)!, lang)
  }

  it.each(['nl', 'en'] as const)(
    'in %s balances entry by entry, and uses only accounts it declares',
    async lang => {
      const text = await made(lang)
      const entries = entriesOf(text)
      const declared = new Set([...text.matchAll(/^account (\S+)$/gm)].map(([, account]) => account))
      expect(entries).toHaveLength(8)
      for (const { postings } of entries) {
        expect(postings.length).toBeGreaterThan(1)
        expect(postings.reduce((sum, { cents }) => sum + cents, 0)).toBe(0)
        for (const { account } of postings) expect(declared).toContain(account)
      }
    },
  )

  it('leaves on each line what the budget leaves', async () => {
    const postings = entriesOf(await made('nl')).flatMap(entry => entry.postings)
    const balance = (account: string): number =>
      postings.filter(row => row.account === account).reduce((sum, { cents }) => sum + cents, 0)
    // 800 - 500 - 400 - 50
    expect(balance('begroting:training-ipr')).toBe(-15_000)
    expect(balance('uitgaven:training-ipr')).toBe(95_000)
    expect(balance('toegekend')).toBe(-2_010_000)
  })

  it('is in the order of days, with what is to come pending, and descriptions that stay descriptions', async () => {
    const heads = entriesOf(await made('nl')).map(({ head }) => head)
    expect(heads).toEqual([
      '2024-01-01 * Begroting 2024',
      '2024-02-02 * Zaal',
      '2024-02-09 * Advertentie',
      '2024-03-31 * 1e kwartaal',
      '2024-04-08 * 1e kwartaal',
      '2024-05-14 * Scholing, deel 1 / open',
      '2024-09-10 ! Scholing deel 2',
      '2024-10-01 ! Boeken',
    ])
  })
})
