import * as z from 'zod'
import type { Store } from '../ports.ts'
import { hashOf } from './hash.ts'
import { FOLDER } from './lock.ts'
import type { Content, Plan } from './plan.ts'
import { pathFault } from './plan-path.ts'

/**
 * What makes a change of several files all or nothing. `.ipr/journal/` gets every file as it was (`old-N`) and
 * will be (`new-N`) and the list of them; then the mark COMMIT appears, and from there on the change is to be
 * carried out. The mark ABORT turns that around. Files are renamed into place, so none is ever torn, and a file
 * that has left the journal has been dealt with. What neither is as it was nor as it will be, somebody changed
 * meanwhile: that is left alone.
 */

export const JOURNAL = `${FOLDER}/journal`
const DROPPED = `${FOLDER}/dropped`
const ENTRIES = `${JOURNAL}/entries.json`

type Mark = 'COMMIT' | 'ABORT'

export interface JournalEntry {
  readonly path: string
  /** Hash before and after; null where there is no file. */
  readonly was: string | null
  readonly now: string | null
}

export interface Journal {
  readonly repository: string
  readonly message: string
  readonly entries: readonly JournalEntry[]
  /** `staged`: nothing has been changed yet, and nothing will be. */
  readonly state: 'staged' | 'committed' | 'aborted'
}

/** A journal that had not begun. */
export const NO_JOURNAL: Journal = { repository: '.', message: '', entries: [], state: 'staged' }

const hash = z.nullable(z.string())
const schema = z.strictObject({
  format: z.literal(1),
  repository: z.string(),
  message: z.string(),
  entries: z.array(
    z.strictObject({ path: z.string().refine(path => pathFault(path) === null), was: hash, now: hash }),
  ),
})

type Reader = (path: string) => Uint8Array | null

const stagedPath = (kind: 'old' | 'new', index: number): string => `${JOURNAL}/${kind}-${index}`

/** The journal as it stands; null when there is none, `damaged` when it is none of ours. */
export const readJournal = (read: Reader): Journal | 'damaged' | null => {
  const marks = { committed: read(`${JOURNAL}/COMMIT`) !== null, aborted: read(`${JOURNAL}/ABORT`) !== null }
  const bytes = read(ENTRIES)
  if (!marks.committed) return bytes && NO_JOURNAL
  try {
    const { repository, message, entries } = schema.parse(JSON.parse(new TextDecoder().decode(bytes!)))
    return { repository, message, entries, state: marks.aborted ? 'aborted' : 'committed' }
  } catch {
    return 'damaged'
  }
}

/** What the journal still holds of a file: how it will be, or with ABORT how it was. Null: dealt with. */
export const pending = (read: Reader, { state }: Journal, index: number): Uint8Array | null =>
  read(stagedPath(state === 'aborted' ? 'old' : 'new', index))

const bytesOf = (content: Content): Uint8Array =>
  typeof content === 'string' ? new TextEncoder().encode(content) : content

/** Writes everything that carrying out or taking back a plan will need, down to the marks; the next is COMMIT. */
export const stage = (store: Store, plan: Plan): Journal => {
  store.makeFolder(JOURNAL)
  plan.changes.forEach(({ path, before, after }, index) => {
    const mode = store.mode(path) ?? undefined
    if (before !== null) store.create(stagedPath('old', index), bytesOf(before), mode)
    if (after !== null) store.create(stagedPath('new', index), bytesOf(after), mode)
  })
  const entries = plan.changes.map(({ path, was, after }) => ({
    path,
    was,
    now: after === null ? null : hashOf(after),
  }))
  const { repository, message } = plan
  const list = JSON.stringify({ format: 1, repository, message, entries })
  store.create(ENTRIES, bytesOf(list))
  // A full disk must not keep us from giving up.
  for (const mark of ['COMMIT', 'ABORT']) store.create(`${JOURNAL}/${mark}-mark`, new Uint8Array())
  store.flush(JOURNAL)
  return { repository, message, entries, state: 'committed' }
}

export const setMark = (store: Store, mark: Mark): void => {
  store.move(`${JOURNAL}/${mark}-mark`, `${JOURNAL}/${mark}`)
  store.flush(JOURNAL)
}

const hashAt = (store: Store, path: string): string | null => {
  const bytes = store.read(path)
  return bytes && hashOf(bytes)
}

/** Paths that are no longer as they were read. */
export const changedSince = (
  store: Store,
  entries: readonly { readonly path: string; readonly was: string | null }[],
): readonly string[] => entries.filter(({ path, was }) => hashAt(store, path) !== was).map(({ path }) => path)

const foldersOf = (path: string): string[] => {
  const names = path.split('/').slice(0, -1)
  return names.map((_, index) => names.slice(0, index + 1).join('/'))
}

// False when what should come in its place has left the journal: somebody has put the other version back.
const put = (store: Store, path: string, staged: string, hash: string | null): boolean => {
  if (hash === null) store.remove(path)
  else {
    if (store.mode(staged) === null) return false
    for (const folder of foldersOf(path)) store.makeFolder(folder)
    store.move(staged, path)
  }
  return true
}

/**
 * Brings every file to how it will be, or with ABORT back to how it was. Gives the paths of files that are
 * neither, because somebody changed them meanwhile; they stay as they are.
 */
export const carryOut = (store: Store, journal: Journal): readonly string[] => {
  const back = journal.state === 'aborted'
  const leftAlone: string[] = []
  for (const [index, { path, was, now }] of journal.entries.entries()) {
    const [from, to] = back ? [now, was] : [was, now]
    const here = hashAt(store, path)
    const done = here === from ? put(store, path, stagedPath(back ? 'old' : 'new', index), to) : here === to
    if (!done) leftAlone.push(path)
  }
  const folders = new Set(journal.entries.flatMap(({ path }) => foldersOf(path).slice(-1)))
  for (const folder of folders) store.flush(folder)
  return leftAlone
}

const isEmpty = (store: Store, folder: string): boolean => store.list(folder)?.length === 0

// Git keeps no empty folders, so neither do we.
const prune = (store: Store, journal: Journal): void => {
  const gone = journal.entries.filter(({ was, now }) => (journal.state === 'aborted' ? was : now) === null)
  for (const { path } of gone)
    for (const folder of foldersOf(path).reverse()) if (isEmpty(store, folder)) store.removeFolder(folder)
}

/** Throws away what an earlier journal left; nothing when there is nothing. */
export const sweep = (store: Store): void => {
  for (const name of store.list(DROPPED) ?? []) store.remove(`${DROPPED}/${name}`)
  store.removeFolder(DROPPED)
}

/** Ends a journal: in one step it is no more, then its files are removed. */
export const drop = (store: Store, journal: Journal): void => {
  if (journal.state !== 'staged') prune(store, journal)
  sweep(store)
  store.move(JOURNAL, DROPPED)
  store.flush(FOLDER)
  sweep(store)
}
