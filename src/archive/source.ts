import type { Source } from '../model/source.ts'
import { type FenceFault, splitFrontMatter } from './front-matter.ts'

export type SourceFaultName =
  | FenceFault
  | 'not-utf8'
  | 'control-character'
  | 'conflict-marker'
  | 'yaml-too-large'
  | 'body-too-large'

export interface SourceFault {
  readonly fault: SourceFaultName
  readonly offset: number
  readonly detail?: string
}

/** Largest record that is read, in bytes. */
export const MAX_RECORD = 1_048_576
const MAX_YAML = 65_536
const MAX_BODY = 204_800

// C0 except tab and line ends, DEL, C1, and the marks that turn the direction of text around.
const CONTROL =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/
const CONFLICT = /^(<{7}|\|{7}|>{7})( |\r?$)/m

/** Decodes the bytes of a record strictly, or says what is wrong with them. */
export const decode = (
  path: string,
  bytes: Uint8Array,
): { readonly source: Source } | { readonly fault: SourceFault; readonly text: string } => {
  let text: string
  try {
    text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    return { fault: { fault: 'not-utf8', offset: 0 }, text: '' }
  }
  const fault = (name: SourceFaultName, offset: number, detail?: string) => ({
    fault: { fault: name, offset, ...(detail ? { detail } : {}) },
    text,
  })
  const control = CONTROL.exec(text)
  if (control)
    return fault(
      'control-character',
      control.index,
      `U+${control[0].charCodeAt(0).toString(16).padStart(4, '0').toUpperCase()}`,
    )
  const conflict = CONFLICT.exec(text)
  if (conflict) return fault('conflict-marker', conflict.index)
  if (!path.endsWith('.md')) {
    const start = text.startsWith('\uFEFF') ? 1 : 0
    if (text.length > MAX_YAML) return fault('yaml-too-large', MAX_YAML, String(MAX_YAML))
    return { source: { path, text, yaml: { start, end: text.length }, body: null } }
  }
  const split = splitFrontMatter(text)
  if ('fault' in split) return fault(split.fault, 0)
  const { front, body } = split
  if (front.end - front.start > MAX_YAML) return fault('yaml-too-large', front.start, String(MAX_YAML))
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
