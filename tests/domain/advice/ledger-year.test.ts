import { describe, expect, it } from 'vitest'
import { ledgerYear } from '../../../src/domain/advice/ledger-year.ts'
import type { Day } from '../../../src/model/day.ts'
import { dossier, heard, live, upTo } from './lives.ts'

const recommendations = `
recommendations:
  - { n: 1, text: Doe dit., theme: armoede, costs_money: true }
  - n: 2
    text: Doe dat.
    answer: { class: rejected, on: 2026-03-24 }
  - n: 3
    text: Doe ook dit.
    answer: { class: adopted, on: 2026-03-24 }
    follow_up: [{ on: 2027-02-01, text: Gedaan., done: true }]
`

const year = async (which: number, today: Day, more: object = {}) => {
  const { facts } = await live(dossier(upTo('reacted') + recommendations, heard, more as never), today)
  return ledgerYear(facts, which)
}

describe('the ledger of a year', () => {
  it('counts a recommendation in the year in which it was issued and in that in which it closed', async () => {
    const [first, next] = [await year(2026, '2027-06-01'), await year(2027, '2027-06-01')]
    expect(first.balance).toMatchObject({ opening: 0, issued: 3, closed: 1, open: 2, balances: true })
    expect(next.balance).toMatchObject({ opening: 2, issued: 0, closed: 1, open: 1, balances: true })
    expect(next.years.map(row => row.year)).toEqual([2026, 2027])
  })

  it('tells answers only of what counted in that year, and which of them cost money', async () => {
    const { answers, open } = await year(2027, '2027-06-01')
    expect(answers.filter(({ count }) => count > 0)).toEqual([
      { answer: 'adopted', count: 1, costly: 0 },
      { answer: 'none', count: 1, costly: 1 },
    ])
    expect(open.map(({ recommendation }) => recommendation.n)).toEqual([1])
  })

  it('asks for a record once the year is over, and not again', async () => {
    expect((await year(2026, '2026-12-31')).toClose).toBe(false)
    expect((await year(2026, '2027-01-01')).toClose).toBe(true)
    const record = 'closed_on: 2027-01-10\nyear: 2026\nopening: 0\nissued: 3\nclosed: 1\nopen: 2\n'
    const kept = await year(2026, '2027-02-01', { 'advice/ledger/2026.yaml': record })
    expect([kept.toClose, kept.closing?.differences]).toEqual([false, []])
  })

  it('has nothing to record before anything was issued', async () => {
    expect(await year(2025, '2027-06-01')).toMatchObject({ toClose: false, open: [], years: [] })
  })

  it('counts until today while the year runs', async () => {
    expect((await year(2026, '2026-06-01')).until).toBe('2026-06-01')
    expect((await year(2026, '2027-06-01')).until).toBe('2026-12-31')
  })
})
