import { expect } from 'vitest'
import { applyPlan, recover } from '../../src/archive/apply.ts'
import type { Plan } from '../../src/archive/plan.ts'
import type { Store } from '../../src/ports.ts'
import { faultyStore, Kill, type Trouble } from '../support/faulty-store.ts'
import {
  alone,
  asSeen,
  FILES,
  makeArchive,
  removeArchive,
  type Snapshot,
  seen,
  snapshot,
  type Texts,
  thePlan,
} from './apply-archive.ts'

/** One fault or kill at one call of the store. Of several, a kill comes last. */
export interface Case {
  readonly trouble: Trouble
  readonly at: number
}

/** A plan, and the files it starts from. */
export interface Subject {
  readonly files: Texts
  readonly plan: Plan
}

export interface Known extends Subject {
  readonly old: Snapshot
  readonly now: Snapshot
  /** What the plan asks of the store, call by call. */
  readonly calls: readonly string[]
}

/** The archive before and after the plan, and the calls of the store in between. */
export const known = async ({ files, plan }: Subject = { files: FILES, plan: thePlan() }): Promise<Known> => {
  const archive = makeArchive(files)
  try {
    const old = snapshot(archive.root)
    const faulty = faultyStore(archive.store, null)
    expect(await applyPlan(faulty.store, plan, alone(1))).toMatchObject({ outcome: 'done' })
    return { files, plan, old, now: snapshot(archive.root), calls: faulty.calls() }
  } finally {
    removeArchive(archive)
  }
}

// Our own folder stays, empty.
const withFolder = (all: Snapshot): Snapshot => ({ ...all, '.ipr/': 'folder' })

const KILLED = { outcome: 'killed', undone: false }

const unlessKilled = async <T>(act: () => Promise<T>): Promise<T | typeof KILLED> => {
  try {
    return await act()
  } catch (error) {
    if (!(error instanceof Kill)) throw error
    return KILLED
  }
}

const inTrouble = (store: Store, cases: readonly Case[]): Store =>
  cases.reduce((inner, { trouble, at }) => faultyStore(inner, trouble, at).store, store)

/**
 * Applies the plan with this trouble. Right away a reading command sees all old or all new; after the repair the
 * disk is just that, nothing is left over, and the same plan works if it had not been carried out.
 */
export const survives = async (cases: readonly Case[], all: Known): Promise<void> => {
  const { files, plan, old, now } = all
  const archive = makeArchive(files)
  try {
    const store = inTrouble(archive.store, cases)
    const applied = await unlessKilled(() => applyPlan(store, plan, alone(1)))
    const view = seen(archive.root)
    const isNew = JSON.stringify(view) === JSON.stringify(asSeen(now))
    if (!isNew) expect(view).toEqual(asSeen(old))
    if (applied.outcome === 'done') expect(isNew).toBe(true)
    // Done or undone is said only when the disk itself is so, not just a view of it.
    if (applied.outcome === 'done' || ('undone' in applied && applied.undone))
      expect(asSeen(snapshot(archive.root))).toEqual(view)
    if ('undone' in applied && applied.undone)
      expect(Object.keys(snapshot(archive.root))).not.toContain('.ipr/journal/')

    const repaired = await recover(archive.store, alone(2, [2]))
    expect(repaired).toHaveProperty('recovery')
    expect(withFolder(snapshot(archive.root))).toEqual(withFolder(isNew ? now : old))
    expect(await recover(archive.store, alone(3, [3]))).toMatchObject({ recovery: { did: 'nothing' } })

    const again = await applyPlan(archive.store, plan, alone(4, [4]))
    expect(again.outcome).toBe(isNew ? 'changed' : 'done')
    expect(snapshot(archive.root)).toEqual(now)
  } finally {
    removeArchive(archive)
  }
}

/** Kills the plan at one call, and plants trouble in the repair of that. */
export const survivesTwice = async (
  first: readonly Case[],
  second: Case,
  { files, plan, old, now }: Known,
): Promise<void> => {
  const archive = makeArchive(files)
  try {
    await unlessKilled(() => applyPlan(inTrouble(archive.store, first), plan, alone(1)))
    const isNew = JSON.stringify(seen(archive.root)) === JSON.stringify(asSeen(now))
    await unlessKilled(() =>
      recover(inTrouble(archive.store, [second]), alone(2, [2])).catch(unlessStoreFault),
    )
    expect(seen(archive.root)).toEqual(asSeen(isNew ? now : old))
    await recover(archive.store, alone(3, [3]))
    expect(withFolder(snapshot(archive.root))).toEqual(withFolder(isNew ? now : old))
  } finally {
    removeArchive(archive)
  }
}

const unlessStoreFault = (error: Error): void => {
  if (error.name !== 'StoreFault') throw error
}
