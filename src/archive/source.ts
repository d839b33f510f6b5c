import type { Source } from '../model/source.ts'
import { type FenceFault, MAX_YAML, splitFrontMatter } from './front-matter.ts'

export type SourceFaultName =
  | FenceFault
  | 'not-utf8'
  | 'control-character'
  | 'conflict-marker'
  | 'body-too-large'

export interface SourceFault {
  readonly fault: SourceFaultName
  readonly offset: number
  /** The character, the limit, or what the bytes seem to be. */
  readonly detail?: string
}

/** Largest record that is read, in bytes. */
export const MAX_RECORD = 1_048_576
// Largest prose of a record, in characters.
const MAX_BODY = 204_800

// C0 except tab and line ends, DEL, C1, a carriage return that ends no line, the marks that turn the direction
// of text around, a byte order mark inside the text, what XML cannot hold, and half characters.
const FORBIDDEN =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufffe\uffff\p{Cs}]|\r(?!\n)|(?<!^)\ufeff/u
const CONFLICT = /^(<{7}|\|{7}|>{7})( |\r?$)/m

/** Bytes as text, a byte order mark included; null when they are no UTF-8. */
export const utf8 = (bytes: Uint8Array): string | null => {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    return null
  }
}

/** The first character that no record may hold, with its name (`U+001B`). */
export const forbiddenIn = (text: string): { readonly offset: number; readonly name: string } | undefined => {
  const found = FORBIDDEN.exec(text)
  if (!found) return undefined
  const name = `U+${found[0].charCodeAt(0).toString(16).padStart(4, '0').toUpperCase()}`
  return { offset: found.index, name }
}

// Where the bytes stop being UTF-8, in a text in which every wrong byte is shown as a replacement character.
const notUtf8 = (bytes: Uint8Array): { readonly fault: SourceFault; readonly text: string } => {
  const [first, second] = bytes
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff))
    return { fault: { fault: 'not-utf8', offset: 0, detail: 'utf-16' }, text: '' }
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)
  const encoder = new TextEncoder()
  let at = 0
  let offset = 0
  for (;;) {
    const next = text.indexOf('\uFFFD', offset)
    at += encoder.encode(text.slice(offset, next)).length
    // A replacement character that was really written is three bytes, the first of them EF.
    const written = bytes[at] === 0xef && bytes[at + 1] === 0xbf && bytes[at + 2] === 0xbd
    if (!written) return { fault: { fault: 'not-utf8', offset: next }, text }
    at += 3
    offset = next + 1
  }
}

/** Decodes the bytes of a record strictly, or says what is wrong with them. */
export const decode = (
  path: string,
  bytes: Uint8Array,
): { readonly source: Source } | { readonly fault: SourceFault; readonly text: string } => {
  const text = utf8(bytes)
  if (text === null) return notUtf8(bytes)
  const fault = (name: SourceFaultName, offset: number, detail?: string) => ({
    fault: { fault: name, offset, ...(detail ? { detail } : {}) },
    text,
  })
  const forbidden = forbiddenIn(text)
  if (forbidden) return fault('control-character', forbidden.offset, forbidden.name)
  const conflict = CONFLICT.exec(text)
  if (conflict) return fault('conflict-marker', conflict.index)
  if (!path.endsWith('.md')) {
    const start = text.startsWith('\uFEFF') ? 1 : 0
    if (text.length > MAX_YAML) return fault('yaml-too-large', MAX_YAML, String(MAX_YAML))
    return { source: { path, text, yaml: { start, end: text.length }, body: null } }
  }
  const split = splitFrontMatter(text)
  if ('fault' in split) return fault(split.fault, 0, String(MAX_YAML))
  const { front, body } = split
  if (body.end - body.start > MAX_BODY) return fault('body-too-large', body.start, String(MAX_BODY))
  return { source: { path, text, yaml: front, body } }
}

/** Line and column (both from 1, in characters) of an offset. */
export const position = (text: string, offset: number): { line: number; column: number } => {
  const before = text.slice(0, offset)
  const line = before.split('\n').length
  const start = before.lastIndexOf('\n') + 1
  return { line, column: [...before.slice(start).replace(/^\uFEFF/, '')].length + 1 }
}

/** The line that holds an offset, without its line end. */
export const excerpt = (text: string, offset: number): string => {
  const start = text.lastIndexOf('\n', offset - 1) + 1
  const end = text.indexOf('\n', start)
  return text
    .slice(start, end < 0 ? text.length : end)
    .replace(/\r$/, '')
    .replace(/^\uFEFF/, '')
}
