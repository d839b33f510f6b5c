import { type Block, fold, type Inline } from './tree.ts'

const go = fold<readonly string[], string>({
  heading: (block, go) => [go.inlines(block.children).join('')],
  paragraph: (block, go) => [go.inlines(block.children).join('')],
  list: (block, go) => block.items.flatMap(item => go.blocks(item.blocks).flat()),
  table: (block, go) => [
    ...(block.columns.every(({ head }) => head === '')
      ? []
      : [block.columns.map(({ head }) => head).join(' ')]),
    ...block.rows.map(row => row.map(cell => go.inlines(cell).join('')).join(' ')),
  ],
  pairs: (block, go) => block.pairs.map(pair => `${pair.term} ${go.inlines(pair.children).join('')}`),
  quote: (block, go) => go.blocks(block.blocks).flat(),
  note: (block, go) => go.blocks(block.blocks).flat(),
  verbatim: block => block.text.split('\n'),
  drawing: block => [block.caption],
  room: () => [],
  break: () => [],
  inline: {
    text: inline => inline.text,
    strong: (inline, go) => go.inlines(inline.children).join(''),
    emphasis: (inline, go) => go.inlines(inline.children).join(''),
    code: inline => inline.text,
    link: (inline, go) => go.inlines(inline.children).join(''),
    figure: inline => inline.text,
    blank: () => '',
    tick: inline => (inline.checked ? '☒' : '☐'),
  },
})

/** The bare text of blocks: a line for each heading, paragraph, item and row; ticks as boxes, blanks as nothing. */
export const plainLinesOf = (blocks: readonly Block[]): readonly string[] => go.blocks(blocks).flat()

/** The bare text of a phrase. */
export const plainTextOf = (inlines: readonly Inline[]): string => go.inlines(inlines).join('')
