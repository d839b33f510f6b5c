import { existsSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { nodeProcesses } from '../../src/adapters/node-processes.ts'
import { applyPlan } from '../../src/archive/apply.ts'
import { type Lock, releaseLock, takeLock } from '../../src/archive/lock.ts'
import type { Store } from '../../src/ports.ts'
import { faultyStore } from '../support/faulty-store.ts'
import { type Archive, alone, makeArchive, processes, removeArchive, thePlan } from './apply-archive.ts'

const archiveOfTest = (): Archive => {
  const archive = makeArchive()
  onTestFinished(() => removeArchive(archive))
  return archive
}

const release = (store: Store, lock: Lock): void => {
  if (lock.held) releaseLock(store, lock)
}

const locksIn = ({ root }: Archive): readonly string[] => readdirSync(join(root, '.ipr'))

describe('the lock', () => {
  it('names its holder to whoever comes second', () => {
    const { store } = archiveOfTest()
    expect(takeLock(store, processes(1, [1, 2]))).toMatchObject({ held: true, gone: [] })
    expect(takeLock(store, processes(2, [1, 2]))).toEqual({
      held: false,
      holder: { pid: 1, host: 'here', since: 'start-1' },
      path: '.ipr/lock',
    })
  })

  it('leaves nothing behind', () => {
    const archive = archiveOfTest()
    release(archive.store, takeLock(archive.store, processes(1, [1])))
    expect(locksIn(archive)).toEqual([])
  })

  it('of a process that is gone passes on, and is told', () => {
    const archive = archiveOfTest()
    takeLock(archive.store, processes(1, [1]))
    takeLock(archive.store, processes(2, [2]))
    const third = takeLock(archive.store, processes(3, [3]))
    expect(third).toMatchObject({ held: true, gone: [{ pid: 1 }, { pid: 2 }] })
    expect(takeLock(archive.store, processes(4, [3, 4]))).toMatchObject({ held: false, holder: { pid: 3 } })
    release(archive.store, third)
    expect(locksIn(archive)).toEqual([])
  })

  it.each([
    ['of another machine', '7 elsewhere 2026-01-01\n', 7],
    ['that does not say whose it is', 'half a li', null],
    ['that is empty', '', null],
  ])('%s is never taken over', (_, text, pid) => {
    const archive = archiveOfTest()
    archive.store.makeFolder('.ipr')
    writeFileSync(join(archive.root, '.ipr/lock'), text)
    const lock = takeLock(archive.store, processes(1, [1]))
    expect(lock).toMatchObject({ held: false, path: '.ipr/lock' })
    expect(!lock.held && lock.holder?.pid).toBe(pid ?? undefined)
  })

  it('works where files cannot have a second name', () => {
    const archive = archiveOfTest()
    const store = {
      ...archive.store,
      link: () => {
        throw Object.assign(new Error('EPERM'), { name: 'StoreFault', code: 'EPERM', path: 'x' })
      },
    }
    const first = takeLock(store, processes(1, [1, 2]))
    expect(first.held).toBe(true)
    expect(takeLock(store, processes(2, [1, 2])).held).toBe(false)
    release(store, first)
    expect(locksIn(archive)).toEqual([])
  })

  it('does not outlive trouble by more than its process', () => {
    for (const trouble of ['EIO', 'full', 'short', 'kill', 'kill-after', 'kill-torn'] as const) {
      for (let at = 0; at < 12; at++) {
        const archive = archiveOfTest()
        const faulty = faultyStore(archive.store, trouble, at)
        try {
          release(faulty.store, takeLock(faulty.store, processes(1, [1])))
        } catch {
          // Trouble was asked for.
        }
        const next = takeLock(archive.store, processes(2, [2]))
        expect(next.held).toBe(true)
        release(archive.store, next)
        expect(locksIn(archive)).toEqual([])
      }
    }
  })
})

// Runs `meanwhile` just before call number `at`, as if the scheduler had switched there.
const switching = (store: Store, at: number, meanwhile: () => void): Store => {
  let calls = 0
  const names = Object.keys(store) as (keyof Store)[]
  const wrapped = Object.fromEntries(
    names.map(name => [
      name,
      (...args: readonly unknown[]) => {
        if (calls++ === at) meanwhile()
        return (store[name] as (...all: readonly unknown[]) => unknown)(...args)
      },
    ]),
  )
  return wrapped as unknown as Store
}

describe('two that take the lock at the same moment', () => {
  const living = [2, 3, 4, 5]

  // `stale`: a lock of a process that is gone stands there. `between`: what others do while the first is paused,
  // in taking the lock or in letting it go.
  const race = (stale: boolean, at: number, between: (store: Store) => Lock | null): boolean => {
    const archive = makeArchive()
    const next = () => takeLock(archive.store, processes(5, living))
    try {
      if (stale) takeLock(archive.store, processes(1, [1]))
      let other: Lock | null = null
      let reached = false
      const paused = switching(archive.store, at, () => {
        reached = true
        other = between(archive.store)
      })
      const first = takeLock(paused, processes(2, living))
      const meanwhile = other as Lock | null
      expect(first.held && meanwhile?.held === true).toBe(false)
      if (first.held) expect(next().held).toBe(false)
      release(paused, first)
      const second = other as Lock | null
      if (second?.held) expect(next().held).toBe(false)
      if (second) release(archive.store, second)
      const last = next()
      expect(last.held).toBe(true)
      release(archive.store, last)
      expect(locksIn(archive)).toEqual([])
      return reached
    } finally {
      removeArchive(archive)
    }
  }

  const everywhere = (stale: boolean, between: (store: Store) => Lock | null): void => {
    let at = 0
    while (race(stale, at, between)) at++
    expect(at).toBeGreaterThan(5)
  }

  it.each([false, true])('never both hold it (left behind before: %s)', stale => {
    everywhere(stale, store => takeLock(store, processes(3, living)))
  })

  it.each([false, true])('nor when one is done before the other goes on (left behind before: %s)', stale => {
    everywhere(stale, store => {
      release(store, takeLock(store, processes(3, living)))
      return null
    })
  })

  it.each([false, true])('nor when a third comes right after that (left behind before: %s)', stale => {
    everywhere(stale, store => {
      release(store, takeLock(store, processes(3, living)))
      return takeLock(store, processes(4, living))
    })
  })
})

describe('applying while the lock is held', () => {
  it('is refused, says by whom, and changes nothing', async () => {
    const { root, store } = archiveOfTest()
    takeLock(store, processes(1, [1, 2]))
    expect(await applyPlan(store, thePlan(), alone(2, [1, 2]))).toMatchObject({
      outcome: 'busy',
      holder: { pid: 1 },
    })
    expect(existsSync(join(root, '.ipr/journal'))).toBe(false)
  })

  it('waits as long as it is told to', async () => {
    const { store } = archiveOfTest()
    const lock = takeLock(store, processes(1, [1, 2]))
    const attempts: number[] = []
    const wait = (attempt: number): Promise<boolean> => {
      attempts.push(attempt)
      if (attempt === 2) release(store, lock)
      return Promise.resolve(true)
    }
    expect(await applyPlan(store, thePlan(), { ...alone(2, [1, 2]), wait })).toMatchObject({
      outcome: 'done',
    })
    expect(attempts).toEqual([0, 1, 2])
  })
})

describe('this process', () => {
  const { self, alive } = nodeProcesses()

  it('knows itself, and who is gone', () => {
    expect(alive(self)).toBe(true)
    expect(alive({ ...self, since: 'before' })).toBe(false)
    expect(alive({ ...self, pid: process.ppid })).toBe(true)
    expect(alive({ ...self, pid: 2 ** 22 + 1 })).toBe(false)
    expect(alive({ ...self, pid: 1, host: 'elsewhere' })).toBe(true)
  })

  it('has a name that a lock can hold', () => {
    expect(self.host).toMatch(/^\S+$/)
    expect(self.since).toMatch(/^\d{4}-\d\d-\d\dT/)
  })
})
