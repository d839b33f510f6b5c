import {
  Bookmark,
  CheckBox,
  Document,
  ExternalHyperlink,
  type FileChild,
  Footer,
  HeadingLevel,
  ImageRun,
  InternalHyperlink,
  type IParagraphOptions,
  Packer,
  PageNumber,
  Paragraph,
  type ParagraphChild,
  Tab,
  Table,
  TableCell,
  TableRow,
  TextRun,
} from 'docx'
import { type BlockOf, type Doc, fold, type Go, type Inline } from '../tree/tree.ts'
import { columnWidths } from './docx-columns.ts'
import * as look from './docx-look.ts'
import { plain, plainLines, safeHref } from './escape.ts'
import { marks, opened, rectangle } from './shape.ts'
import { drawable } from './svg.ts'
import { type RenderWords, renderWords } from './words.ts'
import { repack } from './zip.ts'

/** The sign of a list's item: one of Word's own, or a label that stands in the text. */
type Mark = { readonly label: string } | { readonly reference: look.WordList; readonly instance: number }

/** Where a block stands: how deep in lists, in which frame, and whether it carries its item's mark. */
interface Place {
  readonly depth: number
  readonly frame?: string
  readonly mark?: Mark | undefined
}
interface Looks {
  readonly bold?: true
  readonly italics?: true
  readonly style?: string
  readonly font?: string
}
type Rendered = (place: Place) => readonly FileChild[]
type Runs = (looks: Looks) => readonly ParagraphChild[]
type Blocks = Go<Rendered, Runs>

const tab = (): TextRun => new TextRun({ children: [new Tab()] })
const run = (text: string, looks: Looks = {}): TextRun => new TextRun({ text: plain(text), ...looks })
const runs = (inlines: readonly Inline[], go: Blocks, looks: Looks = {}): readonly ParagraphChild[] =>
  go.inlines(inlines).flatMap(inline => inline(looks))
const blocks = (rendered: readonly Rendered[], place: Place): readonly FileChild[] =>
  rendered.flatMap(block => block(place))

const anchor = (id: string): string => `_${id.replace(/\W/g, '_')}`.slice(0, 40)

const paragraph = (
  children: readonly ParagraphChild[],
  place: Place,
  options: IParagraphOptions = {},
): Paragraph => {
  const style = place.frame === undefined ? {} : { style: place.frame }
  const left = place.depth * look.step
  if (place.mark !== undefined && 'reference' in place.mark) {
    const numbering = { ...place.mark, level: Math.min(place.depth - 1, look.deepest) }
    return new Paragraph({ children, numbering, ...style, ...options })
  }
  if (place.mark !== undefined) {
    const indent = { left, hanging: look.step }
    const labelled = [run(place.mark.label), tab(), ...children]
    return new Paragraph({ style: 'ListParagraph', ...style, children: labelled, indent, ...options })
  }
  return new Paragraph({ children, ...style, ...(left > 0 ? { indent: { left } } : {}), ...options })
}

const list = (block: BlockOf<'list'>, go: Blocks, instance: number): Rendered => {
  const kind = marks(block)
  const markOf = (at: number): Mark => {
    if (kind.kind === 'labels') return { label: kind.labels[at]! }
    return { reference: kind.kind === 'bullets' ? look.bulletList : look.numbersFrom(kind.first), instance }
  }
  return place =>
    block.items.flatMap((item, at) => {
      const inner: Place = { ...place, depth: place.depth + 1, mark: undefined }
      const marked: Place = { ...inner, mark: markOf(at) }
      const rendered = go.blocks(item.blocks)
      return item.blocks[0]?.tag === 'paragraph'
        ? [...rendered[0]!(marked), ...blocks(rendered.slice(1), inner)]
        : [paragraph([], marked), ...blocks(rendered, inner)]
    })
}

