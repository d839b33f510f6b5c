import type { Block, Column, Inline, ListItem } from './tree.ts'

/** What a builder takes where running text is meant: a string is plain text. */
export type Phrase = string | Inline | readonly (string | Inline)[]

export const text = (value: string): Inline => ({ tag: 'text', text: value })

/** Turns a phrase into inlines. */
const inlines = (phrase: Phrase): readonly Inline[] => {
  const parts = Array.isArray(phrase) ? (phrase as readonly (string | Inline)[]) : [phrase as string | Inline]
  return parts.map(part => (typeof part === 'string' ? text(part) : part))
}

export const strong = (phrase: Phrase): Inline => ({ tag: 'strong', children: inlines(phrase) })
export const emphasis = (phrase: Phrase): Inline => ({ tag: 'emphasis', children: inlines(phrase) })
export const code = (value: string): Inline => ({ tag: 'code', text: value })
export const link = (href: string, phrase: Phrase): Inline => ({
  tag: 'link',
  href,
  children: inlines(phrase),
})
export const figure = (id: string, value: string): Inline => ({ tag: 'figure', id, text: value })
export const blank = (width: number): Inline => ({ tag: 'blank', width })
export const tick = (checked = false): Inline => ({ tag: 'tick', checked })

export const heading = (level: 1 | 2 | 3 | 4, phrase: Phrase, id?: string): Block => ({
  tag: 'heading',
  level,
  ...(id === undefined ? {} : { id }),
  children: inlines(phrase),
})
export const paragraph = (phrase: Phrase): Block => ({ tag: 'paragraph', children: inlines(phrase) })

const item = (entry: Phrase | ListItem): ListItem =>
  typeof entry === 'object' && 'blocks' in entry ? entry : { blocks: [paragraph(entry)] }

export const bullets = (entries: readonly (Phrase | ListItem)[]): Block => ({
  tag: 'list',
  ordered: false,
  items: entries.map(item),
})
export const numbered = (entries: readonly (Phrase | ListItem)[]): Block => ({
  tag: 'list',
  ordered: true,
  items: entries.map(item),
})
export const pairs = (entries: readonly (readonly [string, Phrase])[]): Block => ({
  tag: 'pairs',
  pairs: entries.map(([term, phrase]) => ({ term, children: inlines(phrase) })),
})
export const table = (
  caption: string,
  columns: readonly (string | Column)[],
  rows: readonly (readonly Phrase[])[],
  options: { readonly rowHeads?: boolean } = {},
): Block => ({
  tag: 'table',
  caption,
  columns: columns.map(column => (typeof column === 'string' ? { head: column } : column)),
  rows: rows.map(row => row.map(inlines)),
  ...options,
})
export const quote = (blocks: readonly Block[]): Block => ({ tag: 'quote', blocks })
export const note = (
  kind: 'info' | 'warning' | 'error',
  blocks: readonly Block[],
  label?: string,
): Block => ({ tag: 'note', kind, ...(label === undefined ? {} : { label }), blocks })
export const verbatim = (value: string): Block => ({ tag: 'verbatim', text: value })
export const drawing = (svg: string, alt: string, caption: string): Block => ({
  tag: 'drawing',
  svg,
  alt,
  caption,
})
export const room = (lines: number): Block => ({ tag: 'room', lines })
export const rule: Block = { tag: 'break' }
