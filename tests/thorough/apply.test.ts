import { beforeAll, describe, expect, it, onTestFinished } from 'vitest'
import { nodeProcesses } from '../../src/adapters/node-processes.ts'
import { nodeStore } from '../../src/adapters/node-store.ts'
import { recover } from '../../src/archive/apply.ts'
import { known, survives, survivesTwice } from '../archive/apply-matrix.ts'
import { ended, makeOffice } from '../archive/apply-officers.ts'
import { TROUBLES } from '../support/faulty-store.ts'

let all: Awaited<ReturnType<typeof known>>
beforeAll(async () => {
  all = await known()
})

describe('at every call of the store', () => {
  it.each(TROUBLES)('%s leaves all old or all new', async trouble => {
    expect(all.calls.length).toBeGreaterThan(50)
    for (let at = 0; at < all.calls.length; at++) await survives([{ trouble, at }], all)
  })

  it.each(['kill', 'kill-after', 'kill-torn'] as const)('a fault, and then %s', async trouble => {
    for (let first = 0; first < all.calls.length; first++)
      for (let at = first + 1; at < first + 40; at++)
        await survives(
          [
            { trouble: 'EIO', at: first },
            { trouble, at },
          ],
          all,
        )
  })

  it.each(TROUBLES)('a kill, and %s at every call of the repair', async trouble => {
    for (let first = 0; first < all.calls.length; first++)
      for (let at = first % 3; at < 45; at += 3)
        await survivesTwice([{ trouble: 'kill', at: first }], { trouble, at }, all)
  })
})

describe('officers at the same archive, each a process', () => {
  it('lose none of 1000 updates by four', async () => {
    const office = makeOffice()
    onTestFinished(office.remove)
    const codes = await Promise.all([250, 250, 250, 250].map(times => ended(office.start(times))))
    expect(codes).toEqual([0, 0, 0, 0])
    expect(office.numbers()).toEqual([1000, 1000, 1000, 1000])
    expect(office.left()).toEqual([])
  })

  it('lose nothing when two of them are killed again and again', async () => {
    const office = makeOffice()
    onTestFinished(office.remove)
    for (let milliseconds = 60; milliseconds < 160; milliseconds += 2) {
      const officers = [office.start(10_000), office.start(10_000)]
      const ends = officers.map(ended)
      officers.forEach((officer, index) => {
        setTimeout(() => officer.kill('SIGKILL'), milliseconds + 7 * index)
      })
      await Promise.all(ends)
      await recover(nodeStore(office.folder), {
        processes: nodeProcesses(),
        git: () => Promise.resolve(null),
      })
      expect(new Set(office.numbers()).size).toBe(1)
      expect(office.left()).toEqual([])
    }
    expect(office.numbers()[0]).toBeGreaterThan(0)
  })
})
