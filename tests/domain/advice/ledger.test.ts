import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { closings } from '../../../src/domain/advice/closing.ts'
import {
  answersOf,
  balance,
  balances,
  balancesByTheme,
  isOpenOn,
  type Position,
  positions,
} from '../../../src/domain/advice/ledger.ts'
import { addDays, type Day } from '../../../src/model/day.ts'
import { type Archive, factsOf } from '../../support/archive.ts'

/** Four recommendations sent on 1 March 2024 and one given orally on 1 November 2025. */
const archive: Archive = {
  'advice/2024-01-minima/dossier.yaml': `
title: Minima
kind: requested
themes: [armoede]
events:
  - { event: sent, on: 2024-03-01 }
recommendations:
  - { n: 1, text: Doe A, answer: { class: rejected, reason: Te duur, on: 2024-05-01 } }
  - { n: 2, text: Doe B, theme: schuldhulp, answer: { class: adopted, on: 2024-05-01 }, follow_up: [{ on: 2024-09-01, text: Plan }, { on: 2026-02-01, text: Klaar, done: true }] }
  - { n: 3, text: Doe C, answer: { class: hollow, on: 2024-05-01 } }
  - { n: 4, text: Doe D, answer: { class: partly, on: 2024-12-20, proposed_by: olga, confirmed_by: anna, confirmed_on: 2025-01-10 }, follow_up: [{ on: 2024-12-30, text: Klaar, done: true }] }
`,
  'advice/2025-01-loket/dossier.yaml': `
title: Loket
kind: unsolicited
form: oral
themes: [armoede]
events:
  - { event: given, meeting: 2025-11-01-alderman }
recommendations:
  - { n: 1, text: Doe E }
`,
  'advice/2026-01-later/dossier.yaml': `
title: Nog niet verstuurd
kind: requested
events:
  - { event: drafted, on: 2026-01-05 }
recommendations:
  - { n: 1, text: Doe F }
`,
  'meetings/2025-11-01-alderman/meeting.yaml': 'kind: alderman\nstatus: held\ndate: 2025-11-01\n',
}

const told = ({ year, opening, issued, closed, open }: ReturnType<typeof balance>): string =>
  `${year}: ${opening} + ${issued} = ${closed} + ${open}`

describe('a recommendation', () => {
  it('is issued when the advice was sent or given, not before', async () => {
    const all = positions(await factsOf(archive))
    expect(
      all.map(({ advice, recommendation, issued }) => `${advice.id} ${recommendation.n} ${issued}`),
    ).toEqual([
      '2024-01-minima 1 2024-03-01',
      '2024-01-minima 2 2024-03-01',
      '2024-01-minima 3 2024-03-01',
      '2024-01-minima 4 2024-03-01',
      '2025-01-loket 1 2025-11-01',
    ])
  })

  it('closes on the last of the days it rests on: answer, confirmation, carried out', async () => {
    const all = positions(await factsOf(archive))
    expect(all.map(({ why, closed }) => `${why} ${closed}`)).toEqual([
      'rejected 2024-05-01',
      'carried_out 2026-02-01',
      'hollow null',
      'carried_out 2025-01-10',
      'no_answer null',
    ])
  })

  it.each<[answer: string, why: string, closed: Day | null]>([
    ['class: adopted', 'not_carried_out', null],
    ['class: partly', 'not_carried_out', null],
    ['class: later', 'later', null],
    ['class: hollow', 'hollow', null],
    ['class: unanswered', 'unanswered', null],
    ['class: rejected', 'rejected', '2024-05-01'],
    ['class: withdrawn', 'withdrawn', '2024-05-01'],
    ['class: rejected, proposed_by: olga', 'not_confirmed', null],
    [
      'class: rejected, proposed_by: olga, confirmed_by: anna, confirmed_on: 2024-06-01',
      'rejected',
      '2024-06-01',
    ],
  ])('answered with { %s } is %s', async (answer, why, closed) => {
    const text = `
title: Minima
kind: requested
events: [{ event: sent, on: 2024-03-01 }]
recommendations: [{ n: 1, text: Doe A, answer: { on: 2024-05-01, ${answer} } }]
`
    const [position] = positions(await factsOf({ 'advice/2024-01-minima/dossier.yaml': text }))
    expect(position).toMatchObject({ why, closed })
  })

  it('that follows later stays open, also when somebody writes that it was done', async () => {
    const text = `
title: Minima
kind: requested
events: [{ event: sent, on: 2024-03-01 }]
recommendations: [{ n: 1, text: A, answer: { class: later, on: 2024-05-01 }, follow_up: [{ on: 2024-06-01, text: Klaar, done: true }] }]
`
    const [position] = positions(await factsOf({ 'advice/2024-01-minima/dossier.yaml': text }))
    expect(position).toMatchObject({ why: 'later', closed: null })
  })

  it('is issued once: a second round leaves the year of the first alone', async () => {
    const text = `
title: Minima
kind: requested
events:
  - { event: sent, on: 2024-03-01 }
  - { event: asked_again, on: 2025-02-01 }
  - { event: sent, on: 2025-05-01 }
recommendations: [{ n: 1, text: A }]
`
    const [position] = positions(await factsOf({ 'advice/2024-01-minima/dossier.yaml': text }))
    expect(position?.issued).toBe('2024-03-01')
  })

  it('given in a consultation that is not in the archive is issued on the first day known after it', async () => {
    const text = `
title: Loket
kind: unsolicited
form: oral
events: [{ event: given, meeting: 2025-11-01-alderman }, { event: reported, on: 2025-11-10 }]
recommendations: [{ n: 1, text: A }]
`
    const [position] = positions(await factsOf({ 'advice/2025-01-loket/dossier.yaml': text }))
    expect(position?.issued).toBe('2025-11-10')
  })

  it('is open from the day it was issued to the day before it closed', async () => {
    const first = positions(await factsOf(archive))[0]!
    const days: readonly Day[] = ['2024-02-29', '2024-03-01', '2024-04-30', '2024-05-01']
    expect(days.map(day => isOpenOn(first, day))).toEqual([false, true, true, false])
  })
})

