import { describe, expect, it, onTestFinished } from 'vitest'
import { nodeProcesses } from '../../src/adapters/node-processes.ts'
import { nodeStore } from '../../src/adapters/node-store.ts'
import { recover } from '../../src/archive/apply.ts'
import { ended, makeOffice } from './apply-officers.ts'

describe('officers at the same archive, each a process', () => {
  it('lose none of 60 updates by three', async () => {
    const office = makeOffice()
    onTestFinished(office.remove)
    const codes = await Promise.all([20, 20, 20].map(times => ended(office.start(times))))
    expect(codes).toEqual([0, 0, 0])
    expect(office.numbers()).toEqual([60, 60, 60, 60])
    expect(office.left()).toEqual([])
  })

  it('leave four equal numbers when they are killed at any moment', async () => {
    const office = makeOffice()
    onTestFinished(office.remove)
    for (const milliseconds of [70, 85, 100, 115]) {
      const officer = office.start(10_000)
      const end = ended(officer)
      setTimeout(() => officer.kill('SIGKILL'), milliseconds)
      expect(await end).toBe('SIGKILL')
      const repaired = await recover(nodeStore(office.folder), {
        processes: nodeProcesses(),
        git: () => Promise.resolve(null),
      })
      expect(repaired).toHaveProperty('recovery')
      expect(new Set(office.numbers()).size).toBe(1)
      expect(office.left()).toEqual([])
    }
  })
})
