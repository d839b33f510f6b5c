import type { Pointer } from './source.ts'

export type Severity = 'error' | 'warning' | 'info'

/** What a message is filled with: plain data, without words. */
export type Params = {
  readonly [key: string]: string | number | boolean | readonly string[] | null | undefined
}

/** A place in the archive, as people find it. Line and column count from 1. */
export interface Place {
  readonly path: string
  readonly line: number
  readonly column: number
  /** The line as it stands in the file; absent for a whole file. */
  readonly excerpt?: string
  /** How many characters to mark from `column`. */
  readonly length?: number
  readonly at?: Pointer
}

/** One thing found in the archive. What it says in words stands with its rule. */
export interface Finding {
  readonly rule: string
  readonly severity: Severity
  readonly place: Place
  /** Other places that belong to it: the earlier of two that clash. */
  readonly also: readonly Place[]
  readonly say: Params
  /** The exception in `ipr.yaml` that covers it. */
  readonly exception?: { readonly by: string; readonly until: string; readonly reason: string }
}

/** A fault the reader met in a file, before any rule could run. `rule` names a row of the file rules. */
export interface Fault {
  readonly rule: string
  readonly path: string
  /** Offset in the text, when there is a text. */
  readonly offset?: number
  readonly length?: number
  readonly text?: string
  readonly say: Params
}
