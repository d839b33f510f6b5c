import type { Council } from '../../schemas/council.ts'
import type { KindName, Records } from '../../schemas/kinds.ts'
import type { Level } from '../../schemas/vocabulary/people.ts'
import type { Fault, Place } from './finding.ts'
import type { Pointer, Range, Source } from './source.ts'

/** One valid record of the archive. */
export interface Entry<K extends KindName = KindName> {
  readonly kind: K
  readonly id: string
  /** Path from the archive's root, with `/`. */
  readonly path: string
  /** The repository it lies in: `.` or a folder of `ipr.yaml`. */
  readonly repository: string
  readonly data: Records[K]
  readonly source: Source
}

/** An original in a `files/` folder: known by path and size, never parsed. */
export interface Attachment {
  readonly path: string
  readonly size: number
  readonly repository: string
  /** `sha256:` and the digest, where a command asked for it; null when the file could not be read. */
  readonly hash?: string | null
}

/** A record that could not be read or validated: known by name, so that references to it still hold. */
export interface Faulty {
  readonly kind: KindName
  readonly id: string
  readonly path: string
}

/** A folder with its own access. `present` is false when this copy of the archive does not have it. */
export interface Repository {
  readonly path: string
  readonly audience: Level
  readonly remotes: readonly string[]
  readonly present: boolean
}

/** Everything the archive says, as this user's copy has it. */
export interface Model {
  readonly council: Entry<'council'> & { readonly data: Council }
  /** All valid records of a kind, by path. */
  readonly all: <K extends KindName>(kind: K) => readonly Entry<K>[]
  /** The valid record with this id. */
  readonly get: <K extends KindName>(kind: K, id: string) => Entry<K> | undefined
  /** True when a file of this kind and id exists, valid or not. */
  readonly known: (kind: KindName, id: string) => boolean
  readonly faulty: readonly Faulty[]
  readonly attachments: readonly Attachment[]
  readonly repositories: readonly Repository[]
  /** Kinds that were loaded; a command must not ask for others. */
  readonly loaded: ReadonlySet<KindName>
}

/** Where something stands: a record and the way to a value in it. */
export interface Spot {
  readonly in: Entry | { readonly path: string }
  readonly at?: Pointer
  /** A piece of the record's text instead: for what stands in prose. */
  readonly span?: Range
}

/** Turns spots and faults into places: the reader knows how; rules never count lines. */
export interface Places {
  readonly of: (spot: Spot) => Place
  readonly ofFault: (fault: Fault) => Place
}
