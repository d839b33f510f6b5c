import type { Tree } from '../model/source.ts'
import {
  columnOf,
  endOf,
  isFlow,
  itemStart,
  lineEnd,
  lineStart,
  nextLine,
  refuseEdit,
  type Spot,
  spotOf,
  startsLine,
  styleOf,
  takesEmptyLines,
} from './edit-place.ts'
import { replaceValue, type Splice } from './edit-replace.ts'
import { mapOf, type Step } from './edit-tree.ts'
import { afterDash, afterKey, flow, type Style } from './edit-write.ts'
import type { Outline } from './yaml.ts'

const newLine = (column: number, { eol }: Style): string => eol + ' '.repeat(column)

/** Behind everything on the last line of a value. */
const insertBelow = (text: string, node: Outline, added: string): Splice => {
  const at = lineEnd(text, endOf(text, node))
  return { start: at, end: at, text: added }
}

const flowStart = ({ key, value }: Outline['items'][number]): number => key?.start ?? value.range.start
const flowEnd = ({ key, value }: Outline['items'][number]): number => Math.max(value.range.end, key?.end ?? 0)

// A list or map in brackets over several lines keeps one item to a line.
const addToFlow = (text: string, node: Outline, added: string, style: Style): Splice => {
  const last = node.items.at(-1)!
  const at = flowEnd(last)
  const start = flowStart(last)
  const between = startsLine(text, start) ? newLine(columnOf(text, start), style) : ' '
  return { start: at, end: at, text: `,${between}${added}` }
}

const add = (text: string, spot: Spot, key: string, value: Tree, style: Style): Splice => {
  const { node } = spot
  if (node.items.length === 0) {
    const map = mapOf([[key, value]])
    if (spot.parent) return replaceValue(text, spot, map, style)
    return { ...node.range, text: flow(map) }
  }
  if (isFlow(text, node)) return addToFlow(text, node, `${key}: ${flow(value)}`, style)
  if (spot.inFlow) return refuseEdit('a pair without braces in a list takes no second key')
  const column = columnOf(text, node.range.start)
  return insertBelow(text, node, `${newLine(column, style)}${key}:${afterKey(value, column, style)}`)
}

const insert = (text: string, spot: Spot, index: number, value: Tree, style: Style): Splice => {
  const { node } = spot
  if (node.items.length === 0) return replaceValue(text, spot, [value], style)
  if (isFlow(text, node)) {
    const next = node.items[index]
    if (!next) return addToFlow(text, node, flow(value), style)
    return { start: flowStart(next), end: flowStart(next), text: `${flow(value)}, ` }
  }
  const column = columnOf(text, node.range.start)
  const item = `-${afterDash(value, column, style)}`
  const previous = node.items[index - 1]
  if (previous) return insertBelow(text, previous.value, newLine(column, style) + item)
  const { start } = node.range
  return { start, end: start, text: item + newLine(column, style) }
}

const removeFromFlow = (parent: Outline, index: number): Splice => {
  const { items } = parent
  const next = items[index + 1]
  if (next) return { start: flowStart(items[index]!), end: flowStart(next), text: '' }
  return { start: flowEnd(items[index - 1]!), end: flowEnd(items[index]!), text: '' }
}

const skipEmpty = (text: string, offset: number): number => {
  let at = offset
  while (at < text.length && text.slice(at, lineEnd(text, at)).trim() === '') at = nextLine(text, at)
  return at
}

const removeFromBlock = (text: string, parent: Outline, index: number): Splice => {
  const { key, value } = parent.items[index]!
  const start = itemStart(text, parent, index)
  const end = lineEnd(text, Math.max(endOf(text, value), key?.end ?? 0))
  if (startsLine(text, start)) {
    const previous = parent.items[index - 1]?.value
    const greedy = previous !== undefined && takesEmptyLines(text, previous)
    const below = greedy ? skipEmpty(text, nextLine(text, end)) : nextLine(text, end)
    if (below > end) return { start: lineStart(text, start), end: below, text: '' }
    // The last line of a text without a line end: the one before it becomes that. Empty lines may be a value's.
    const line = lineStart(text, start)
    const before = line - (text[line - 2] === '\r' ? 2 : 1)
    return { start: lineStart(text, before) === before ? line : before, end, text: '' }
  }
  // The first item on the line of its dash: the next one moves up, unless comments stand between.
  const next = itemStart(text, parent, index + 1)
  if (lineStart(text, next) === nextLine(text, end)) return { start, end: next, text: '' }
  return { start: text.slice(0, start).trimEnd().length, end, text: '' }
}

const remove = (text: string, spot: Spot, style: Style): Splice => {
  const { parent, index } = spot
  if (!parent) return refuseEdit('a record cannot be removed from itself')
  if (parent.node.items.length === 1) {
    if (!parent.parent) return refuseEdit('a record keeps at least one key')
    return replaceValue(text, parent, parent.node.kind === 'list' ? [] : mapOf([]), style)
  }
  return isFlow(text, parent.node)
    ? removeFromFlow(parent.node, index)
    : removeFromBlock(text, parent.node, index)
}

const rootOf = (spot: Spot): Outline => (spot.parent ? rootOf(spot.parent) : spot.node)

const spliceOf = (text: string, step: Step): Splice => {
  const spot = spotOf(text, step.at)
  const style = styleOf(text, rootOf(spot))
  if (step.do === 'replace') return replaceValue(text, spot, step.value, style)
  if (step.do === 'add') return add(text, spot, step.key, step.value, style)
  if (step.do === 'insert') return insert(text, spot, step.index, step.value, style)
  return remove(text, spot, style)
}

/** The text of a record's YAML after one step. */
export const takeStep = (text: string, step: Step): string => {
  const splice = spliceOf(text, step)
  return text.slice(0, splice.start) + splice.text + text.slice(splice.end)
}
