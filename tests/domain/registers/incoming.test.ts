import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { incomingList, lateFor, nextNumber } from '../../../src/domain/registers/incoming.ts'
import type { Day } from '../../../src/model/day.ts'
import { type Archive, factsOf } from '../../support/archive.ts'
import { meeting } from '../meetings/files.ts'
import { frontMatter } from '../people/files.ts'

describe('the next number on the list', () => {
  it('follows the last one of the year', () => {
    expect(nextNumber(['25-12', '26-01', '26-02'], '2026-11-24')).toBe('26-03')
  })

  it('begins again with a new year, written as before', () => {
    expect(nextNumber(['2025/098', '2025/099'], '2026-01-02')).toBe('2026/001')
  })

  it('grows longer when the digits are used up', () => {
    expect(nextNumber(['26-99'], '2026-12-01')).toBe('26-100')
  })

  it('begins at one where no number can be followed', () => {
    expect(nextNumber([], '2026-11-24')).toBe('26-01')
    expect(nextNumber(['brief van Jan', 'IN.7.b'], '2026-11-24')).toBe('26-01')
  })

  it('is never one that is taken', () => {
    const number = fc.tuple(fc.integer({ min: 24, max: 27 }), fc.integer({ min: 1, max: 300 }))
    fc.assert(
      fc.property(fc.array(number), fc.integer({ min: 24, max: 27 }), (taken, year) => {
        const numbers = taken.map(([each, serial]) => `${each}-${String(serial).padStart(2, '0')}`)
        expect(numbers).not.toContain(nextNumber(numbers, `20${year}-06-01` as Day))
      }),
    )
  })
})

const paper = (id: string, yaml = ''): Archive => ({
  [`incoming/${id}.md`]: frontMatter(
    `title: ${id}\nkind: information\nfrom: College\nreceived: ${id.slice(0, 10)}\n${yaml}`,
  ),
})

const ARCHIVE: Archive = {
  ...paper('2025-12-30-oud', 'handled: { on: 2026-01-15 }'),
  ...paper('2026-11-10-brief'),
  ...paper('2026-11-20-begroting'),
  ...paper('2026-12-24-later'),
  ...meeting('2026-11-05-council', 'status: held'),
  ...meeting('2026-12-10-council', 'status: planned'),
  'meetings/2026-12-10-council/agenda.md': frontMatter('frozen_on: 2026-11-15\nsent_on: 2026-11-15'),
}

describe('the register of incoming papers', () => {
  const ids = async (filter: Parameters<typeof incomingList>[1]) =>
    incomingList(await factsOf(ARCHIVE), filter).map(({ id }) => id.slice(11))

  it('shows what came in and waits, newest first, and nothing of days to come', async () => {
    expect(await ids({})).toEqual(['begroting', 'brief'])
  })

  it('shows a whole year, handled or not', async () => {
    expect(await ids({ year: 2025 })).toEqual(['oud'])
  })

  it('marks a paper that came after the agenda was sent', async () => {
    const facts = await factsOf(ARCHIVE)
    expect(facts.faults).toEqual([])
    const late = (id: string) => lateFor(facts, facts.model.get('incoming', id)!)
    expect(late('2026-11-20-begroting')).toBe('2026-12-10-council')
    expect(late('2026-11-10-brief')).toBeUndefined()
    expect(late('2025-12-30-oud')).toBeUndefined()
  })
})
