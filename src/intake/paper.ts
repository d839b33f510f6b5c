import type { Block } from '../tree/tree.ts'

/** A file that a user named: its last name, and what is in it. */
export interface GivenFile {
  readonly name: string
  readonly bytes: Uint8Array
}

export type PaperFormat = 'docx' | 'pdf' | 'mail' | 'text'

/** What stands in a paper but not in its text. */
export type LeftOut = 'pictures' | 'comments' | 'deletions' | 'formulas'

/** What a foreign file says, as plain data: no control characters, nothing that can be run, no address of anyone. */
export interface Paper {
  readonly format: PaperFormat
  /** What the file says of itself; null when it says nothing. */
  readonly title: string | null
  /** The name of who sent it, of mail only. */
  readonly from: string | null
  /** The day on which it was sent, of mail only. */
  readonly sent: string | null
  /** Empty when the file holds no text, such as a scan. */
  readonly blocks: readonly Block[]
  readonly leftOut: readonly LeftOut[]
  /** Files that came along with mail. */
  readonly attachments: readonly GivenFile[]
}

/** Largest file that is taken in, in bytes. */
export const MAX_FILE = 25 * 1024 * 1024

/** A paper that is only its text. */
export const plainPaper = (format: PaperFormat, blocks: readonly Block[]): Paper => ({
  format,
  title: null,
  from: null,
  sent: null,
  blocks,
  leftOut: [],
  attachments: [],
})
