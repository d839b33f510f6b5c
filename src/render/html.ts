import { type Block, type BlockOf, type Doc, fold, type Go, type Inline } from '../tree/tree.ts'
import { plain, plainLines, safeHref } from './escape.ts'
import { marks, opened, rectangle, tight } from './shape.ts'
import { pageStyle } from './style.ts'
import { drawable } from './svg.ts'
import { type RenderWords, renderWords } from './words.ts'

/** Markup: it may be put in the page as it is. A string only becomes markup through `escaped`. */
type Markup = string & { readonly markup: true }
type Blocks = Go<Markup, Markup>

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}
/** The one place where text becomes markup, for between tags and within a quoted attribute alike. */
const escaped = (text: string): Markup => text.replace(/[&<>"']/g, sign => entities[sign]!) as Markup
const shown = (text: string): Markup => escaped(plain(text))

/** A template whose text is markup; what is filled in must be markup already. */
const markup = (parts: TemplateStringsArray, ...filled: readonly (Markup | number)[]): Markup =>
  parts.reduce((all, part, at) => `${all}${filled[at - 1]}${part}`) as Markup
const all = (parts: readonly Markup[], between = ''): Markup => parts.join(between) as Markup
const nothing = '' as Markup
const lines = (parts: readonly Markup[]): Markup =>
  all(
    parts.filter(part => part !== ''),
    '\n',
  )

const list = (block: BlockOf<'list'>, go: Blocks): Markup => {
  const kind = marks(block)
  const bodies = block.items.map(item => {
    const [first] = item.blocks
    return tight(block) && first?.tag === 'paragraph'
      ? all(go.inlines(first.children))
      : lines(go.blocks(item.blocks))
  })
  const items = lines(bodies.map(body => markup`<li>${body}</li>`))
  if (kind.kind === 'bullets') return markup`<ul>\n${items}\n</ul>`
  if (kind.kind === 'numbers') {
    const start = kind.first === 1 ? nothing : markup` start="${kind.first}"`
    return markup`<ol${start}>\n${items}\n</ol>`
  }
  const labelled = bodies.map(
    (body, at) => markup`<li><span class="label">${shown(kind.labels[at]!)}</span> <div>${body}</div></li>`,
  )
  // A list without its browser's numbers is no list to some screen readers, unless its role says so.
  return markup`<ol class="labels" role="list">\n${lines(labelled)}\n</ol>`
}

const table = (block: BlockOf<'table'>, go: Blocks): Markup => {
  const { columns, rows } = rectangle(block)
  const side = (at: number): Markup => (columns[at]!.align === 'right' ? markup` class="right"` : nothing)
  const heads = columns.map((column, at) =>
    column.head === ''
      ? markup`<td${side(at)}></td>`
      : markup`<th scope="col"${side(at)}>${shown(column.head)}</th>`,
  )
  const cell = (inlines: readonly Inline[], at: number): Markup =>
    block.rowHeads === true && at === 0
      ? markup`<th scope="row"${side(at)}>${all(go.inlines(inlines))}</th>`
      : markup`<td${side(at)}>${all(go.inlines(inlines))}</td>`
  const body = rows.map(row => markup`<tr>${all(row.map(cell))}</tr>`)
  const named = block.caption === '' ? nothing : markup` role="region" aria-label="${shown(block.caption)}"`
  const caption = block.caption === '' ? nothing : markup`<caption>${shown(block.caption)}</caption>\n`
  // Focus lets who has no mouse scroll a wide table.
  return markup`<div class="scroll" tabindex="0"${named}><table>
${caption}<thead><tr>${all(heads)}</tr></thead>
<tbody>
${lines(body)}
</tbody>
</table></div>`
}

const figure = (block: BlockOf<'drawing'>): Markup => {
  const drawing = drawable(block.svg)
  const image =
    drawing === null
      ? markup`<p>${shown(block.alt)}</p>`
      : markup`<svg${drawing.attributes as Markup} role="img" aria-label="${shown(block.alt)}">${drawing.body as Markup}</svg>`
  return markup`<figure>\n${image}\n<figcaption>${shown(block.caption)}</figcaption>\n</figure>`
}

const folding = (words: RenderWords): Blocks =>
  fold<Markup, Markup>({
    heading: (heading, go) => {
      const id = heading.id === undefined ? nothing : markup` id="${shown(heading.id)}"`
      return markup`<h${heading.level}${id}>${all(go.inlines(heading.children))}</h${heading.level}>`
    },
    paragraph: (paragraph, go) => markup`<p>${all(go.inlines(paragraph.children))}</p>`,
    list,
    table,
    pairs: (block, go) => {
      const pairs = block.pairs.map(
        pair => markup`<dt>${shown(pair.term)}</dt><dd>${all(go.inlines(pair.children))}</dd>`,
      )
      return markup`<dl>\n${lines(pairs)}\n</dl>`
    },
    quote: (quote, go) => markup`<blockquote>\n${lines(go.blocks(quote.blocks))}\n</blockquote>`,
    note: (note, go) => {
      const label = escaped(note.label ?? words.note[note.kind])
      const kind = escaped(note.kind)
      return markup`<div class="note ${kind}" role="note">
<p class="kind">${label}</p>
${lines(go.blocks(note.blocks))}
</div>`
    },
    verbatim: verbatim => markup`<pre tabindex="0">${escaped(plainLines(verbatim.text).join('\n'))}</pre>`,
    drawing: figure,
    room: room => {
      const rows = all(Array.from({ length: room.lines }, () => markup`<span></span>`))
      return markup`<div class="room" role="img" aria-label="${escaped(words.room)}">${rows}</div>`
    },
    break: () => markup`<hr>`,
    inline: {
      text: inline => shown(inline.text),
      strong: (inline, go) => markup`<strong>${all(go.inlines(inline.children))}</strong>`,
      emphasis: (inline, go) => markup`<em>${all(go.inlines(inline.children))}</em>`,
      code: inline => markup`<code>${shown(inline.text)}</code>`,
      link: (inline, go) => {
        const href = safeHref(inline.href)
        const body = all(go.inlines(inline.children))
        return href === null ? body : markup`<a href="${escaped(href)}">${body}</a>`
      },
      figure: inline => markup`<span data-figure="${shown(inline.id)}">${shown(inline.text)}</span>`,
      blank: inline =>
        markup`<span class="blank" role="img" aria-label="${escaped(words.blank)}" style="width:${inline.width}ch"></span>`,
      tick: inline =>
        markup`<span role="img" aria-label="${escaped(inline.checked ? words.ticked : words.unticked)}">${escaped(inline.checked ? '☒' : '☐')}</span>`,
    },
  })

/** Text as it may stand between tags and within a quoted attribute. */
export const escapeHtml = (text: string): string => shown(text)

/** Blocks as markup, for a page with a frame of its own. */
export const htmlBlocks = (blocks: readonly Block[], lang: Doc['lang']): string =>
  lines(folding(renderWords[lang]).blocks(blocks))

/**
 * A document as a whole page that stands by itself: no script, nothing fetched, ready for phone, dark and
 * paper. Links only go where `safeHref` allows; drawings are in it only when `drawable` allows them.
 */
export const html = (doc: Doc): string => markup`<!doctype html>
<html lang="${escaped(doc.lang)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="author" content="${shown(doc.council)}">
<title>${shown(doc.title)}</title>
<style>${pageStyle as Markup}</style>
</head>
<body>
<main>
${lines(folding(renderWords[doc.lang]).blocks(opened(doc)))}
</main>
</body>
</html>
`