const table = (block: BlockOf<'table'>, go: Blocks, depth: number): readonly FileChild[] => {
  const { columns, rows } = rectangle(block)
  const caption =
    block.caption === '' ? [] : [new Paragraph({ style: 'Caption', children: [run(block.caption)] })]
  if (columns.length === 0) return caption
  const total = look.textWidth - depth * look.step
  const widths = columnWidths(block, total)
  const cell = (children: readonly ParagraphChild[], at: number, head: boolean): TableCell =>
    new TableCell({
      width: { size: widths[at]!, type: 'dxa' },
      ...(head ? { shading: { type: 'clear', color: 'auto', fill: 'f2f2f0' } } : {}),
      children: [
        new Paragraph({
          style: 'Cell',
          children,
          alignment: columns[at]!.align ?? 'left',
          ...(head ? { keepNext: true } : {}),
        }),
      ],
    })
  const heads = columns.map((column, at) => cell([run(column.head, { bold: true })], at, true))
  const body = rows.map(row =>
    row.map((inlines, at) => {
      const looks: Looks = block.rowHeads === true && at === 0 ? { bold: true } : {}
      return cell(runs(inlines, go, looks), at, false)
    }),
  )
  return [
    ...caption,
    new Table({
      width: { size: total, type: 'dxa' },
      indent: { size: depth * look.step, type: 'dxa' },
      layout: 'fixed',
      columnWidths: widths,
      borders: look.tableBorders,
      margins: look.cellMargins,
      tableLook: { firstRow: true, firstColumn: block.rowHeads === true, noHBand: true, noVBand: true },
      rows: [
        new TableRow({ children: heads, tableHeader: true, cantSplit: true }),
        ...body.map(children => new TableRow({ children, cantSplit: true })),
      ],
    }),
    new Paragraph({ spacing: { after: 60 }, children: [] }),
  ]
}

const picture = (block: BlockOf<'drawing'>): readonly ParagraphChild[] => {
  const drawing = drawable(block.svg)
  if (drawing === null) return []
  const scale = Math.min(1, 600 / drawing.width)
  return [
    new ImageRun({
      type: 'svg',
      data: new TextEncoder().encode(
        `<svg xmlns="http://www.w3.org/2000/svg"${drawing.attributes}>${drawing.body}</svg>`,
      ),
      fallback: { type: 'png', data: look.clearPixel },
      transformation: {
        width: Math.round(drawing.width * scale),
        height: Math.round(drawing.height * scale),
      },
      altText: { name: plain(block.caption), title: plain(block.caption), description: plain(block.alt) },
    }),
  ]
}

const linked = (href: string, children: readonly ParagraphChild[]): readonly ParagraphChild[] =>
  href.startsWith('#')
    ? [new InternalHyperlink({ anchor: anchor(href.slice(1)), children })]
    : [new ExternalHyperlink({ link: href, children })]

