import { createHash } from 'node:crypto'
import { bodyOf, type Source } from './source.ts'

/** Digest of bytes, or of a text as UTF-8: `sha256:` and 64 hexadecimal digits, as archive files hold it. */
export const hashOf = (content: string | Uint8Array): string =>
  `sha256:${createHash('sha256').update(content).digest('hex')}`

/**
 * Digest of the prose of a record, as the archive freezes it when a text is sent. Line ends and white space at
 * both ends make no difference, so that another editor or system does not change it.
 */
export const proseHash = (source: Source): string => hashOf(bodyOf(source).replaceAll('\r\n', '\n').trim())
