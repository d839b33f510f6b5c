import {
  type Block,
  type BlockOf,
  type Doc,
  fold,
  type Go,
  type Inline,
  type ListItem,
} from '../tree/tree.ts'
import { plainLines, safeHref } from './escape.ts'
import { blockStart, codeSpan, literal, phrase, type Run, target } from './phrase.ts'
import { marks, opened, rectangle, tight } from './shape.ts'
import { type RenderWords, renderWords } from './words.ts'

/**
 * A block. Two lists in a row would grow together, so a list can be written with two signs, and the second
 * takes the one that the first did not.
 */
interface Rendered {
  readonly signs: readonly [string, string] | null
  readonly markdown: (sign: string) => string
}
type Blocks = Go<Rendered, readonly Run[]>

const bullets = ['-', '*'] as const

const line = (inlines: readonly Inline[], go: Blocks): string => phrase(go.inlines(inlines).flat())

const strongly = (text: string): string => phrase([{ text: literal(text), strong: true }])

const stack = (blocks: readonly Rendered[]): string => {
  const done: { readonly text: string; readonly sign: string }[] = []
  for (const block of blocks) {
    const [usual, other] = block.signs ?? ['', '']
    const sign = usual !== '' && done.at(-1)?.sign === usual ? other : usual
    const text = block.markdown(sign)
    if (text !== '') done.push({ text, sign })
  }
  return done.map(({ text }) => text).join('\n\n')
}

const indented = (text: string, by: number): string => text.replace(/\n(?!\n)/g, `\n${' '.repeat(by)}`)

const quoted = (text: string): string => text.replace(/^/gm, '> ').replace(/^> $/gm, '>')

/** An item that shows its own label, as Markdown's lists have none. */
const labelled = (item: ListItem, label: string): readonly Block[] => {
  const [first, ...others] = item.blocks
  const shown: Inline = { tag: 'strong', children: [{ tag: 'text', text: label }] }
  return first?.tag === 'paragraph'
    ? [{ ...first, children: [shown, { tag: 'text', text: ' ' }, ...first.children] }, ...others]
    : [{ tag: 'paragraph', children: [shown] }, ...item.blocks]
}

const list = (block: BlockOf<'list'>, go: Blocks): Rendered => {
  const kind = marks(block)
  const items = (signOf: (at: number) => string): string =>
    block.items
      .map((item, at) => {
        const blocks = kind.kind === 'labels' ? labelled(item, kind.labels[at]!) : item.blocks
        return `${signOf(at)} ${indented(stack(go.blocks(blocks)), signOf(at).length + 1)}`.trimEnd()
      })
      .join(tight(block) ? '\n' : '\n\n')
  return kind.kind === 'numbers'
    ? { signs: ['.', ')'], markdown: sign => items(at => `${kind.first + at}${sign}`) }
    : { signs: bullets, markdown: sign => items(() => sign) }
}

const tableRow = (cells: readonly string[]): string =>
  `| ${cells.map(cell => cell.replaceAll('|', '\\|')).join(' | ')} |`

const table = (block: BlockOf<'table'>, go: Blocks): string => {
  const { columns, rows } = rectangle(block)
  const grid = [
    tableRow(columns.map(column => literal(column.head).trim())),
    `| ${columns.map(column => (column.align === 'right' ? '---:' : '---')).join(' | ')} |`,
    ...rows.map(row =>
      tableRow(
        row.map((inlines, at) => {
          const runs = go.inlines(inlines).flat()
          return phrase(block.rowHeads && at === 0 ? runs.map(run => ({ ...run, strong: true })) : runs)
        }),
      ),
    ),
  ].join('\n')
  return [strongly(block.caption), columns.length === 0 ? '' : grid].filter(part => part !== '').join('\n\n')
}

const fenced = (text: string): string => {
  const lines = plainLines(text).map(each => each.trimEnd())
  const longest = Math.max(2, ...(text.match(/`+/g) ?? []).map(run => run.length))
  const fence = '`'.repeat(longest + 1)
  return [fence, ...lines, fence].join('\n')
}

// Behind its figure, never before it: a line that begins with a comment is no Markdown any more.
const named = (text: string, id: string): string =>
  text.trim() !== '' && /^[a-z0-9]+(-[a-z0-9]+)*$/.test(id) ? `${text}<!--${id}-->` : text

const folding = (words: RenderWords): Blocks => {
  const plainly = (markdown: () => string): Rendered => ({ signs: null, markdown })
  return fold<Rendered, readonly Run[]>({
    heading: (heading, go) =>
      plainly(() => {
        const text = line(heading.children, go)
        return text === '' ? '' : `${'#'.repeat(heading.level)} ${text}`
      }),
    paragraph: (paragraph, go) => plainly(() => blockStart(line(paragraph.children, go))),
    list,
    table: (block, go) => plainly(() => table(block, go)),
    pairs: (block, go) => ({
      signs: bullets,
      markdown: sign =>
        block.pairs
          .map(pair => `${sign} ${strongly(`${pair.term}:`)} ${line(pair.children, go)}`.trimEnd())
          .join('\n'),
    }),
    quote: (quote, go) => plainly(() => quoted(stack(go.blocks(quote.blocks)))),
    note: (note, go) =>
      plainly(() =>
        quoted(
          [strongly(note.label ?? words.note[note.kind]), stack(go.blocks(note.blocks))]
            .join('\n\n')
            .trimEnd(),
        ),
      ),
    verbatim: verbatim => plainly(() => fenced(verbatim.text)),
    drawing: drawing =>
      plainly(() =>
        [strongly(`${words.drawing}: ${drawing.caption}`), blockStart(literal(drawing.alt).trim())].join(
          '\n\n',
        ),
      ),
    room: room => plainly(() => Array.from({ length: room.lines }, () => '___').join('\n\n')),
    break: () => plainly(() => '___'),
    inline: {
      text: inline => [{ text: literal(inline.text) }],
      strong: (inline, go) =>
        go
          .inlines(inline.children)
          .flat()
          .map(run => ({ ...run, strong: true })),
      emphasis: (inline, go) =>
        go
          .inlines(inline.children)
          .flat()
          .map(run => ({ ...run, emphasis: true })),
      code: inline => [{ text: codeSpan(inline.text) }],
      link: (inline, go) => {
        const href = safeHref(inline.href)
        return href === null
          ? go.inlines(inline.children).flat()
          : [{ text: `[${line(inline.children, go)}](${target(href)})` }]
      },
      figure: inline => [{ text: named(literal(inline.text), inline.id) }],
      blank: inline => [{ text: '\\_'.repeat(inline.width) }],
      tick: inline => [{ text: inline.checked ? '[x]' : '[ ]' }],
    },
  })
}

/**
 * A document as Markdown: CommonMark with GitHub's tables. One block is one line; text stays text; no HTML is
 * in it but the comment behind a figure that names it, which no reader shows. Own labels of a list stand in bold in the item, terms before a colon, a drawing is its caption and
 * what it shows.
 */
export const markdown = (doc: Doc): string => `${stack(folding(renderWords[doc.lang]).blocks(opened(doc)))}\n`
