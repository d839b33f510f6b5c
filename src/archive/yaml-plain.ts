import type { Tree } from '../model/source.ts'

/**
 * A reader of the plain part of YAML that records are nearly always written in: block maps and lists, lists and
 * maps on one line, plain and quoted scalars. Whatever it is not sure of it leaves to the real parser by giving
 * nothing, so that it only ever has to be right about what it takes; a differential fuzz holds the two together.
 */

const MAX_DEPTH = 20
const MAX_KEYS = 400

interface Line {
  readonly indent: number
  readonly text: string
}

class Unsure extends Error {}

const unsure = (): never => {
  throw new Unsure()
}

const KEY = /^([a-z][a-z0-9_]{0,63}):(?: +(.*))?$/
const COMMENT = /(^|[ ])#/
// What a plain scalar may not begin with, and what ends or changes it further on.
const OPENERS = /^[\s[\]{},#&*!|>'"%@`]|^[-?:](?:\s|$)|^(?:---|\.\.\.)/
const INSIDE = /:(?:\s|$)|\s#/
const INSIDE_FLOW = /[,[\]{}]|:(?:\s|$)|\s#/

// What JavaScript takes for white space and YAML for content, such as a space that does not break.
const ODD_SPACE = /[^\S \n\r]/

const linesOf = (text: string): readonly Line[] => {
  if (ODD_SPACE.test(text)) return unsure()
  const lines: Line[] = []
  const raws = text.split('\n')
  for (const [index, raw] of raws.entries()) {
    // A carriage return is part of a line end only before a line feed.
    const line = raw.endsWith('\r') && index < raws.length - 1 ? raw.slice(0, -1) : raw
    if (line.includes('\r')) return unsure()
    const content = line.trimStart()
    if (content === '' || content.startsWith('#')) continue
    const indent = line.length - content.length
    if (indent === 0 && /^(?:---|\.\.\.|%)/.test(content)) return unsure()
    lines.push({ indent, text: content.trimEnd() })
  }
  return lines
}

const withoutComment = (rest: string): string => {
  const tail = rest.trimStart()
  return tail === '' || (tail.startsWith('#') && rest !== tail) ? '' : unsure()
}

const quoted = (text: string, from: number): { value: string; end: number } => {
  const mark = text[from]!
  const end = text.indexOf(mark, from + 1)
  if (end < 0) return unsure()
  const value = text.slice(from + 1, end)
  // An escape, or a doubled quote: possible, but not plain.
  if ((mark === '"' && value.includes('\\')) || text[end + 1] === mark) return unsure()
  return { value, end: end + 1 }
}

const flowScalar = (text: string, from: number): { value: string; end: number } => {
  if (text[from] === '"' || text[from] === "'") return quoted(text, from)
  const rest = text.slice(from)
  const length = rest.search(/[,[\]{}]|:(?:\s|$)|\s#/)
  if (length < 0) return unsure()
  const value = rest.slice(0, length).trimEnd()
  if (value === '' || OPENERS.test(value) || INSIDE_FLOW.test(value)) return unsure()
  return { value, end: from + length }
}

const skip = (text: string, from: number): number => {
  let at = from
  while (text[at] === ' ') at++
  return at
}

const set = (map: { [key: string]: Tree }, key: string, value: Tree): void => {
  if (key in map) unsure()
  map[key] = value
}

const emptyMap = (): { [key: string]: Tree } => Object.create(null) as { [key: string]: Tree }

const flow = (text: string, from: number, depth: number): { value: Tree; end: number } => {
  if (depth > MAX_DEPTH) return unsure()
  if (text[from] === '[') return flowList(text, from, depth)
  if (text[from] === '{') return flowMap(text, from, depth)
  return flowScalar(text, from)
}

const flowList = (text: string, from: number, depth: number): { value: Tree; end: number } => {
  const list: Tree[] = []
  let at = skip(text, from + 1)
  while (text[at] !== ']') {
    const item = flow(text, at, depth + 1)
    list.push(item.value)
    at = skip(text, item.end)
    if (text[at] === ',') at = skip(text, at + 1)
    else if (text[at] !== ']') return unsure()
    if (list.length > MAX_KEYS) return unsure()
  }
  return { value: list, end: at + 1 }
}

const flowMap = (text: string, from: number, depth: number): { value: Tree; end: number } => {
  const map = emptyMap()
  let count = 0
  let at = skip(text, from + 1)
  while (text[at] !== '}') {
    const key = /^[a-z][a-z0-9_]{0,63}/.exec(text.slice(at, at + 65))?.[0] ?? unsure()
    at += key.length
    if (text[at] !== ':' || text[at + 1] !== ' ') return unsure()
    const item = flow(text, skip(text, at + 1), depth + 1)
    set(map, key, item.value)
    at = skip(text, item.end)
    if (text[at] === ',') at = skip(text, at + 1)
    else if (text[at] !== '}') return unsure()
    if (++count > MAX_KEYS) return unsure()
  }
  return { value: map, end: at + 1 }
}

const inline = (text: string, depth: number): Tree => {
  const first = text[0]!
  if (first === '[' || first === '{') {
    const { value, end } = flow(text, 0, depth)
    withoutComment(text.slice(end))
    return value
  }
  if (first === '"' || first === "'") {
    const { value, end } = quoted(text, 0)
    withoutComment(text.slice(end))
    return value
  }
  const comment = text.search(/ #/)
  const value = (comment < 0 ? text : text.slice(0, comment)).trimEnd()
  if (OPENERS.test(value) || INSIDE.test(value)) return unsure()
  return value
}

interface Cursor {
  readonly lines: Line[]
  at: number
}

// What stands below a key or dash: deeper lines, or a list at the key's own depth; nothing is an empty value.
const below = (cursor: Cursor, indent: number, depth: number, listHere: boolean): Tree => {
  const next = cursor.lines[cursor.at]
  if (!next) return ''
  if (next.indent > indent) return block(cursor, next.indent, depth + 1)
  if (listHere && next.indent === indent && /^-(?: |$)/.test(next.text))
    return blockList(cursor, indent, depth + 1)
  return ''
}

const value = (
  cursor: Cursor,
  rest: string | undefined,
  indent: number,
  depth: number,
  listHere: boolean,
): Tree => {
  if (rest === undefined || rest === '' || COMMENT.test(rest.slice(0, 1)))
    return below(cursor, indent, depth, listHere)
  const found = inline(rest, depth)
  const next = cursor.lines[cursor.at]
  // A deeper line would go on with this scalar.
  if (next && next.indent > indent) return unsure()
  return found
}

const blockMap = (cursor: Cursor, indent: number, depth: number): Tree => {
  const map = emptyMap()
  let count = 0
  for (let line = cursor.lines[cursor.at]; line && line.indent === indent; line = cursor.lines[cursor.at]) {
    const match = KEY.exec(line.text)
    if (!match || ++count > MAX_KEYS) return unsure()
    cursor.at++
    set(map, match[1]!, value(cursor, match[2], indent, depth, true))
  }
  return map
}

const blockList = (cursor: Cursor, indent: number, depth: number): Tree => {
  const list: Tree[] = []
  for (let line = cursor.lines[cursor.at]; line && line.indent === indent; line = cursor.lines[cursor.at]) {
    if (!/^-(?: |$)/.test(line.text)) break
    if (list.length >= MAX_KEYS) return unsure()
    const content = line.text.slice(1).trimStart()
    const inner = indent + line.text.length - content.length
    if (KEY.test(content)) {
      // A map that begins behind the dash: its first key stands where the content stands.
      cursor.lines[cursor.at] = { indent: inner, text: content }
      list.push(blockMap(cursor, inner, depth + 1))
    } else if (/^-(?: |$)/.test(content)) return unsure()
    else {
      cursor.at++
      list.push(value(cursor, content, indent, depth, false))
    }
  }
  return list
}

const block = (cursor: Cursor, indent: number, depth: number): Tree => {
  if (depth > MAX_DEPTH) return unsure()
  const line = cursor.lines[cursor.at]!
  return /^-(?: |$)/.test(line.text) ? blockList(cursor, indent, depth) : blockMap(cursor, indent, depth)
}

/** The record a text holds, or nothing when it is not plain enough to be sure. */
export const plainYaml = (text: string): { readonly [key: string]: Tree } | undefined => {
  try {
    const cursor: Cursor = { lines: [...linesOf(text)], at: 0 }
    const first = cursor.lines[0]
    if (first?.indent !== 0 || !KEY.test(first.text)) return undefined
    const tree = blockMap(cursor, 0, 0)
    return cursor.at === cursor.lines.length ? (tree as { readonly [key: string]: Tree }) : undefined
  } catch (error) {
    if (error instanceof Unsure) return undefined
    throw error
  }
}
