import { Chalk } from 'chalk'
import { type BlockOf, type Doc, fold, type Go, type Inline } from '../tree/tree.ts'
import { safeHref, visible, visibleLine, visibleLines } from './escape.ts'
import { gridLines } from './grid.ts'
import { marks, opened, rectangle } from './shape.ts'
import { type RenderWords, renderWords } from './words.ts'
import { hang, type Line, lineWidth, merged, pad, type Style, span, styled, textOf, wrap } from './wrap.ts'

/** The terminal's size, and whether it shows colours. */
export interface TerminalLook {
  readonly columns: number
  readonly colours: boolean
}

/** Lines longer than this are hard to read; only tables use a wider window. */
const readable = 100
/** A window narrower than this is treated as this wide. */
const narrowest = 20

/** A block's lines in a given number of columns, and how close it may stand to its neighbours. */
interface Rendered {
  readonly fit: 'title' | 'heading' | 'flow' | 'solid'
  readonly lines: (columns: number) => readonly Line[]
}
type Blocks = Go<Rendered, Line>

const colour = new Chalk({ level: 1 })
const paints: Record<Style, (text: string) => string> = {
  title: colour.bold,
  heading: colour.bold,
  strong: colour.bold,
  emphasis: colour.italic,
  code: colour.cyan,
  link: colour.underline,
  faint: colour.dim,
  info: colour.blue,
  warning: colour.yellow,
  error: colour.red,
}

const prose = (line: Line, columns: number): readonly Line[] => wrap(line, Math.min(columns, readable))

const ruler = (sign: string, columns: number): Line => [
  span(sign.repeat(Math.min(columns, readable)), 'faint'),
]

/** What is left of the columns inside a block that takes some itself. */
const inside = (columns: number, taken: number): number => Math.max(columns - taken, narrowest / 2)

/** Running text begins at once under its heading; inside an item it needs no blank lines at all. */
const unparted = (above: Rendered, below: Rendered, compact: boolean): boolean =>
  below.fit === 'flow' && (above.fit === 'heading' || (compact && above.fit === 'flow'))

const stack = (blocks: readonly Rendered[], columns: number, compact = false): readonly Line[] =>
  blocks
    .map(block => ({ block, lines: block.lines(columns) }))
    .filter(({ lines }) => lines.some(line => textOf(line) !== ''))
    .flatMap(({ block, lines }, at, all) =>
      at === 0 || unparted(all[at - 1]!.block, block, compact) ? lines : [[], ...lines],
    )

const cell = (inlines: readonly Inline[], go: Blocks): Line => go.inlines(inlines).flat()

/** A name or sign may take a third of the columns before its text; a longer one stands above it. */
const mayStandBeside = (name: Line, columns: number): boolean => lineWidth(name) * 3 <= columns

const beside = (name: Line, column: number, body: readonly Line[], columns: number): readonly Line[] => {
  const lines = body.length === 0 ? [[]] : body
  return mayStandBeside(name, columns)
    ? hang(lines, pad(name, column))
    : [...prose(name, columns), ...hang(lines, [span(' '.repeat(column))])]
}

const widestBeside = (names: readonly Line[], columns: number): number =>
  Math.max(1, ...names.filter(name => mayStandBeside(name, columns)).map(lineWidth))

const signsOf = (list: BlockOf<'list'>): readonly Line[] => {
  const kind = marks(list)
  if (kind.kind === 'bullets') return list.items.map(() => [span('•')])
  if (kind.kind === 'labels') return kind.labels.map(label => [span(visibleLine(label))])
  const last = kind.first + list.items.length - 1
  return list.items.map((_, at) => pad([span(`${kind.first + at}.`)], `${last}.`.length, 'right'))
}

const listLines = (list: BlockOf<'list'>, go: Blocks, columns: number): readonly Line[] => {
  const signs = signsOf(list)
  const column = widestBeside(signs, columns) + 1
  // Running text needs no blank lines between the items; a screen holds more without them.
  const close = list.items.every(item =>
    item.blocks.every(block => block.tag === 'paragraph' || block.tag === 'list'),
  )
  return list.items.flatMap((item, at) => {
    const body = stack(go.blocks(item.blocks), inside(columns, column), true)
    const lines = beside(signs[at]!, column, body, columns)
    return at > 0 && !close ? [[], ...lines] : lines
  })
}

const pairLines = (block: BlockOf<'pairs'>, go: Blocks, columns: number): readonly Line[] => {
  const terms = block.pairs.map(pair => [span(visibleLine(pair.term), 'strong')])
  const column = widestBeside(terms, columns) + 2
  return block.pairs.flatMap((pair, at) =>
    beside(terms[at]!, column, prose(cell(pair.children, go), inside(columns, column)), columns),
  )
}

