/** What we ask of the world, in our own words. `adapters/` answers. */

/** One name in the archive, as the listing found it. `path` is relative to the archive, with `/`. */
export interface Listed {
  readonly path: string
  /** `closed`: a folder that could not be opened, or lies deeper than any archive goes. */
  readonly kind: 'file' | 'link' | 'special' | 'closed' | 'unreadable-name'
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
  /** Every name below the archive, sorted by path; `.git`, `.ipr` and other tools' folders are left out. */
  list(): readonly Listed[]
  /** The bytes of one regular file, at most `limit` bytes. */
  read(path: string, limit: number): ReadResult
}

/** What a `Store` throws: the system's code (`ENOSPC`, `EACCES`, …) and the path as it was asked for. */
export interface StoreFault extends Error {
  readonly name: 'StoreFault'
  readonly code: string
  readonly path: string
}

/**
 * The archive's files, for writing. Every step is one system call, so that faults can be planted between. Paths
 * are relative, with `/`. A link or anything but a regular file, on the way or at the end, is a fault (`ELOOP`,
 * `EINVAL`).
 */
export interface Store {
  /** The bytes of a file; null when absent. */
  read(path: string): Uint8Array | null
  /** Permission bits of a file, so that an edit keeps them; null when absent. */
  mode(path: string): number | null
  /** The names in a folder, sorted; null when absent. */
  list(path: string): readonly string[] | null
  /** Makes a folder in one that exists; nothing when it is there. */
  makeFolder(path: string): void
  /** Creates a file that must not exist yet (`EEXIST`), and flushes it to disk. */
  create(path: string, bytes: Uint8Array, mode?: number): void
  /** Gives a file a second name, which must not exist yet (`EEXIST`). Some file systems cannot (`EPERM`). */
  link(from: string, to: string): void
  /** Renames a file over what is there, or a folder to a new name. */
  move(from: string, to: string): void
  /** Removes a file; nothing when absent. */
  remove(path: string): void
  /** Removes an empty folder; nothing when absent. */
  removeFolder(path: string): void
  /** Flushes a folder, so that the names in it survive a power failure. */
  flush(path: string): void
}

/** Who writes, or wrote, to an archive. */
export interface Holder {
  readonly pid: number
  readonly host: string
  /** When the process started, as text; with the other two it names a process once and for all. */
  readonly since: string
}

/** The running process, and what it knows of others. */
export interface Processes {
  readonly self: Holder
  /** True also when it cannot be known: a process of another machine. */
  alive(holder: Holder): boolean
}

/** What was recorded at one moment, and by whom. */
export interface Commit {
  /** Full hexadecimal object name. */
  readonly id: string
  readonly author: string
  /** Calendar day in Europe/Amsterdam on which it was written (author date). */
  readonly day: string
  readonly subject: string
}

export interface Change {
  readonly commit: Commit
  readonly status: 'added' | 'changed' | 'removed' | 'renamed'
  readonly path: string
  /** Former path of a renamed file. */
  readonly from?: string
  /** What names the content before and after, for `contents`; null when the file was not there. */
  readonly was: string | null
  readonly now: string | null
}

export type GitState = 'clean' | 'dirty'

/** What keeps a repository even from being read; each has its own sentence. */
export type GitClosed =
  /** No git program on this machine. */
  | 'no-git'
  /** The history, or part of it, stands elsewhere: `.git` is a file or a link, or holds one. */
  | 'linked'
  /** The configuration holds keys that we do not know to be harmless (see `foreignConfig`). */
  | 'foreign-config'
  | 'bare'
  | 'damaged'

/** What keeps a repository from being written to; each has its own sentence. */
export type GitObstacle =
  | GitClosed
  | 'merge'
  | 'rebase'
  /** Also a revert, and a series of either. */
  | 'cherry-pick'
  /** Files with both versions in them, without a merge that is under way. */
  | 'conflict'
  | 'detached'
  | 'shallow'
  | 'no-identity'
  | 'index-lock'

/** Why a call to git gave nothing. */
export type GitFaultReason =
  /** See `obstacles`. */
  | 'refused'
  /** The paths hold nothing that the last commit does not hold. */
  | 'nothing-to-commit'
  /** Not a regular file below the archive, or one of a nested repository. */
  | 'bad-path'
  | 'too-slow'
  | 'failed'

/** The error with which every promise of `Git` rejects. Its message is for `--verbose`: git's own, in English. */
export interface GitFault extends Error {
  readonly name: 'GitFault'
  readonly reason: GitFaultReason
  readonly obstacles: readonly GitObstacle[]
}

/** One repository. Only the archive's own: `.git` must stand beside `ipr.yaml` (or in the nested folder). */
export interface Git {
  /** When not empty, the repository is left alone: every promise below rejects with reason `refused`. */
  closed(): readonly GitClosed[]
  /** Keys of the repository's configuration that we do not allow, sorted. */
  foreignConfig(): readonly string[]
  /** Every address to fetch from or push to. */
  addresses(): readonly string[]
  /** Commit of HEAD, or null when nothing is committed yet. */
  head(): Promise<string | null>
  /** Whether the working tree holds anything that HEAD does not; `.ipr` and what git ignores are left out. */
  state(): Promise<GitState>
  /** Everything that keeps `commit` from being safe; empty when it may go ahead. */
  obstacles(): Promise<readonly GitObstacle[]>
  /** Every change to every file, newest commit first, from one process; up to a commit, or else to HEAD. */
  log(until?: string): Promise<readonly Change[]>
  /** The full id of a revision named by a user, or null when there is no such commit. */
  resolve(revision: string): Promise<string | null>
  /** The day on which a commit was recorded here (committer date, in Europe/Amsterdam), by its full id. */
  dayOf(commit: string): Promise<string>
  /** What HEAD was at the end of a day: the last commit recorded on or before it, or null. */
  before(day: string): Promise<string | null>
  /** Contents by the name that a change gives them, from one process. Rejects with `failed` when one is missing. */
  contents(names: readonly string[]): Promise<ReadonlyMap<string, Uint8Array>>
  /** The files of a commit, by its full id. */
  filesAt(commit: string): Promise<Files>
  /** Paths that differ between a commit and the working tree, new files included, sorted. */
  changedSince(commit: string): Promise<readonly string[]>
  /**
   * Commits exactly these paths (new, changed or removed), nothing else that is staged or changed; returns the
   * new id. After a fault nothing is committed and what is staged is as it was. The first commit is allowed.
   */
  commit(paths: readonly string[], message: string): Promise<string>
  /** The files that the next commit would hold, by git's index or by another one that git names in its folder. */
  staged(index?: string): Promise<Files>
  /** The text of one of git's hooks, such as `pre-commit`; null when it is not there. */
  hook(name: string): string | null
  setHook(name: string, text: string): void
  /** Takes new files out of what is staged, for a change that was undone after a crash. */
  unstage(paths: readonly string[]): Promise<void>
}

