import type * as z from 'zod'
import type { Level } from './vocabulary/people.ts'

/** One row of the table of kinds. */
export interface KindRow {
  readonly name: string
  /**
   * Path below its repository. `:id` is one slug, `:year` four digits; the id of the record is their
   * values joined with `-`.
   */
  readonly path: string
  /** A repository this kind must lie in; without it, any whose audience its level allows. */
  readonly repository?: 'board' | 'chair' | 'cc'
  /** Level of a file that says nothing itself, and the widest it may be given without a release. */
  readonly level: Level
  readonly widest: Level
  readonly schema: () => Promise<z.ZodType>
  readonly word: { readonly nl: string; readonly en: string }
  /** Not read by any command yet: its schema may still change. */
  readonly provisional?: true
}
