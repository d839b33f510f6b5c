import type { Tree } from '../model/source.ts'
import { columnOf, endOf, isBlockText, isFlow, lineEnd, refuseEdit, type Spot, slotOf } from './edit-place.ts'
import { isText } from './edit-tree.ts'
import { afterDash, afterKey, below, fitsLiteral, flow, type Style, scalarLike } from './edit-write.ts'

/** One piece of a text and what comes in its place. */
export interface Splice {
  readonly start: number
  readonly end: number
  readonly text: string
}

const rawOf = (text: string, { node }: Spot): string => text.slice(node.range.start, node.range.end)

const replaceInFlow = (text: string, spot: Spot, value: Tree): Splice => {
  const { start, end } = spot.node.range
  if (end > start) {
    const now =
      isText(value) && spot.node.kind === 'text' ? scalarLike(value, rawOf(text, spot)) : flow(value)
    return { start, end, text: now }
  }
  const before = text.slice(0, start).trimEnd()
  return { start: before.length, end: start, text: `${before.endsWith(':') ? '' : ':'} ${flow(value)}` }
}

const split = (rendered: string, { eol }: Style): { head: string; rest: string } => {
  const at = rendered.indexOf(eol)
  return at < 0 ? { head: rendered, rest: '' } : { head: rendered.slice(0, at), rest: rendered.slice(at) }
}

// What remains of the old value's line: its comment, or that behind the `|` of a block text.
const remainder = (text: string, { node }: Spot, end: number): string => {
  if (isBlockText(text, node)) {
    const header = text.slice(node.range.start, lineEnd(text, node.range.start))
    return /[ \t]+#.*$/.exec(header)?.[0] ?? ''
  }
  const left = text.slice(end, lineEnd(text, end))
  return left.startsWith('#') ? ` ${left}` : left
}

const onlyComment = (rest: string): string => (rest.includes('#') ? rest : '')

// The text between a colon or dash and its value: spaces, or comments and lines.
const gapOf = (text: string, { node }: Spot, slot: number): string =>
  node.range.end === node.range.start ? '' : text.slice(slot, node.range.start)

const isBlock = (text: string, { node }: Spot): boolean =>
  isBlockText(text, node) || (node.kind !== 'text' && !isFlow(text, node))

const render = (text: string, spot: Spot, value: Tree, gap: string, column: number, style: Style): string => {
  // Below the `|` of a literal block a comment would be text.
  if (isText(value) && (!fitsLiteral(value) || gap.includes('#'))) {
    const old = spot.node.kind === 'text' && !isBlock(text, spot) ? rawOf(text, spot) : ''
    return ` ${scalarLike(value, old)}`
  }
  return (spot.parent?.node.kind === 'map' ? afterKey : afterDash)(value, column, style)
}

/** Replaces a value by another, whatever the style of both; comments around it stay. */
export const replaceValue = (text: string, spot: Spot, value: Tree, style: Style): Splice => {
  const { node, parent, index } = spot
  if (!parent) return refuseEdit('a record cannot be replaced as a whole')
  if (spot.inFlow) return replaceInFlow(text, spot, value)

  const column = columnOf(text, parent.node.range.start)
  const slot = slotOf(text, parent.node, index)
  const gap = gapOf(text, spot, slot)
  const end = gap === '' ? slot : endOf(text, node)
  const { head, rest } = split(render(text, spot, value, gap, column, style), style)
  const left = remainder(text, spot, end)
  const whole = (now: string): Splice => ({ start: slot, end: lineEnd(text, end), text: now })

  if (!gap.includes('\n')) {
    const first = isText(value) && gap.trim() === '' && gap !== '' ? gap + head.trimStart() : head
    return whole(first + (rest === '' ? left : onlyComment(left)) + rest)
  }
  // The old value began on a line of its own; comments may stand between it and its key or dash.
  const wasBlock = isBlock(text, spot)
  if (rest === '' && !wasBlock) return { start: node.range.start, end, text: head.trimStart() }
  const lead = gap.replace(/\r?\n[ \t]*$/, '')
  if (rest === '') return whole(head + lead)
  const comment = wasBlock ? '' : onlyComment(left)
  if (isText(value)) return whole(head + comment + rest)
  return whole(comment + lead + below(value, column, parent.node.kind === 'map', style))
}
