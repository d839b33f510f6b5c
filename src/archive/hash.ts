import { createHash } from 'node:crypto'

/** Digest of bytes, or of a text as UTF-8: `sha256:` and 64 hexadecimal digits, as archive files hold it. */
export const hashOf = (content: string | Uint8Array): string =>
  `sha256:${createHash('sha256').update(content).digest('hex')}`
