import type { Memo } from '../archive/read.ts'
import type { GivenFile, Paper } from '../intake/paper.ts'
import type {
  Building,
  Clock,
  Exchange,
  Files,
  Git,
  Machine,
  OutFolder,
  Processes,
  Store,
  Terminal,
} from '../ports.ts'

/** The world as one bundle: `main` connects it, tests give their own. Paths are absolute. */
export interface World {
  readonly terminal: Terminal
  readonly clock: Clock
  readonly environment: { readonly [name: string]: string | undefined }
  /** The archive's folder: the given one, or the nearest upwards that holds `ipr.yaml`. */
  readonly findArchive: (
    given: string | undefined,
  ) => { readonly root: string } | { readonly missing: string }
  readonly files: (root: string) => Files
  readonly store: (root: string) => Store
  readonly processes: Processes
  /** Waits before each new try for a lock, for so many milliseconds in all. */
  readonly waitUpTo: (milliseconds: number) => (attempt: number) => Promise<boolean>
  /** Null when no `.git` stands beside `ipr.yaml`. */
  readonly git: (root: string) => Git | null
  /** Writes one file outside the archive, all or nothing. */
  readonly writeOut: (path: string, bytes: Uint8Array, archive: string | null) => string
  /** A folder outside the archive that a command fills; `from` is where a relative path starts, else the current folder. */
  readonly outFolder: (path: string, archive: string | null, from?: string) => OutFolder
  /** The file that a user named, or the files in the folder that they named. */
  readonly readIn: (path: string) => readonly GivenFile[]
  /** What a foreign file says, read apart and within limits. */
  readonly readPaper: (file: GivenFile) => Promise<Paper>
  /** Sharing of a repository that `git` can use; null when there is none. */
  readonly exchange: (root: string) => Exchange | null
  /** Builds a new archive in a folder that is absent or empty, whole or not at all; gives where it is. */
  readonly build: (folder: string, make: (building: Building) => Promise<void>) => Promise<string>
  /** Waits until a file of the archive changes; false when none can any more. */
  readonly changed: (root: string) => Promise<boolean>
  readonly machine: () => Machine
  /** Sets Typst source as an accessible PDF, with the document's day as its time; null without that part. */
  readonly typeset: (source: string, day: string) => Promise<Uint8Array | null>
  /** Records that an earlier line in the same process parsed; without it each line parses all. */
  readonly memo?: Memo
  readonly version: string
}
