import { Composer, type CST, isMap, isScalar, isSeq, type Node, Parser } from 'yaml'
import type { Pointer, Range, Tree } from '../model/source.ts'
import { plainYaml } from './yaml-plain.ts'

/**
 * The one door to the `yaml` package. Every scalar is text (failsafe schema); what a plain record never
 * needs is refused before anything is composed: anchors, aliases, tags, directives, merge keys, more than
 * one document, deep nesting, maps with very many keys.
 */

export type YamlFaultName =
  | 'syntax'
  | 'anchor'
  | 'tag'
  | 'directive'
  | 'several-documents'
  | 'too-deep'
  | 'too-many-keys'
  | 'duplicate-key'
  | 'key-shape'
  | 'not-a-map'

export interface YamlFault {
  readonly fault: YamlFaultName
  /** Offset in the text that was parsed. */
  readonly offset: number
  /** The key or the parser's code, for the message. */
  readonly detail?: string
  /** The map that holds a key of the wrong shape. */
  readonly at?: Pointer
}

const MAX_DEPTH = 24
const MAX_KEYS = 400
const KEY = /^[a-z][a-z0-9_]*$/

type Token = CST.Token | CST.SourceToken

// By `push` of one after another: a spread of very many would itself overflow the stack.
const children = (token: Token): Token[] => {
  const found: Token[] = []
  const all = (tokens: readonly Token[] | undefined): void => {
    for (const each of tokens ?? []) found.push(each)
  }
  if ('items' in token) {
    for (const item of token.items) {
      all(item.start)
      if (item.key) found.push(item.key)
      all(item.sep)
      if (item.value) found.push(item.value)
    }
  }
  if ('props' in token) all(token.props)
  if ('start' in token && Array.isArray(token.start)) all(token.start)
  if (token.type === 'document' && token.value) found.push(token.value)
  return found
}

const FORBIDDEN: Readonly<Record<string, YamlFaultName>> = {
  anchor: 'anchor',
  alias: 'anchor',
  tag: 'tag',
  directive: 'directive',
}

// Commas without anything between them are tokens of one item; the parser would make an error of each.
const isCrowded = (items: readonly { readonly start?: readonly CST.SourceToken[] }[]): boolean =>
  items.length > MAX_KEYS ||
  items.some(({ start = [] }) => start.filter(({ type }) => type === 'comma').length > MAX_KEYS)

// Walks the token tree with a stack of its own: a deep document would end the process in a recursive walk.
const refused = (tokens: readonly Token[]): YamlFault | undefined => {
  let documents = 0
  const stack: { token: Token; depth: number }[] = tokens.map(token => ({ token, depth: 0 })).reverse()
  for (let next = stack.pop(); next; next = stack.pop()) {
    const { token, depth } = next
    const offset = 'offset' in token ? token.offset : 0
    const forbidden = FORBIDDEN[token.type]
    if (forbidden) return { fault: forbidden, offset }
    if (token.type === 'document' && ++documents > 1) return { fault: 'several-documents', offset }
    if (depth > MAX_DEPTH) return { fault: 'too-deep', offset }
    if ('items' in token && isCrowded(token.items)) return { fault: 'too-many-keys', offset }
    const deeper = 'items' in token ? depth + 1 : depth
    for (const child of children(token).reverse()) stack.push({ token: child, depth: deeper })
  }
  return undefined
}

// A quote that is never closed is found at the end of the text; people look for where it opens.
const openingOf = (tokens: readonly Token[], end: number): number => {
  const stack = [...tokens]
  for (let token = stack.pop(); token; token = stack.pop()) {
    if (
      (token.type === 'double-quoted-scalar' || token.type === 'single-quoted-scalar') &&
      token.offset + token.source.length === end
    )
      return token.offset
    for (const child of children(token)) stack.push(child)
  }
  return end
}

