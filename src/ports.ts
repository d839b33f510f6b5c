/** What we ask of the world, in our own words. `adapters/` answers. */

/** One name in the archive, as the listing found it. `path` is relative to the archive, with `/`. */
export interface Listed {
  readonly path: string
  readonly kind: 'file' | 'link' | 'special' | 'unreadable-name'
  /** Bytes; 0 when unknown. */
  readonly size: number
}

/** Why a file could not be read; each has its own finding. */
export type ReadFault = 'absent' | 'link' | 'special' | 'too-large' | 'denied' | 'changed'

export type ReadResult =
  | { readonly ok: true; readonly bytes: Uint8Array }
  | { readonly ok: false; readonly fault: ReadFault }

/** The archive's files, read-only. Never follows a link out of the archive, never opens a pipe or device. */
export interface Files {
  /** Every name below the archive, sorted by path in byte order; `.git` and `.ipr` are left out. */
  list(): readonly Listed[]
  /** The bytes of one regular file, at most `limit` bytes. */
  read(path: string, limit: number): ReadResult
}

/** The archive's files, for writing. Every step is one system call, so that faults can be planted between. */
export interface Store {
  exists(path: string): boolean
  read(path: string): Uint8Array | null
  makeFolder(path: string): void
  /** Creates a file that must not exist yet, and flushes it to disk. Throws when it exists. */
  create(path: string, bytes: Uint8Array): void
  /** Renames over what is there. */
  move(from: string, to: string): void
  remove(path: string): void
  removeFolder(path: string): void
  list(path: string): readonly string[]
  /** Permission bits of a file, so that an edit keeps them; null when absent. */
  mode(path: string): number | null
}

export interface Commit {
  /** Full hexadecimal object name. */
  readonly id: string
  readonly author: string
  /** Calendar day in Europe/Amsterdam of the author date. */
  readonly day: string
  readonly subject: string
}

export interface Change {
  readonly commit: Commit
  readonly status: 'added' | 'changed' | 'removed' | 'renamed'
  readonly path: string
  /** Former path of a renamed file. */
  readonly from?: string
}

export type GitState = 'clean' | 'dirty'

/** What keeps a repository from being written to, each with its own sentence. */
export type GitObstacle =
  | 'merge'
  | 'rebase'
  | 'detached'
  | 'unborn'
  | 'bare'
  | 'shallow'
  | 'no-identity'
  | 'no-git'
  | 'index-lock'
  | 'foreign-config'

/** One repository. Only the archive's own: `.git` must stand beside `ipr.yaml` (or the nested repository). */
export interface Git {
  /** Commit of HEAD, or null when nothing is committed yet. */
  head(): Promise<string | null>
  state(): Promise<GitState>
  /** Everything that keeps `commit` from being safe; empty when it may go ahead. */
  obstacles(): Promise<readonly GitObstacle[]>
  /** Keys of the repository's configuration that we do not allow (see foreign-config). */
  foreignConfig(): readonly string[]
  /** Every change to every file, newest first, from one process. */
  log(): Promise<readonly Change[]>
  /** The full id of a revision named by a user, or null when it does not exist. */
  resolve(revision: string): Promise<string | null>
  /** The last commit on or before a day, or null. */
  before(day: string): Promise<string | null>
  /** The files of a commit, read in one process. */
  filesAt(commit: string): Promise<Files>
  /** Paths that differ between a commit and the working tree. */
  changedSince(commit: string): Promise<readonly string[]>
  /** Commits exactly these paths, nothing else that is staged or changed; returns the new id. */
  commit(paths: readonly string[], message: string): Promise<string>
  remotes(): Promise<readonly { name: string; url: string }[]>
}

export interface Clock {
  /** Today in Europe/Amsterdam. */
  today(): string
}

export interface Terminal {
  readonly interactive: boolean
  readonly colours: boolean
  readonly columns: number
  /** Writes to standard output. Rejects when the output is lost. */
  out(text: string | Uint8Array): Promise<void>
  /** Writes to standard error. */
  err(text: string): Promise<void>
  /** Asks one question and gives the answer, without line end; null when there is no terminal. */
  ask(question: string): Promise<string | null>
}