describe('the ledger', () => {
  it('accounts for every recommendation, year by year', async () => {
    const all = positions(await factsOf(archive))
    expect(balances(all, '2026-11-24').map(told)).toEqual([
      '2024: 0 + 4 = 1 + 3',
      '2025: 3 + 1 = 1 + 3',
      '2026: 3 + 0 = 1 + 2',
    ])
  })

  it('splits by theme without losing one', async () => {
    const all = positions(await factsOf(archive))
    expect(balancesByTheme(all, 2024).map(row => `${row.theme} ${told(row.balance)}`)).toEqual([
      'armoede 2024: 0 + 3 = 1 + 2',
      'schuldhulp 2024: 0 + 1 = 0 + 1',
    ])
  })

  it('counts the answers', async () => {
    expect(answersOf(positions(await factsOf(archive)))).toEqual({
      adopted: 1,
      partly: 1,
      later: 0,
      rejected: 1,
      hollow: 1,
      unanswered: 0,
      withdrawn: 0,
      none: 1,
    })
  })

  it('of a council that issued nothing is empty', () => {
    expect(balances([], '2026-11-24')).toEqual([])
  })

  it('does not balance when a recommendation was answered before it was issued, and says which', async () => {
    const text = `
title: Minima
kind: requested
events: [{ event: sent, on: 2025-03-01 }]
recommendations: [{ n: 1, text: A, answer: { class: rejected, on: 2024-05-01 } }, { n: 2, text: B }]
`
    const all = positions(await factsOf({ 'advice/2025-01-minima/dossier.yaml': text }))
    const wrong = balances(all, '2025-12-31')
    expect(wrong.map(told)).toEqual(['2024: 0 + 0 = 1 + 0', '2025: 0 + 2 = 0 + 1'])
    expect(wrong.map(row => row.balances)).toEqual([false, false])
    expect(wrong[0]?.misdated.map(position => position.recommendation.n)).toEqual([1])
  })

  const anyDay = fc.integer({ min: 0, max: 4_000 }).map(count => addDays('2018-01-01', count))
  const anyPosition = fc
    .record({
      issued: anyDay,
      after: fc.option(fc.integer({ min: 0, max: 2_000 })),
      theme: fc.constantFrom('a', 'b', null),
    })
    .map(
      ({ issued, after, theme }) =>
        ({ issued, closed: after === null ? null : addDays(issued, after), theme }) as Position,
    )

  it('balances in every year of every history, and each year opens with what the last left open', () => {
    fc.assert(
      fc.property(fc.array(anyPosition), all => {
        const years = balances(all, '2040-12-31')
        expect(years.filter(year => !year.balances)).toEqual([])
        expect(years.slice(1).map(year => year.opening)).toEqual(years.slice(0, -1).map(year => year.open))
        expect(years.reduce((sum, year) => sum + year.issued, 0)).toBe(all.length)
        expect(years.at(-1)?.open ?? 0).toBe(all.filter(position => position.closed === null).length)
      }),
    )
  })

  it('is the sum of its themes', () => {
    fc.assert(
      fc.property(fc.array(anyPosition), fc.integer({ min: 2017, max: 2035 }), (all, year) => {
        const whole = balance(all, year)
        const parts = balancesByTheme(all, year).map(row => row.balance)
        for (const what of ['opening', 'issued', 'closed', 'open'] as const) {
          expect(parts.reduce((sum, part) => sum + part[what], 0)).toBe(whole[what])
        }
      }),
    )
  })

  it('breaks whenever a position closes in another year before it was issued', () => {
    fc.assert(
      fc.property(fc.array(anyPosition), anyDay, (all, issued) => {
        const wrong = { issued, closed: addDays(issued, -366), theme: null } as unknown as Position
        const years = balances([...all, wrong], '2040-12-31').filter(year => !year.balances)
        expect(years.length).toBeGreaterThan(0)
        expect(years.every(year => year.misdated.includes(wrong))).toBe(true)
      }),
    )
  })
})

describe('a closing record', () => {
  const record = (year: number, figures: string): Archive => ({
    [`advice/ledger/${year}.yaml`]: `closed_on: ${year + 1}-01-15\nyear: ${year}\n${figures}\n`,
  })
  const compared = async (...records: readonly Archive[]) => {
    const facts = await factsOf(Object.assign({}, archive, ...records))
    expect(facts.faults).toEqual([])
    return closings(facts, positions(facts))
  }

  it('that says what the dossiers say', async () => {
    const rows = await compared(
      record(2024, 'opening: 0\nissued: 4\nclosed: 1\nopen: 3'),
      record(2025, 'opening: 3\nissued: 1\nclosed: 1\nopen: 3'),
    )
    expect(rows).toMatchObject([
      { differences: [], balances: true, carriedOver: null },
      { differences: [], balances: true, carriedOver: null },
    ])
  })

  it('that says otherwise', async () => {
    const rows = await compared(
      record(2024, 'opening: 0\nissued: 4\nclosed: 2\nopen: 2'),
      record(2025, 'opening: 3\nissued: 1\nclosed: 1\nopen: 2'),
    )
    expect(rows[0]).toMatchObject({
      differences: [
        { what: 'closed', recorded: 2, counted: 1 },
        { what: 'open', recorded: 2, counted: 3 },
      ],
      balances: true,
    })
    expect(rows[1]).toMatchObject({ balances: false, carriedOver: 2 })
  })
})
