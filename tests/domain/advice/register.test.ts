import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { register, spreadOf } from '../../../src/domain/advice/register.ts'
import type { Day } from '../../../src/model/day.ts'
import { type Archive, factsOf } from '../../support/archive.ts'
import { meeting } from './lives.ts'

const archive: Archive = {
  ...meeting('2024-11-12'),
  ...meeting('2025-01-14', { decisions: ['2025-02 issue'] }),
  ...meeting('2025-03-11', { kind: 'alderman' }),
  'advice/2024-03-minima/dossier.yaml': `
title: Minima
kind: requested
themes: [armoede]
workgroups: [{ group: opvangen }]
request: { paper: Nota, wished_date: 2024-12-10, council_date: 2025-05-22 }
events:
  - { event: received, on: 2024-11-05 }
  - { event: listed, meeting: 2024-11-12-council }
  - { event: assigned, on: 2024-11-12 }
  - { event: in_dialogue, on: 2024-11-20 }
  - { event: drafted, on: 2024-12-10 }
  - { event: edited, on: 2024-12-20 }
  - { event: tabled, meeting: 2025-01-14-council }
  - { event: decided, meeting: 2025-01-14-council, decision: 2025-02 }
  - { event: sent, on: 2025-01-17, number: 2025-01 }
  - { event: reminded, on: 2025-02-20 }
  - { event: reminded, on: 2025-03-05 }
  - { event: reacted, on: 2025-03-10 }
  - { event: with_council, on: 2025-05-22, advice_attached: true, response_attached: true }
recommendations:
  - { n: 1, text: Doe A, answer: { class: adopted, on: 2025-03-10 } }
use: De nota is aangepast
`,
  'advice/2025-02-loket/dossier.yaml': `
title: Loket
kind: unsolicited
form: oral
events:
  - { event: given, meeting: 2025-03-11-alderman }
  - { event: reported, on: 2025-03-20 }
`,
  'advice/2026-01-jeugd/dossier.yaml': `
title: Jeugd
kind: requested
events:
  - { event: received, on: 2026-01-05 }
`,
}

const registerOf = async (year: number, today: Day = '2026-11-24') =>
  register(await factsOf(archive, { today }), year)

describe('the advice register of a year', () => {
  it('holds the advices to which something happened', async () => {
    const ids = async (year: number) => (await registerOf(year)).rows.map(row => row.entry.id)
    expect(await ids(2023)).toEqual([])
    expect(await ids(2024)).toEqual(['2024-03-minima'])
    expect(await ids(2025)).toEqual(['2024-03-minima', '2025-02-loket'])
    expect(await ids(2026)).toEqual(['2026-01-jeugd'])
  })

  it('says of each what, when, how long and how late', async () => {
    const [row] = (await registerOf(2025)).rows
    expect(row).toMatchObject({
      kind: 'requested',
      way: 'requested',
      state: 'with_council',
      number: '2025-01',
      days: {
        requested: '2024-11-05',
        decided: '2025-01-14',
        issued: '2025-01-17',
        reacted: '2025-03-10',
        council: '2025-05-22',
      },
      used: { requested_decided: 70, decided_sent: 3, sent_reacted: 52, reacted_council: 73 },
      askedLate: 7,
      adviceLate: 38,
      reactionLate: 10,
    })
    expect(row?.recommendations).toHaveLength(1)
  })

  it('counts what happened in the year, an advice once for each event', async () => {
    const { counts, issued } = await registerOf(2025)
    expect(counts).toEqual({
      tabled: 1,
      decided: 1,
      sent: 1,
      reminded: 1,
      reacted: 1,
      with_council: 1,
      given: 1,
      reported: 1,
    })
    expect(issued).toEqual({ requested: 1, written: 0, oral: 1 })
    expect((await registerOf(2024)).issued).toEqual({ requested: 0, written: 0, oral: 0 })
  })

  it('counts a stretch in the year it ended', async () => {
    expect((await registerOf(2024)).spread.requested_decided).toBeNull()
    expect((await registerOf(2025)).spread).toEqual({
      requested_decided: { count: 1, shortest: 70, median: 70, longest: 70 },
      decided_sent: { count: 1, shortest: 3, median: 3, longest: 3 },
      sent_reacted: { count: 1, shortest: 52, median: 52, longest: 52 },
      reacted_council: { count: 1, shortest: 73, median: 73, longest: 73 },
    })
  })
})

describe('the spread of numbers', () => {
  it.each<[days: readonly number[], median: number]>([
    [[5], 5],
    [[9, 1], 5],
    [[1, 2, 10], 2],
    [[4, 1, 3, 2], 2.5],
  ])('of %j has median %d', (days, median) => {
    expect(spreadOf(days)?.median).toBe(median)
  })

  it('of nothing is nothing', () => {
    expect(spreadOf([])).toBeNull()
  })

  it('has as many numbers below its median as above it', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 500 }), { minLength: 1 }), days => {
        const { count, shortest, median, longest } = spreadOf(days)!
        expect([count, shortest, longest]).toEqual([days.length, Math.min(...days), Math.max(...days)])
        expect(days.filter(day => day < median).length).toBeLessThanOrEqual(days.length / 2)
        expect(days.filter(day => day > median).length).toBeLessThanOrEqual(days.length / 2)
      }),
    )
  })
})
