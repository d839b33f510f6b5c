import type { Block, BlockOf, Column, Doc, Inline } from '../tree/tree.ts'

/** How the items of a list are marked. */
export type Marks =
  | { readonly kind: 'bullets' }
  /** Plain numbers that go up by one, starting at `first`. */
  | { readonly kind: 'numbers'; readonly first: number }
  /** Own labels (`3`, `3a`, `4`), one per item. */
  | { readonly kind: 'labels'; readonly labels: readonly string[] }

/** How a list is marked: real numbers where its labels allow it. An item without label has its place's number. */
export const marks = (list: BlockOf<'list'>): Marks => {
  if (!list.ordered) return { kind: 'bullets' }
  const labels = list.items.map((item, at) => item.label ?? String(at + 1))
  const first = /^\d{1,6}$/.test(labels[0] ?? '') ? Number(labels[0]) : 1
  return labels.every((label, at) => label === String(first + at))
    ? { kind: 'numbers', first }
    : { kind: 'labels', labels }
}

/** True when each item is one paragraph, so that no blank lines are needed between them. */
export const tight = (list: BlockOf<'list'>): boolean =>
  list.items.every(item => item.blocks.length <= 1 && item.blocks.every(block => block.tag === 'paragraph'))

export interface Rectangle {
  readonly columns: readonly Column[]
  readonly rows: readonly (readonly (readonly Inline[])[])[]
}

/** The table with as many cells in each row as there are columns, so that no cell falls off. */
export const rectangle = (table: BlockOf<'table'>): Rectangle => {
  const wide = table.rows.reduce((most, row) => Math.max(most, row.length), table.columns.length)
  const places = Array.from({ length: wide }, (_, at) => at)
  return {
    columns: places.map(at => table.columns[at] ?? { head: '' }),
    rows: table.rows.map(row => places.map(at => row[at] ?? [])),
  }
}

/** The blocks to show: opened by the title as main heading, when the document has no main heading itself. */
export const opened = (doc: Doc): readonly Block[] =>
  doc.blocks.some(block => block.tag === 'heading' && block.level === 1)
    ? doc.blocks
    : [{ tag: 'heading', level: 1, children: [{ tag: 'text', text: doc.title }] }, ...doc.blocks]
