import type * as z from 'zod'
import type { KindName } from '../../schemas/kinds.ts'
import type { Lang } from '../../schemas/vocabulary/vocabulary.ts'
import type { Plan } from '../archive/plan.ts'
import type { Taken } from '../archive/taken.ts'
import type { GivenFile, Paper } from '../intake/paper.ts'
import type { Day } from '../model/day.ts'
import type { Commits, Facts } from '../model/facts.ts'
import type { Fault } from '../model/finding.ts'
import type { Places } from '../model/model.ts'
import type { Building, Exchange, FolderChanges, Git, Machine, OutFolder } from '../ports.ts'
import type { Calendar } from '../tree/calendar.ts'
import type { Content } from '../tree/mail.ts'
import type { Doc } from '../tree/tree.ts'

export type Bilingual = { readonly [L in Lang]: string }

export interface Argument {
  readonly name: Bilingual
  readonly about: Bilingual
  readonly required: boolean
}

/** What commands need that start, keep and share an archive. */
export interface Desk {
  /** The history of a folder (`.` or one with its own access), also one that is left alone; null without one. */
  readonly git: (folder: string) => Git | null
  /** Sharing of such a folder; null where it has no history. */
  readonly exchange: (folder: string) => Exchange | null
  /** Puts another text in the place of a file, whole or not at all; only while nobody else writes: see `act`. */
  readonly replace: (path: string, text: string) => void
  /** Builds a new archive, whole or not at all; gives where it is. */
  readonly build: (folder: string, make: (building: Building) => Promise<void>) => Promise<string>
  /** What an archive of these texts would say; null when its `ipr.yaml` is faulty. */
  readonly reading: (texts: { readonly [path: string]: string }) => Promise<Facts | null>
  /** The changes that commands made in this copy, last one first. */
  readonly taken: () => readonly Taken[]
  /** The bytes of any file of the archive's folder, such as a hook; null when absent. */
  readonly read: (path: string) => Uint8Array | null
  readonly today: () => Day
  /** All commands. */
  readonly commands: readonly CommandRow[]
  readonly machine: () => Machine
}

/** What comes from outside the archive: files that a user named, and what papers among them say. */
export interface Inbox {
  readonly files: (path: string) => readonly GivenFile[]
  readonly paper: (file: GivenFile) => Promise<Paper>
}

/** What a command is given. `facts` is absent only for a command that needs no archive. */
export interface Given<O> {
  readonly facts: Facts
  readonly places: Places
  readonly lang: Lang
  readonly args: readonly string[]
  readonly options: O
  /** Global options that change what is found, not how it is shown. */
  readonly strict: boolean
  /** The main repository, for a command that asks git a question of its own. */
  readonly git: Git | null
  /** The history of a folder with its own access, such as `board`; null where it has none of its own. */
  readonly gitOf: (folder: string) => Git | null
  /** Asks one question at the terminal; null when nobody is there. Without a terminal there is no asking. */
  readonly ask: ((question: string) => Promise<string | null>) | null
  readonly desk: Desk
  readonly inbox: Inbox
  /** The folder of `--out`, for a command that fills one; null when the user named none. */
  readonly out: OutFolder | null
  /** A folder named in the archive's settings, seen from the archive. */
  readonly folderBeside: (path: string) => OutFolder
  /** The bytes of a file that leaves the archive: a paper, an original, a draft of mail. */
  readonly bytesOf: (content: Content) => Promise<Uint8Array>
  /** A document as the prose of a record. */
  readonly markdown: (doc: Doc) => string
  /** Facts of another revision of the same archive, for comparing. */
  readonly factsAt: (revision: string) => Promise<Facts>
  /** Facts as exactly these commits hold them, on a day: for recomputing what was told then. */
  readonly factsAtCommits: (state: { readonly commits: Commits; readonly today: Day }) => Promise<Facts>
  /** Which state of each repository the facts are of; `dirty` when something in it is not committed. */
  readonly provenance: () => Promise<{ readonly commits: Commits; readonly dirty: boolean }>
}

/** The rows of a register as a spreadsheet takes them, one fact to a cell. */
export interface Sheet {
  /** `decimals`: the numbers of this column are whole, in units of so many decimals. */
  readonly columns: readonly { readonly head: string; readonly decimals?: number }[]
  readonly rows: readonly (readonly (string | number | null)[])[]
}

/** What a command puts in a folder outside the archive, and how that folder's own history records it. */
export interface Filled {
  readonly folder: OutFolder
  readonly changes: FolderChanges
  /** Null for a folder without a history. */
  readonly commit: { readonly git: Git; readonly message: string } | null
  /** The sentence for when it is done. */
  readonly done: string
}

/** What a command found or wants to do. A command prints nothing and writes nothing itself. */
export interface Outcome {
  readonly doc: Doc
  /** What `--format json` shows. */
  readonly data: unknown
  /** 1 when the archive has findings at or above the threshold, or something is missing that must be there. */
  readonly exit?: 0 | 1
  /** What `--format csv` shows, for a register. */
  readonly sheet?: Sheet
  /** What `--format ics` gives, for a calendar. */
  readonly calendar?: () => Calendar
  /** Formats of this command alone, made when asked for. */
  readonly texts?: { readonly [format: string]: () => string }
  /** What will change in the archive, shown first and applied unless `--dry-run`. */
  readonly plan?: Plan
  /** Changes in folders with their own access, each applied after the one before it went well. */
  readonly further?: readonly Plan[]
  /** What changes in a folder outside the archive, after the plan went well and unless `--dry-run`. */
  readonly filled?: Filled
  /** The plan takes back the last change. */
  readonly takesBack?: true
  /** The plan says all there is to see: the document is not shown with it. */
  readonly quiet?: true
  /**
   * What a plan of files cannot say, such as sharing. The document says what will be done; this does it, unless
   * `--dry-run`, while nobody else writes, and gives what came of it.
   */
  readonly act?: () => Promise<Outcome>
}

/** A command: its options, what it reads, and what it does. */
export interface Command<S extends z.ZodObject = z.ZodObject> {
  /** Keys are flags: `noticeDays` is `--notice-days`. */
  readonly options: S
  readonly args?: readonly Argument[]
  /** Kinds of record it reads; the reader loads no others. */
  readonly reads: readonly KindName[] | 'all'
  /** `none`: runs without an archive. */
  readonly archive: 'none' | 'whole'
  /** `--out` names a folder that the command fills, instead of a file for its document. */
  readonly fills?: true
  readonly needs?: { readonly history?: true; readonly hashes?: true; readonly addresses?: true }
  /** Formats beside the usual ones. */
  readonly formats?: readonly string[]
  /** True when it runs again whenever a file of the archive changes, until whoever asked stops it. */
  readonly again?: (options: z.output<S>) => boolean
  readonly run: (given: Given<z.output<S>>) => Outcome | Promise<Outcome>
  /** For a command that still has something to say when `ipr.yaml` itself is faulty. */
  readonly whenFaulty?: (given: { faults: readonly Fault[]; places: Places; lang: Lang }) => Outcome
}

export const command = <S extends z.ZodObject>(definition: Command<S>): Command =>
  definition as unknown as Command

/** One row of the command table: what help shows, and where the rest is. */
export interface CommandRow {
  readonly name: string
  /** The same command in Dutch; Dutch messages show this one. */
  readonly dutch: string
  readonly about: Bilingual
  readonly examples: readonly string[]
  readonly load: () => Promise<Command>
}
