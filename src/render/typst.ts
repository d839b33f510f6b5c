import { type BlockOf, type Doc, fold, type Go, type Inline } from '../tree/tree.ts'
import { plain, plainLines, safeHref } from './escape.ts'
import { marks, opened, rectangle } from './shape.ts'
import { drawable } from './svg.ts'
import { type RenderWords, renderWords } from './words.ts'

/** Typst code that gives content. Text only comes in it as a string, so that no text can become code. */
type Code = string & { readonly code: true }
type Blocks = Go<Code, Code>

const code = (text: string): Code => text as Code
const quoted = (text: string): string => `"${text.replace(/[\\"]/g, '\\$&').replaceAll('\n', '\\n')}"`
const string = (text: string): string => quoted(plain(text))
const shown = (text: string): Code => code(`text(${string(text)})`)
/** Pieces of content after each other, as one. */
const joined = (parts: readonly Code[]): Code => code(`{${parts.join('; ')}}`)
const list = (parts: readonly string[]): string => parts.map(part => `${part}, `).join('')

const listOf = (block: BlockOf<'list'>, go: Blocks): Code => {
  const kind = marks(block)
  const bodies = block.items.map(item => joined(go.blocks(item.blocks)))
  switch (kind.kind) {
    case 'bullets':
      return code(`list(${list(bodies)})`)
    case 'numbers':
      return code(`enum(start: ${kind.first}, ${list(bodies)})`)
    case 'labels':
      return code(`enum(numbering: n => (${list(kind.labels.map(string))}).at(n - 1), ${list(bodies)})`)
  }
}

// Numbers and short texts take what they need; the others share the rest.
const columnsOf = ({ columns, rows }: ReturnType<typeof rectangle>): string => {
  const length = (inline: Inline): number => {
    if ('text' in inline) return inline.text.length
    return 'children' in inline ? inline.children.reduce((sum, child) => sum + length(child), 0) : 4
  }
  const longest = (at: number): number =>
    Math.max(...rows.map(row => row[at]!.reduce((sum, inline) => sum + length(inline), 0)), 0)
  const widths = columns.map(({ head, align }, at) =>
    align === 'right' || Math.max(longest(at), head.length) < 14
      ? 'auto'
      : `${Math.min(60, Math.max(head.length, longest(at)))}fr`,
  )
  return (widths.includes('auto') && new Set(widths).size === 1 ? widths.map(() => '1fr') : widths).join(', ')
}

const tableOf = (block: BlockOf<'table'>, go: Blocks): Code => {
  const shape = rectangle(block)
  const { columns, rows } = shape
  if (columns.length === 0) return shown(block.caption)
  const cell = (inlines: readonly Inline[], at: number): string => {
    const content = joined(go.inlines(inlines))
    return block.rowHeads === true && at === 0 ? `strong(${content})` : content
  }
  const aligned = columns.map(({ align }) => (align === 'right' ? 'right' : 'left')).join(', ')
  const heads = columns.map(({ head }) => (head === '' ? '[]' : `strong(${shown(head)})`))
  const table = `table(columns: (${columnsOf(shape)},), align: (${aligned},), table.header(${list(heads)}), ${list(rows.flatMap(row => row.map(cell)))})`
  return block.caption === ''
    ? code(table)
    : code(
        `figure(kind: table, supplement: none, numbering: none, caption: ${shown(block.caption)}, ${table})`,
      )
}

const folding = (words: RenderWords): Blocks =>
  fold<Code, Code>({
    heading: (heading, go) =>
      code(`heading(level: ${heading.level}, ${joined(go.inlines(heading.children))})`),
    paragraph: (paragraph, go) => code(`par(${joined(go.inlines(paragraph.children))})`),
    list: listOf,
    table: tableOf,
    pairs: (block, go) =>
      code(
        `terms(${list(block.pairs.map(pair => `terms.item(${shown(pair.term)}, ${joined(go.inlines(pair.children))})`))})`,
      ),
    quote: (quote, go) => code(`quote(block: true, ${joined(go.blocks(quote.blocks))})`),
    note: (note, go) =>
      code(
        `block(inset: (left: 8pt, y: 4pt), stroke: (left: 2pt), {par(strong(${shown(note.label ?? words.note[note.kind])})); ${go.blocks(note.blocks).join('; ')}})`,
      ),
    verbatim: verbatim => code(`raw(block: true, ${quoted(plainLines(verbatim.text).join('\n'))})`),
    drawing: block => {
      const drawing = drawable(block.svg)
      if (drawing === null) return code(`par(${shown(block.alt)})`)
      const svg = `<svg xmlns="http://www.w3.org/2000/svg"${drawing.attributes}>${drawing.body}</svg>`
      return code(
        `figure(supplement: none, numbering: none, kind: image, caption: ${shown(block.caption)}, image(bytes(${quoted(svg)}), format: "svg", width: 100%, alt: ${string(block.alt)}))`,
      )
    },
    room: room => code(Array.from({ length: room.lines }, () => 'v(16pt); line(length: 100%)').join('; ')),
    break: () => code('line(length: 100%)'),
    inline: {
      text: inline => shown(inline.text),
      strong: (inline, go) => code(`strong(${joined(go.inlines(inline.children))})`),
      emphasis: (inline, go) => code(`emph(${joined(go.inlines(inline.children))})`),
      code: inline => code(`raw(${string(inline.text)})`),
      link: (inline, go) => {
        const href = safeHref(inline.href)
        const content = joined(go.inlines(inline.children))
        return href !== null && /^(?:https?:|mailto:)/i.test(href)
          ? code(`link(${quoted(href)}, ${content})`)
          : content
      },
      figure: inline => shown(inline.text),
      blank: inline => code(`box(width: ${inline.width * 0.5}em, height: 1em, stroke: (bottom: 0.5pt))`),
      tick: inline => shown(inline.checked ? '[x]' : '[ ]'),
    },
  })

/**
 * A document as Typst, of which a PDF is made that a screen reader can read: headings, lists, tables with their
 * heads, words for each drawing, language and title. No text becomes code; nothing is read or fetched.
 */
export const typst = (doc: Doc): string => {
  const words = renderWords[doc.lang]
  const [year, month, day] = doc.day.split('-').map(Number)
  return [
    `#set document(title: ${string(doc.title)}, author: ${string(doc.council)}, date: datetime(year: ${year}, month: ${month}, day: ${day}))`,
    `#set page(paper: "a4", margin: 2.2cm, numbering: "1", footer: context {text(size: 9pt, ${string(doc.council)}); h(1fr); text(size: 9pt, ${string(`${words.page} `)} + counter(page).display())})`,
    `#set text(lang: "${doc.lang}", size: 10.5pt)`,
    '#set par(leading: 0.7em)',
    '#show link: underline',
    '#set table(stroke: (x: none, y: 0.4pt), inset: (x: 3pt, y: 4pt))',
    '#show figure.where(kind: table): set figure.caption(position: top)',
    '#show figure: set block(breakable: true)',
    '#show figure.caption: set align(left)',
    '#show figure.caption: set text(weight: "bold")',
    '#show table: set align(left)',
    ...folding(words)
      .blocks(opened(doc))
      .map(block => `#{${block}}`),
    '',
  ].join('\n')
}
