import type { GitFault, GitObstacle, Holder, Processes, Store, StoreFault } from '../ports.ts'
import { isGitFault, isStoreFault } from './faults.ts'
import { carryOut, changedSince, drop, JOURNAL, type Journal, NO_JOURNAL, setMark, stage } from './journal.ts'
import { type Lock, releaseLock, takeLock } from './lock.ts'
import type { Plan } from './plan.ts'
import { type Recorder, type Recorders, type Recovery, record, repair, undo } from './recover.ts'

/** What applying needs of the world beside the files. */
export interface Applying {
  readonly processes: Processes
  readonly git: Recorders
  /** Called while somebody else holds the lock, with 0, 1, 2 …; false gives up. Without it the first no is final. */
  readonly wait?: (attempt: number) => Promise<boolean>
}

/** The lock is held; `path` is its file, for when its holder is on another machine and known to be gone. */
export interface Busy {
  readonly outcome: 'busy'
  readonly holder: Holder | null
  readonly path: string
}

/** What was put right before anything else. */
export interface Repaired {
  readonly recovery: Recovery
  /** Commands that held the lock and are gone. */
  readonly gone: readonly Holder[]
}

export type Ending =
  /** `commit` is null without git, and when git already had it. */
  | { readonly outcome: 'done'; readonly commit: string | null }
  /** An earlier change is unfinished and cannot be repaired now: see `recovery`. */
  | { readonly outcome: 'blocked' }
  | { readonly outcome: 'obstacles'; readonly obstacles: readonly GitObstacle[] }
  /** Files that are no longer as they were read. */
  | { readonly outcome: 'changed'; readonly paths: readonly string[] }
  /** Without `undone` the next command repairs it. */
  | { readonly outcome: 'git-failed'; readonly fault: GitFault; readonly undone: boolean }
  | { readonly outcome: 'store-failed'; readonly fault: StoreFault; readonly undone: boolean }

export type Applied = Busy | { readonly outcome: 'nothing' } | (Ending & { readonly repaired: Repaired })

const failed = (error: unknown, undone: boolean): Ending => {
  if (isStoreFault(error)) return { outcome: 'store-failed', fault: error, undone }
  if (isGitFault(error)) return { outcome: 'git-failed', fault: error, undone }
  throw error
}

// True when it went well. What stops here too is left to the next command.
const attempt = (act: () => void): boolean => {
  try {
    act()
    return true
  } catch (error) {
    if (!isStoreFault(error)) throw error
    return false
  }
}

const takeBack = (store: Store, journal: Journal): boolean =>
  attempt(() => drop(store, undo(store, journal).journal))

// No file has been renamed yet, so dropping the journal is enough.
const discard = (store: Store): boolean =>
  attempt(() => {
    if (store.list(JOURNAL) !== null) drop(store, NO_JOURNAL)
  })

const begin = (store: Store, plan: Plan): Journal | Ending => {
  try {
    const journal = stage(store, plan)
    setMark(store, 'COMMIT')
    return journal
  } catch (error) {
    if (!isStoreFault(error)) throw error
    return failed(error, discard(store))
  }
}

const carry = async (store: Store, journal: Journal, git: Recorder | null): Promise<Ending> => {
  try {
    const changed = carryOut(store, journal)
    if (changed.length > 0) {
      takeBack(store, journal)
      return { outcome: 'changed', paths: changed }
    }
    const paths = journal.entries.map(({ path }) => path)
    const commit = git && (await record(git, journal, paths))
    attempt(() => drop(store, journal))
    return { outcome: 'done', commit }
  } catch (error) {
    if (!isStoreFault(error) && !isGitFault(error)) throw error
    return failed(error, takeBack(store, journal))
  }
}

const perform = async (store: Store, plan: Plan, recorders: Recorders): Promise<Ending> => {
  const git = await recorders(plan.repository)
  const obstacles = (await git?.obstacles()) ?? []
  if (obstacles.length > 0) return { outcome: 'obstacles', obstacles }
  const paths = changedSince(store, plan.changes)
  if (paths.length > 0) return { outcome: 'changed', paths }
  const begun = begin(store, plan)
  return 'outcome' in begun ? begun : carry(store, begun, git)
}

const whileLocked = async <T>(
  store: Store,
  { processes, wait }: Applying,
  act: (gone: readonly Holder[]) => Promise<T>,
): Promise<T | Busy> => {
  let lock: Lock = takeLock(store, processes)
  for (let tries = 0; !lock.held; tries++) {
    if (!(await wait?.(tries))) return { outcome: 'busy', holder: lock.holder, path: lock.path }
    lock = takeLock(store, processes)
  }
  const held = lock
  try {
    return await act(held.gone)
  } finally {
    // A lock that cannot be removed is recognised as left behind once this process is gone.
    attempt(() => releaseLock(store, held))
  }
}

const NOTHING: Repaired = {
  recovery: { did: 'nothing', paths: [], leftAlone: [], obstacles: [] },
  gone: [],
}

/**
 * Writes a plan to the archive, all or nothing, and records it in git: takes the lock, repairs what an earlier
 * command left, refuses when a file is no longer as it was read, and undoes everything when disk or git fail.
 * Whatever happens, also a kill, the files are all old or all new after the next `recover` or `applyPlan`.
 * Rejects only with what is a bug.
 */
export const applyPlan = async (store: Store, plan: Plan, applying: Applying): Promise<Applied> => {
  if (plan.changes.length === 0) return { outcome: 'nothing' }
  let repaired = NOTHING
  try {
    return await whileLocked(store, applying, async gone => {
      repaired = { recovery: NOTHING.recovery, gone }
      const recovery = await repair(store, applying.git)
      repaired = { recovery, gone }
      if (recovery.did === 'waiting' || recovery.did === 'damaged') return { outcome: 'blocked', repaired }
      return { ...(await perform(store, plan, applying.git)), repaired }
    })
  } catch (error) {
    return { ...failed(error, true), repaired }
  }
}

/** Does something else with the archive while no other command writes, after repairing what one left. */
export const alone = <T>(
  store: Store,
  applying: Applying,
  act: () => Promise<T>,
): Promise<{ readonly repaired: Repaired; readonly result: T | null } | Busy> =>
  whileLocked(store, applying, async gone => {
    const recovery = await repair(store, applying.git)
    const isBlocked = recovery.did === 'waiting' || recovery.did === 'damaged'
    return { repaired: { recovery, gone }, result: isBlocked ? null : await act() }
  })

/** Repairs what an earlier command left, and says what it did. */
export const recover = (store: Store, applying: Applying): Promise<Repaired | Busy> =>
  whileLocked(store, applying, async gone => ({ recovery: await repair(store, applying.git), gone }))
