import type { Git, GitObstacle, Store } from '../ports.ts'
import { isGitFault } from './faults.ts'
import { carryOut, drop, JOURNAL, type Journal, NO_JOURNAL, readJournal, setMark, sweep } from './journal.ts'

/** What a change needs of git. */
export type Recorder = Pick<Git, 'obstacles' | 'commit' | 'unstage'>

/** The repository of a folder of the archive (`.` or a nested one), or null when there is no git there. */
export type Recorders = (repository: string) => Promise<Recorder | null>

/** What became of a change that an earlier command did not finish. */
export interface Recovery {
  /**
   * `discarded`: it had not begun. `finished`, `undone`: all its files are new, or old. `waiting`: they are new,
   * but git cannot record that now (`obstacles`). `damaged`: the journal is none of ours and was left alone.
   */
  readonly did: 'nothing' | 'discarded' | 'finished' | 'undone' | 'waiting' | 'damaged'
  readonly paths: readonly string[]
  /** Files that somebody changed meanwhile, so that they stayed as they are. */
  readonly leftAlone: readonly string[]
  readonly obstacles: readonly GitObstacle[]
}

const recovery = (did: Recovery['did'], known: Partial<Recovery> = {}): Recovery => ({
  did,
  paths: [],
  leftAlone: [],
  obstacles: [],
  ...known,
})

const inRepository = (repository: string, path: string): string =>
  repository === '.' ? path : path.slice(repository.length + 1)

/** Records a change; null when git already has it. Rejects with `GitFault`. */
export const record = async (
  git: Recorder,
  { repository, message }: Pick<Journal, 'repository' | 'message'>,
  paths: readonly string[],
): Promise<string | null> => {
  try {
    return await git.commit(
      paths.map(path => inRepository(repository, path)),
      message,
    )
  } catch (error) {
    if (isGitFault(error) && error.reason === 'nothing-to-commit') return null
    throw error
  }
}

/** Takes back a change that is being carried out. */
export const undo = (store: Store, journal: Journal): { journal: Journal; leftAlone: readonly string[] } => {
  if (journal.state === 'committed') setMark(store, 'ABORT')
  const aborted: Journal = { ...journal, state: 'aborted' }
  return { journal: aborted, leftAlone: carryOut(store, aborted) }
}

const takeBack = async (store: Store, found: Journal, git: Recorder | null): Promise<Recovery> => {
  const { journal, leftAlone } = undo(store, found)
  const paths = journal.entries.map(({ path }) => path)
  try {
    await git?.unstage(paths.map(path => inRepository(journal.repository, path)))
  } catch (error) {
    // What is staged then names files that are gone, which git shows and which harms nothing.
    if (!isGitFault(error)) throw error
  }
  drop(store, journal)
  return recovery('undone', { paths, leftAlone })
}

const finish = async (store: Store, journal: Journal, git: Recorder | null): Promise<Recovery> => {
  const leftAlone = carryOut(store, journal)
  const paths = journal.entries.map(({ path }) => path)
  const known = { paths, leftAlone }
  try {
    const obstacles = (await git?.obstacles()) ?? []
    if (obstacles.length > 0) return recovery('waiting', { ...known, obstacles })
    const ours = paths.filter(path => !leftAlone.includes(path))
    if (git && ours.length > 0) await record(git, journal, ours)
  } catch (error) {
    if (!isGitFault(error)) throw error
    if (error.reason === 'refused') return recovery('waiting', { ...known, obstacles: error.obstacles })
    return takeBack(store, journal, git)
  }
  drop(store, journal)
  return recovery('finished', known)
}

/**
 * Finishes or undoes what an earlier command left unfinished; the caller holds the lock. Doing it twice changes
 * nothing more. Throws `StoreFault`; then the next try goes on where this one stopped.
 */
export const repair = async (store: Store, recorders: Recorders): Promise<Recovery> => {
  sweep(store)
  const journal = readJournal(path => store.read(path))
  if (journal === 'damaged') return recovery('damaged')
  if (journal === null) {
    if (store.list(JOURNAL) === null) return recovery('nothing')
    drop(store, NO_JOURNAL)
    return recovery('discarded')
  }
  if (journal.state === 'staged') {
    drop(store, journal)
    return recovery('discarded')
  }
  const git = await recorders(journal.repository)
  return journal.state === 'aborted' ? takeBack(store, journal, git) : finish(store, journal, git)
}