const folding = (words: RenderWords): Blocks => {
  let lists = 0
  return fold<Rendered, Runs>({
    heading: (heading, go) => () => {
      const children = runs(heading.children, go)
      const named = heading.id === undefined ? children : [new Bookmark({ id: anchor(heading.id), children })]
      return [new Paragraph({ heading: HeadingLevel[`HEADING_${heading.level}`], children: named })]
    },
    paragraph: (block, go) => place => [paragraph(runs(block.children, go), place)],
    list: (block, go) => list(block, go, ++lists),
    table: (block, go) => place => table(block, go, place.depth),
    pairs: (block, go) => place =>
      block.pairs.map(pair => {
        const children = [run(pair.term, { bold: true }), tab(), ...runs(pair.children, go)]
        const indent = {
          left: (place.depth + look.termSteps) * look.step,
          hanging: look.termSteps * look.step,
        }
        return new Paragraph({ style: place.frame ?? 'Pair', children, indent })
      }),
    quote: (block, go) => place => blocks(go.blocks(block.blocks), { ...place, frame: 'Quotation' }),
    note: (block, go) => place => {
      const framed = { ...place, frame: look.noteStyle[block.kind] }
      const label = paragraph([run(block.label ?? words.note[block.kind], { bold: true })], framed, {
        keepNext: true,
      })
      return [label, ...blocks(go.blocks(block.blocks), framed)]
    },
    verbatim: block => place => {
      const children = plainLines(block.text).map(
        (text, at) => new TextRun({ text, ...(at > 0 ? { break: 1 } : {}) }),
      )
      return [paragraph(children, { ...place, frame: 'Code' })]
    },
    drawing: block => place => [
      paragraph(picture(block), place, { keepNext: true }),
      new Paragraph({ style: 'Caption', children: [run(`${words.drawing}: ${block.caption}`)] }),
      paragraph([run(block.alt)], place),
    ],
    room: block => () => {
      const tabStops = [{ type: 'right', position: look.textWidth, leader: 'underscore' }] as const
      return Array.from(
        { length: block.lines },
        () => new Paragraph({ tabStops, children: [tab()], spacing: { before: 200, after: 0 } }),
      )
    },
    break: () => () => [new Paragraph({ thematicBreak: true, children: [] })],
    inline: {
      text: inline => looks => [run(inline.text, looks)],
      strong: (inline, go) => looks => runs(inline.children, go, { ...looks, bold: true }),
      emphasis: (inline, go) => looks => runs(inline.children, go, { ...looks, italics: true }),
      code: inline => looks => [run(inline.text, { ...looks, font: 'Consolas' })],
      link: (inline, go) => looks => {
        const href = safeHref(inline.href)
        // A relative address would make Word look on the reader's own disk.
        return href !== null && /^(?:https?:|mailto:|#)/i.test(href)
          ? linked(href, runs(inline.children, go, { ...looks, style: 'Hyperlink' }))
          : runs(inline.children, go, looks)
      },
      figure: inline => looks => {
        const { start, children, end } = new Bookmark({
          id: anchor(inline.id),
          children: [run(inline.text, looks)],
        })
        // Its three parts apart: the library takes a whole one only directly in a paragraph, not in a link.
        return [start, ...children, end] as readonly ParagraphChild[]
      },
      blank: inline => looks => [run('_'.repeat(inline.width), looks)],
      tick: inline => () => [new CheckBox({ checked: inline.checked })],
    },
  })
}

const footer = (doc: Doc, words: RenderWords): Footer => {
  const number = new TextRun({ children: [`${words.page} `, PageNumber.CURRENT] })
  const tabStops = [{ type: 'right', position: look.textWidth }] as const
  return new Footer({
    children: [new Paragraph({ style: 'PageFoot', tabStops, children: [run(doc.council), tab(), number] })],
  })
}

/** Gives each name it meets the next number, and the same name the same one. */
const numbering = (): ((name: string) => number) => {
  const names: string[] = []
  return name => (names.includes(name) ? names.indexOf(name) : names.push(name) - 1) + 1
}

/** Takes out what the library makes up: the time, random names of links, numbers counted over all files. */
const settled = (day: string): ((name: string, text: string) => string) => {
  const [links, bookmarks, drawings] = [numbering(), numbering(), numbering()]
  return (name, text) =>
    name === 'docProps/core.xml'
      ? text.replace(/(<dcterms:(?:created|modified)[^>]*>)[^<]*/g, `$1${day}T00:00:00Z`)
      : text
          .replace(/(?<=\b(?:Id|r:id)=")rId(?!\d+")[\w-]+(?=")/g, id => `rIdLink${links(id)}`)
          .replace(/(?<=<w:bookmark(?:Start|End)\b[^>]*w:id=")\d+(?=")/g, id => `${bookmarks(id)}`)
          .replace(/(?<=<wp:docPr id=")\d+(?=")/g, id => `${drawings(id)}`)
}

/**
 * A document as a Word file: real headings, lists and tables, language set, the council as its maker and the
 * document's day as its time. Control characters are gone, links are as in `safeHref` without relative ones.
 * The same document gives the same bytes.
 */
export const docx = async (doc: Doc): Promise<Uint8Array> => {
  const words = renderWords[doc.lang]
  const children = blocks(folding(words).blocks(opened(doc)), { depth: 0 })
  const council = plain(doc.council)
  const file = new Document({
    title: plain(doc.title),
    creator: council,
    lastModifiedBy: council,
    styles: look.wordStyles(doc.lang === 'nl' ? 'nl-NL' : 'en-GB'),
    sections: [{ properties: { page: look.page }, footers: { default: footer(doc, words) }, children }],
  })
  return repack(await Packer.toBuffer(file), settled(doc.day))
}
