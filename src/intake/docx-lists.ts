import type { Block, Inline, ListItem } from '../tree/tree.ts'
import type { Level, Numbered, Parts } from './docx-parts.ts'

/** A paragraph that is an item of a list, with the mark that Word shows before it. */
export interface Item {
  readonly depth: number
  /** Null for a bullet. */
  readonly label: string | null
  readonly blocks: readonly Block[]
}

const ROMAN: readonly (readonly [number, string])[] = [
  [100, 'c'],
  [90, 'xc'],
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
]

const roman = (n: number): string => {
  const [size, sign] = ROMAN.find(([each]) => each <= n) ?? [0, '']
  return size === 0 ? '' : sign + roman(n - size)
}

const letters = (n: number): string => String.fromCharCode(97 + ((n - 1) % 26)).repeat(Math.ceil(n / 26))

const numeral = (n: number, format: string): string => {
  if (n < 1 || n > 399) return String(n)
  switch (format) {
    case 'lowerLetter':
      return letters(n)
    case 'upperLetter':
      return letters(n).toUpperCase()
    case 'lowerRoman':
      return roman(n)
    case 'upperRoman':
      return roman(n).toUpperCase()
    default:
      return String(n)
  }
}

/** Counts the items of numbered lists as Word does, and gives the label of each; null for a bullet. */
export const counting = (levels: Parts['levels']): ((place: Numbered) => string | null) => {
  const counts = new Map<string, number[]>()
  return place => {
    const { list, level } = place
    const own = levels(place)
    if (list === '0' || own === undefined || own.format === 'bullet' || own.format === 'none') return null
    const reached = counts.get(list) ?? []
    counts.set(list, reached)
    reached[level] = (reached[level] ?? own.start - 1) + 1
    reached.length = level + 1
    const shown = (at: number): string => {
      const each: Level | undefined = levels({ list, level: at })
      return numeral(reached[at] ?? each?.start ?? 1, each?.format ?? 'decimal')
    }
    return own.text.replace(/%(\d)/g, (_, digit) => shown(Number(digit) - 1)).replace(/[.):]+$/, '')
  }
}

// Items one after another: a deeper one lies in the item before it, another sort of mark begins a new list.
const nested = (items: readonly Item[]): readonly Block[] => {
  const lists: { ordered: boolean; items: { label: string | null; blocks: Block[]; below: Item[] }[] }[] = []
  const depth = Math.min(...items.map(item => item.depth))
  for (const item of items) {
    const last = lists.at(-1)
    if (item.depth > depth && last) {
      last.items.at(-1)!.below.push(item)
      continue
    }
    const ordered = item.label !== null
    const own = { label: item.label, blocks: [...item.blocks], below: [] }
    if (last?.ordered === ordered) last.items.push(own)
    else lists.push({ ordered, items: [own] })
  }
  return lists.map(list => ({
    tag: 'list',
    ordered: list.ordered,
    items: list.items.map(
      ({ label, blocks, below }): ListItem => ({
        ...(label === null ? {} : { label }),
        blocks: [...blocks, ...(below.length === 0 ? [] : nested(below))],
      }),
    ),
  }))
}

/** Blocks and list items in their order, with the items gathered into lists. */
export const gathered = (pieces: readonly (Block | Item)[]): readonly Block[] => {
  const blocks: Block[] = []
  let items: Item[] = []
  const flush = (): void => {
    if (items.length > 0) blocks.push(...nested(items))
    items = []
  }
  for (const piece of pieces) {
    if ('depth' in piece) items.push(piece)
    else {
      flush()
      blocks.push(piece)
    }
  }
  flush()
  return blocks
}

/** Only what can be seen counts as text. */
export const isBlank = (inlines: readonly Inline[]): boolean =>
  inlines.every(inline => inline.tag === 'text' && inline.text.trim() === '')
