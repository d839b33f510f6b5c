import type { Source } from '../model/source.ts'
import { hashOf } from './hash.ts'
import { foldPath, pathFault } from './plan-path.ts'

export type Content = string | Uint8Array

/** One step of a command: a file from `before` (null: it must not exist) to `after` (null: it goes away). */
export interface Draft {
  readonly path: string
  readonly before: Content | null
  readonly after: Content | null
  /** One sentence for the user, in the user's language. */
  readonly why: string
}

/** What happens to one file. */
export interface PlannedChange {
  readonly path: string
  /** Hash of the file as it was read; null when it must not exist. */
  readonly was: string | null
  readonly before: Content | null
  readonly after: Content | null
  readonly why: readonly string[]
}

/** Everything one command wants to change, in one repository: shown first, then applied all or nothing. */
export interface Plan {
  /** `.` or the folder of a nested repository. */
  readonly repository: string
  /** What it is about, for the user. */
  readonly say: string
  /** How it is recorded in git: a fixed sentence with ids, without names or titles. */
  readonly message: string
  /** By path, each path once, none without effect. */
  readonly changes: readonly PlannedChange[]
  /** It writes a list that the program keeps by itself: the name of the file says enough. */
  readonly brief?: true
}

/** The draft of an edit: what a record was and has become. */
export const draftOf = (before: Source, after: Source, why: string): Draft => ({
  path: before.path,
  before: before.text,
  after: after.text,
  why,
})

const refuse = (path: string, reason: string): never => {
  throw new Error(`plan refused: ${JSON.stringify(path)}: ${reason}`)
}

const sameContent = (a: Content | null, b: Content | null): boolean =>
  a === null || b === null ? a === b : hashOf(a) === hashOf(b)

const changeOf = ({ path, before, after, why }: Draft): PlannedChange => ({
  path,
  was: before === null ? null : hashOf(before),
  before,
  after,
  why: [why],
})

// A later draft of the same file must start from what the earlier one made of it.
const combined = (changes: ReadonlyMap<string, PlannedChange>, draft: Draft): PlannedChange => {
  const earlier = changes.get(draft.path)
  if (!earlier) return changeOf(draft)
  if (!sameContent(earlier.after, draft.before)) return refuse(draft.path, 'two writes to one path')
  return { ...earlier, after: draft.after, why: [...earlier.why, draft.why] }
}

const repositoryOf = (path: string, repositories: readonly string[]): string =>
  repositories
    .filter(folder => path.startsWith(`${folder}/`))
    .reduce((longest, folder) => (folder.length > longest.length ? folder : longest), '.')

const checkPaths = (changes: readonly PlannedChange[]): void => {
  const taken = new Map<string, string>()
  for (const { path } of changes) {
    const fault = pathFault(path)
    if (fault) refuse(path, fault)
    const twin = taken.get(foldPath(path))
    if (twin) refuse(path, `the same file as ${twin} on some machines`)
    taken.set(foldPath(path), path)
  }
  for (const { path } of changes) {
    const names = foldPath(path).split('/')
    const folders = names.slice(1).map((_, index) => names.slice(0, index + 1).join('/'))
    if (folders.some(folder => taken.has(folder))) refuse(path, 'a file and a folder of one name')
  }
}

/**
 * Combines drafts into a plan. Several drafts of one file become one change when each starts from what the one
 * before it made. `repositories` are the folders of all repositories of the archive (`.` may be among them).
 * Throws (a bug of the caller) on a path that is none of the archive's, on two writes to one path, and on
 * drafts in more than one repository. Without effect in the end: `changes` is empty.
 */
export const planOf = (given: {
  readonly repositories: readonly string[]
  readonly say: string
  readonly message: string
  readonly drafts: readonly Draft[]
}): Plan => {
  const byPath = new Map<string, PlannedChange>()
  for (const draft of given.drafts) byPath.set(draft.path, combined(byPath, draft))
  const all = [...byPath.values()].sort((a, b) => (a.path < b.path ? -1 : 1))
  checkPaths(all)
  const changes = all.filter(({ before, after }) => !sameContent(before, after))
  const found = new Set(changes.map(({ path }) => repositoryOf(path, given.repositories)))
  if (found.size > 1) refuse(changes[0]!.path, `more than one repository: ${[...found].sort().join(', ')}`)
  const [repository = '.'] = found
  return { repository, say: given.say, message: given.message, changes }
}
