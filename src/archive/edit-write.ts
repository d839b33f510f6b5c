import type { Tree } from '../model/source.ts'
import { isList, isText } from './edit-tree.ts'

/** How a file is laid out: what new text in it should look like. */
export interface Style {
  readonly eol: '\n' | '\r\n'
  /** Columns that a map or text lies deeper than the key above it. */
  readonly step: number
  /** Columns that a dash lies deeper than the key above it; 0 in many files. */
  readonly dash: number
  /** Columns between a dash and its item. */
  readonly gap: number
}

export const DEFAULT_STYLE: Style = { eol: '\n', step: 2, dash: 2, gap: 1 }

// What every YAML reader, of any version, gives back as this very text: words, dates, slugs that begin with a
// date, numbers in their shortest form. `true` and `false` stand in keys that hold nothing else.
const WORD = /^[A-Za-z][\w-]*$/
const OTHER_MEANING = /^(null|true|false|yes|no|on|off|y|n)$/i
const DATED = /^(19|20)\d\d-\d\d(-\d\d)?(-[a-z][a-z0-9-]*)?$/
const NUMBER = /^(0|[1-9]\d{0,8})(\.\d{0,8}[1-9])?$/

const meansItself = (text: string): boolean =>
  text === 'true' ||
  text === 'false' ||
  (WORD.test(text) && !OTHER_MEANING.test(text)) ||
  DATED.test(text) ||
  NUMBER.test(text)

// What a file may not hold, what ends a line for some readers, and half characters.
const ESCAPED = /[\u0000-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]|\p{Cs}/u

const quoted = (text: string): string =>
  JSON.stringify(text).replace(
    new RegExp(ESCAPED, 'gu'),
    character => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )

/** Text on one line: bare where it can only mean itself, else as in JSON. */
const scalar = (text: string): string => (meansItself(text) ? text : quoted(text))

/** As `scalar`, in the quotes of the text that it replaces if that had any. */
export const scalarLike = (text: string, old: string): string => {
  if (old.startsWith("'") && !ESCAPED.test(text)) return `'${text.replaceAll("'", "''")}'`
  return old.startsWith("'") || old.startsWith('"') ? quoted(text) : scalar(text)
}

/**
 * Text of several lines that a literal block shows as it is: a first line that begins with white space would
 * need its indentation stated, and lines of spaces are not seen.
 */
export const fitsLiteral = (text: string): boolean =>
  /^\S/.test(text) &&
  text.includes('\n') &&
  !/\n\n$/.test(text) &&
  !/^[ \t]+$/m.test(text) &&
  !ESCAPED.test(text.replace(/[\n\t]/g, ''))

/** A value on one line, as inside `[ ]` or `{ }`. */
export const flow = (tree: Tree): string => {
  if (isText(tree)) return scalar(tree)
  if (isList(tree)) return `[${tree.map(flow).join(', ')}]`
  const pairs = Object.entries(tree).map(([key, value]) => `${key}: ${flow(value)}`)
  return pairs.length > 0 ? `{ ${pairs.join(', ')} }` : '{}'
}

const literal = (text: string, column: number, style: Style): string => {
  const pad = ' '.repeat(column + style.step)
  const lines = text.replace(/\n$/, '').split('\n')
  const body = lines.map(line => (line === '' ? '' : pad + line)).join(style.eol)
  return `${text.endsWith('\n') ? '|' : '|-'}${style.eol}${body}`
}

const textBlock = (text: string, column: number, style: Style): string =>
  fitsLiteral(text) ? literal(text, column, style) : scalar(text)

const isBare = (tree: Tree): boolean =>
  isText(tree) || (isList(tree) ? tree.length : Object.keys(tree).length) === 0

const bare = (tree: Tree, column: number, style: Style): string =>
  isText(tree) ? textBlock(tree, column, style) : flow(tree)

/** A list or map on the lines below its key or dash, which stands in this column; begins with a line end. */
export const below = (tree: Tree, column: number, isKey: boolean, style: Style): string => {
  const deeper = column + (!isKey ? 1 + style.gap : isList(tree) ? style.dash : style.step)
  return style.eol + ' '.repeat(deeper) + block(tree, deeper, style)
}

/** What stands after the colon of a key in this column: a space and a line, or a block below it. */
export const afterKey = (tree: Tree, column: number, style: Style): string =>
  isBare(tree) ? ` ${bare(tree, column, style)}` : below(tree, column, true, style)

/** What stands after a dash in this column. */
export const afterDash = (tree: Tree, column: number, style: Style): string =>
  ' '.repeat(style.gap) +
  (isBare(tree) ? bare(tree, column, style) : block(tree, column + 1 + style.gap, style))

/** A list or map in block style whose first line is already indented to this column; no line end at its end. */
export const block = (tree: Tree, column: number, style: Style): string => {
  const next = style.eol + ' '.repeat(column)
  if (isText(tree)) return textBlock(tree, column, style)
  if (isList(tree)) return tree.map(item => `-${afterDash(item, column, style)}`).join(next)
  return Object.entries(tree)
    .map(([key, value]) => `${key}:${afterKey(value, column, style)}`)
    .join(next)
}