export interface Clock {
  /** Today in Europe/Amsterdam. */
  today(): string
}

export interface Terminal {
  readonly interactive: boolean
  readonly colours: boolean
  readonly columns: number
  /**
   * Writes to standard output. Rejects with an error named `PipeClosed` when the reader went away, and with one
   * named `OutputLost` when the output could not be written.
   */
  out(text: string | Uint8Array): Promise<void>
  /** Writes to standard error. */
  err(text: string): Promise<void>
  /** Asks one question and gives the answer, without line end; null when there is no terminal. */
  ask(question: string): Promise<string | null>
}

/** One commit by which an archive is shared: what `Exchange.commits` gives. */
export interface Step {
  /** Full hexadecimal object name. */
  readonly id: string
  readonly author: string
  readonly day: string
  readonly subject: string
}

/** Commits by full id, oldest first, side branches that were joined too; `from` is null when nothing was left out. */
export type Leading = { readonly commits: readonly string[]; readonly from: string | null }

/**
 * Sharing one repository with others at an address. Nothing in the folder changes before `moveTo`, which changes
 * files and history together. Every promise rejects with a `GitFault`.
 */
export interface Exchange {
  /** Paths that the newest commit has otherwise, or not at all; git's ignored files are left out. */
  unsaved(): Promise<readonly string[]>
  /** Gets what stands at an address; its newest commit, or null when nothing stands there yet. */
  receive(url: string): Promise<string | null>
  /** The newest commit that both come from; null when they have nothing in common. */
  common(a: string, b: string): Promise<string | null>
  /** The commits that lead from one to another, oldest first; all that lead to it when `from` is null. */
  commits(from: string | null, to: string): Promise<readonly Step[]>
  /** Every commit that leads to one and not to another; all of them when this copy does not know that other. */
  leadingTo(known: string | null, tip: string): Promise<Leading>
  /** Each path of a commit with what names its content. */
  tree(commit: string): Promise<ReadonlyMap<string, string>>
  /** The content of one file of a tree. */
  content(name: string): Promise<Uint8Array>
  /** The contents of files of a tree by what names them, from one process; links and other repositories are left out. */
  contents(names: readonly string[]): Promise<ReadonlyMap<string, Uint8Array>>
  /**
   * Makes a commit on `parent` with author, day and message of `like`, and the files of `parent` but for these:
   * bytes, the name of a content that is known, or null for one that goes. Gives `parent` itself when that changes
   * nothing.
   */
  rewrite(
    parent: string,
    like: string,
    files: ReadonlyMap<string, Uint8Array | string | null>,
  ): Promise<string>
  /** Makes a commit the newest of this copy, in the folder too. Refused when a file there would be lost. */
  moveTo(commit: string): Promise<void>
  /** Brings a commit to an address; false when somebody was first. */
  push(url: string, commit: string): Promise<boolean>
}

/** A new archive while it is being built: nobody sees it before all is there. */
export interface Building {
  write(path: string, text: string, mode?: number): void
  /**
   * Gets what stands at an address into a folder of it (`.` or a nested one), with its history; `nothing` when
   * nothing can be got there. Null without the program git.
   */
  take(
    folder: string,
    url: string,
    who: { readonly name: string; readonly email: string } | null,
  ): Promise<Git | 'nothing' | null>
  /** The text of a file that is there by now; null when absent. */
  read(path: string): string | null
  /** Gives a folder of it (`.` or a nested one) a history; null without the program git. */
  history(folder: string, who: { readonly name: string; readonly email: string } | null): Git | null
}

/** What this machine has: for finding out what is missing. */
export interface Machine {
  readonly node: string
  readonly system: string
  /** The version of this program. */
  readonly version: string
  readonly git: boolean
}

/** What a command does in a folder outside the archive. Paths are relative to it, with `/`. */
export interface FolderChanges {
  readonly put: ReadonlyMap<string, Uint8Array>
  readonly gone: readonly string[]
}

/** A folder outside the archive that a command fills. Its `.git` and hidden files are left alone. */
export interface OutFolder {
  /** As the user named it. */
  readonly name: string
  /** Every file in it with the digest of its bytes; null for what is no regular file or cannot be read. */
  files(): ReadonlyMap<string, string | null>
  /** The text of one file; null when it is not there or cannot be read. */
  text(path: string): string | null
  /** Its own history, written by this author at this moment; null when it has none. */
  git(who: { readonly name: string; readonly email: string }, date: string): Git | null
  /** Takes files away, then writes files, each whole or not at all. Throws a `StoreFault`. */
  change(changes: FolderChanges): void
}
