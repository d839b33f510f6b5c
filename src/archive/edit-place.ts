import type { Pointer } from '../model/source.ts'
import { DEFAULT_STYLE, type Style } from './edit-write.ts'
import { type Outline, outline } from './yaml.ts'

/** A value in a YAML text, with what it lies in. */
export interface Spot {
  readonly node: Outline
  readonly parent: Spot | null
  /** Its number among the items of its parent. */
  readonly index: number
  /** Inside `[ ]` or `{ }`, where everything stays on the parent's terms. */
  readonly inFlow: boolean
}

export const refuseEdit = (reason: string): never => {
  throw new Error(`edit refused: ${reason}`)
}

export const isFlow = (text: string, node: Outline): boolean =>
  node.kind !== 'text' && '[{'.includes(text[node.range.start] ?? ' ')

export const isBlockText = (text: string, node: Outline): boolean =>
  node.kind === 'text' && node.range.end > node.range.start && '|>'.includes(text[node.range.start] ?? ' ')

/** Finds the value of a pointer. Throws when it does not exist. */
export const spotOf = (text: string, pointer: Pointer): Spot => {
  let spot: Spot = { node: outline(text), parent: null, index: 0, inFlow: false }
  for (const step of pointer) {
    const { items } = spot.node
    const index = typeof step === 'number' ? step : items.findIndex(item => item.name === step)
    const item = items[index] ?? refuseEdit(`nothing at ${pointer.join('.')}`)
    spot = { node: item.value, parent: spot, index, inFlow: spot.inFlow || isFlow(text, spot.node) }
  }
  return spot
}

export const lineStart = (text: string, offset: number): number => text.lastIndexOf('\n', offset - 1) + 1

/** Where the line of an offset ends, before its line end. */
export const lineEnd = (text: string, offset: number): number => {
  const found = text.indexOf('\n', offset)
  if (found < 0) return text.length
  return found > offset && text[found - 1] === '\r' ? found - 1 : found
}

/** Where the line after that of an offset starts; the length of the text when there is none. */
export const nextLine = (text: string, offset: number): number => {
  const found = text.indexOf('\n', offset)
  return found < 0 ? text.length : found + 1
}

export const columnOf = (text: string, offset: number): number => offset - lineStart(text, offset)

/** True when nothing but spaces stands before an offset on its line. */
export const startsLine = (text: string, offset: number): boolean =>
  text.slice(lineStart(text, offset), offset).trim() === ''

// With `+` the empty lines below a block text belong to it.
const KEEPS = /^[|>]\d?\+/

const endOfBlockText = (text: string, node: Outline): number => {
  const whole = text.slice(node.range.start, node.range.end)
  const blank = KEEPS.test(whole) ? /\r?\n[ \t]*$/ : /(\r?\n[ \t]*)+$/
  return node.range.start + whole.replace(blank, '').length
}

/** Where the last character of a value stands, whatever follows it on its line. */
export const endOf = (text: string, node: Outline): number => {
  if (isBlockText(text, node)) return endOfBlockText(text, node)
  const last = isFlow(text, node) ? undefined : node.items.at(-1)
  return last ? Math.max(endOf(text, last.value), last.key?.end ?? 0) : node.range.end
}

/** True when empty lines below a value would become part of it. */
export const takesEmptyLines = (text: string, node: Outline): boolean => {
  const last = isFlow(text, node) ? undefined : node.items.at(-1)
  return last ? takesEmptyLines(text, last.value) : KEEPS.test(text.slice(node.range.start, node.range.end))
}

const dashOf = (text: string, list: Outline, index: number): number => {
  if (index === 0) return list.range.start
  const column = columnOf(text, list.range.start)
  const item = list.items[index]!.value
  let line = nextLine(text, endOf(text, list.items[index - 1]!.value))
  while (line < item.range.start) {
    if (text[line + column] === '-' && startsLine(text, line + column)) return line + column
    line = nextLine(text, line)
  }
  return refuseEdit('no dash before a list item')
}

/** Where an item of a block list or map starts: its dash or its key. */
export const itemStart = (text: string, parent: Outline, index: number): number =>
  parent.items[index]!.key?.start ?? dashOf(text, parent, index)

/** Just after the colon or dash that a value in block style belongs to. */
export const slotOf = (text: string, parent: Outline, index: number): number => {
  const { key } = parent.items[index]!
  if (!key) return dashOf(text, parent, index) + 1
  const colon = /^[ \t]*:/.exec(text.slice(key.end, key.end + 64))?.[0]
  return colon ? key.end + colon.length : refuseEdit('a key without a colon on its line')
}

const firstOf = <T>(node: Outline, find: (node: Outline) => T | undefined): T | undefined => {
  const found = find(node)
  if (found !== undefined) return found
  for (const item of node.items) {
    const deeper = firstOf(item.value, find)
    if (deeper !== undefined) return deeper
  }
  return undefined
}

// How much deeper the first block of a kind stands below its key.
const stepTo = (text: string, kind: 'list' | 'map') => (node: Outline) => {
  if (node.kind !== 'map' || isFlow(text, node)) return undefined
  const child = node.items.find(
    ({ value }) => value.kind === kind && !isFlow(text, value) && startsLine(text, value.range.start),
  )
  return child ? columnOf(text, child.value.range.start) - columnOf(text, node.range.start) : undefined
}

const gapIn = (text: string) => (node: Outline) => {
  if (node.kind !== 'list' || isFlow(text, node)) return undefined
  const index = node.items.findIndex(({ value }) => value.range.end > value.range.start)
  if (index < 0) return undefined
  const between = text.slice(dashOf(text, node, index) + 1, node.items[index]!.value.range.start)
  return /^ +$/.test(between) ? between.length : undefined
}

/** The layout of a text, from the first examples in it. */
export const styleOf = (text: string, root: Outline): Style => ({
  eol: /\r?\n/.exec(text)?.[0] === '\r\n' ? '\r\n' : '\n',
  step: firstOf(root, stepTo(text, 'map')) ?? DEFAULT_STYLE.step,
  dash: firstOf(root, stepTo(text, 'list')) ?? DEFAULT_STYLE.dash,
  gap: firstOf(root, gapIn(text)) ?? DEFAULT_STYLE.gap,
})
