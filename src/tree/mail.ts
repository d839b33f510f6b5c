import type { Calendar } from './calendar.ts'
import type { Doc } from './tree.ts'

/** What leaves the archive as files: papers, calendars and drafts of mail, without how they are written down. */

/** What one file holds. */
export type Content =
  | { readonly is: 'paper'; readonly doc: Doc; readonly format: 'docx' | 'html' | 'terminal' }
  /** A file of the archive as it lies there, and the digest it must have. */
  | { readonly is: 'original'; readonly path: string; readonly hash: string }
  | { readonly is: 'calendar'; readonly calendar: Calendar }
  | { readonly is: 'mail'; readonly mail: Mail }
  /** Files in one. */
  | { readonly is: 'bundle'; readonly files: readonly OutFile[] }

export interface OutFile {
  /** One name, without folder. */
  readonly name: string
  readonly content: Content
}

// One address is one reader: no white space, list, group or name can hide in it.
const ADDRESS =
  /^[A-Za-z0-9!#$%&*+/=?^_{|}~-]{1,64}(?:\.[A-Za-z0-9!#$%&*+/=?^_{|}~-]{1,64})*@(?:[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?\.)+[A-Za-z]{2,63}$/

/** True for a plain mail address of at most 254 characters, that can be nothing but one address. */
export const isMailAddress = (text: string): boolean => text.length <= 254 && ADDRESS.test(text)

export interface MailAddress {
  readonly name: string
  readonly address: string
}

/** A draft, to be read over and sent by a person. */
export interface Mail {
  readonly from: MailAddress | null
  readonly to: readonly MailAddress[]
  /** These get it without seeing each other. */
  readonly bcc: readonly MailAddress[]
  readonly subject: string
  readonly body: Doc
  readonly enclosures: readonly OutFile[]
  /** `YYYY-MM-DD`. */
  readonly day: string
  /** Names this draft among all: the left half of a message id. */
  readonly id: string
  /** Domain of the council, for the right half. */
  readonly domain: string
}