const compose = (text: string): { root: Node | null; fault?: YamlFault } => {
  const tokens = [...new Parser().parse(text)]
  const fault = refused(tokens)
  if (fault) return { root: null, fault }
  const composer = new Composer({ schema: 'failsafe', version: '1.2', logLevel: 'silent', uniqueKeys: true })
  const [document] = [...composer.compose(tokens, true, text.length)]
  const problem = document?.errors[0] ?? document?.warnings[0]
  if (problem) {
    const { code } = problem
    const offset = code === 'MISSING_CHAR' ? openingOf(tokens, problem.pos[0]) : problem.pos[0]
    if (code !== 'DUPLICATE_KEY') return { root: null, fault: { fault: 'syntax', offset, detail: code } }
    const detail = /^["']?([^\s"':,}]*)/.exec(text.slice(offset, offset + 80))?.[1] ?? ''
    return { root: null, fault: { fault: 'duplicate-key', offset, detail } }
  }
  return { root: document?.contents ?? null }
}

const treeOf = (node: Node | null, at: Pointer, faults: YamlFault[]): Tree => {
  if (isMap(node)) {
    const map = Object.create(null) as Record<string, Tree>
    for (const { key, value } of node.items) {
      const name = isScalar(key) && typeof key.value === 'string' ? key.value : ''
      const offset = (key as Node | null)?.range?.[0] ?? node.range?.[0] ?? 0
      if (KEY.test(name)) map[name] = treeOf(value as Node | null, [...at, name], faults)
      else faults.push({ fault: 'key-shape', offset, detail: name, at })
    }
    return map
  }
  if (isSeq(node)) return node.items.map((item, index) => treeOf(item as Node | null, [...at, index], faults))
  return isScalar(node) ? String(node.value ?? '') : ''
}

/** Parses one record. The root must be a map. */
export const parseYaml = (
  text: string,
): { readonly tree?: { readonly [key: string]: Tree }; readonly faults: readonly YamlFault[] } => {
  const plain = plainYaml(text)
  if (plain) return { tree: plain, faults: [] }
  const { root, fault } = compose(text)
  if (fault) return { faults: [fault] }
  if (!isMap(root)) return { faults: [{ fault: 'not-a-map', offset: root?.range?.[0] ?? 0 }] }
  const faults: YamlFault[] = []
  const tree = treeOf(root, [], faults) as { readonly [key: string]: Tree }
  return faults.length > 0 ? { faults } : { tree, faults }
}

/** Where something stands in the text: its key (if it has one) and its value. */
export interface Located {
  readonly key?: Range
  readonly value?: Range
  /** How many steps of the pointer were found; fewer than asked means: the nearest parent. */
  readonly depth: number
}

const rangeOf = (node: unknown): Range | undefined => {
  const range = (node as Node | null)?.range
  return range ? { start: range[0], end: range[1] } : undefined
}

// Of one record, many places are asked in a row.
let latest: { readonly text: string; readonly root: Node | null } | undefined
const rootOf = (text: string): Node | null => {
  if (latest?.text !== text) latest = { text, root: compose(text).root }
  return latest.root
}

/** Finds the place of a pointer in a text that parses; what does not exist gives its nearest parent. */
export const locate = (text: string, pointer: Pointer): Located => {
  let node: unknown = rootOf(text)
  let key: Range | undefined
  let depth = 0
  for (const step of pointer) {
    if (isMap(node)) {
      const pair = node.items.find(item => isScalar(item.key) && item.key.value === step)
      if (!pair) break
      key = rangeOf(pair.key)
      node = pair.value
    } else if (isSeq(node) && typeof step === 'number' && step < node.items.length) {
      key = undefined
      node = node.items[step]
    } else break
    depth++
  }
  const value = rangeOf(node)
  return { ...(key ? { key } : {}), ...(value ? { value } : {}), depth }
}

/** The shape of a record with the place of everything in its text. */
export interface Outline {
  readonly kind: 'text' | 'list' | 'map'
  /** An absent value has an empty range; a block ends somewhere before whatever follows it. */
  readonly range: Range
  readonly items: readonly { readonly name?: string; readonly key?: Range; readonly value: Outline }[]
}

const outlineOf = (node: unknown, fallback: number): Outline => {
  const range = rangeOf(node) ?? { start: fallback, end: fallback }
  if (isMap(node)) {
    const items = node.items.map(({ key, value }) => {
      const place = rangeOf(key) ?? range
      return {
        name: isScalar(key) ? String(key.value) : '',
        key: place,
        value: outlineOf(value, place.end),
      }
    })
    return { kind: 'map', range, items }
  }
  if (isSeq(node)) {
    return { kind: 'list', range, items: node.items.map(item => ({ value: outlineOf(item, range.start) })) }
  }
  return { kind: 'text', range, items: [] }
}

/** The places of everything in a text that parses; one parse, for `edit.ts`. */
export const outline = (text: string): Outline => outlineOf(compose(text).root, 0)