const tableLines = (table: BlockOf<'table'>, go: Blocks, columns: number): readonly Line[] => {
  const { columns: heads, rows } = rectangle(table)
  const caption = prose([span(visibleLine(table.caption), 'heading')], columns)
  if (heads.length === 0) return caption
  const grid = {
    heads: heads.map(column => (column.head === '' ? [] : [span(visibleLine(column.head))])),
    aligns: heads.map(column => column.align ?? 'left'),
    rows: rows.map(row =>
      row.map((inlines, at) => {
        const line = cell(inlines, go)
        return table.rowHeads === true && at === 0 ? styled(line, 'strong') : line
      }),
    ),
  }
  return [...(table.caption === '' ? [] : [...caption, []]), ...gridLines(grid, columns)]
}

const address = (href: string, shown: string): readonly Line[number][] => {
  const bare = href.replace(/^mailto:/i, '')
  return safeHref(href) === null || href.startsWith('#') || bare === shown
    ? []
    : [span(` (${visible(bare)})`, 'faint')]
}

const headingLines = (heading: BlockOf<'heading'>, go: Blocks, columns: number): readonly Line[] => {
  const style = heading.level === 1 ? 'title' : 'heading'
  const lines = prose(styled(cell(heading.children, go), style), columns)
  const long = Math.max(...lines.map(lineWidth))
  if (heading.level > 2 || long === 0) return lines
  return [...lines, ruler(heading.level === 1 ? '═' : '─', long)]
}

const folding = (words: RenderWords): Blocks => {
  const flow = (lines: Rendered['lines']): Rendered => ({ fit: 'flow', lines })
  const solid = (lines: Rendered['lines']): Rendered => ({ fit: 'solid', lines })
  return fold<Rendered, Line>({
    heading: (heading, go) => ({
      fit: heading.level === 1 ? 'title' : 'heading',
      lines: columns => headingLines(heading, go, columns),
    }),
    paragraph: (paragraph, go) => flow(columns => prose(cell(paragraph.children, go), columns)),
    list: (list, go) => flow(columns => listLines(list, go, columns)),
    table: (table, go) => solid(columns => tableLines(table, go, columns)),
    pairs: (pairs, go) => flow(columns => pairLines(pairs, go, columns)),
    quote: (quote, go) =>
      solid(columns => {
        const bar = [span('│ ', 'faint')]
        return hang(stack(go.blocks(quote.blocks), inside(columns, 2)), bar, bar)
      }),
    note: (note, go) =>
      solid(columns => {
        const bar = [span('┃ ', note.kind)]
        const label = [span(visibleLine(note.label ?? words.note[note.kind]), note.kind, 'strong')]
        return hang([label, ...stack(go.blocks(note.blocks), inside(columns, 2), true)], bar, bar)
      }),
    verbatim: verbatim => solid(() => visibleLines(verbatim.text).map(text => [span(`  ${text}`)])),
    drawing: drawing =>
      solid(columns => [
        ...prose([span(`${words.drawing}: ${visibleLine(drawing.caption)}`, 'strong')], columns),
        ...prose([span(visibleLine(drawing.alt))], columns),
      ]),
    room: room => solid(columns => Array.from({ length: room.lines }, () => ruler('_', columns))),
    break: () => solid(columns => [ruler('─', columns)]),
    inline: {
      text: inline => [span(visibleLine(inline.text))],
      strong: (inline, go) => styled(cell(inline.children, go), 'strong'),
      emphasis: (inline, go) => styled(cell(inline.children, go), 'emphasis'),
      code: inline => [span(visibleLine(inline.text), 'code')],
      link: (inline, go) => {
        const shown = cell(inline.children, go)
        return [...styled(shown, 'link'), ...address(inline.href, textOf(shown))]
      },
      figure: inline => [span(visibleLine(inline.text))],
      blank: inline => [span('_'.repeat(inline.width))],
      tick: inline => [span(inline.checked ? '[x]' : '[\u00a0]')],
    },
  })
}

const trimmed = (line: Line): Line => {
  const end = line.findLastIndex(part => part.text.trim() !== '')
  return line
    .slice(0, end + 1)
    .map((part, at) => (at === end ? { text: part.text.trimEnd(), styles: part.styles } : part))
}

const painted = (line: Line): string =>
  merged(line)
    .map(part => part.styles.reduceRight((text, style) => paints[style](text), part.text))
    .join('')

/**
 * A document as text for a terminal, wrapped to its columns and ending in a line feed. Only verbatim text can
 * be wider. Without colours no escape sequence is in it; characters from data never are.
 */
export const terminal = (doc: Doc, look: TerminalLook): string => {
  const go = folding(renderWords[doc.lang])
  const print = look.colours ? painted : textOf
  const lines = stack(go.blocks(opened(doc)), Math.max(look.columns, narrowest))
  return lines.map(line => `${print(trimmed(line))}\n`).join('')
}
