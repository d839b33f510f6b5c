import type { List, PhrasingContent, RootContent } from 'mdast'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { text } from './build.ts'
import type { Block, Inline, ListItem } from './tree.ts'

/** The prose of a record, in Markdown, as blocks of a document. The only user of the Markdown parser. */

type Level = 1 | 2 | 3 | 4

const inline = (node: PhrasingContent): readonly Inline[] => {
  switch (node.type) {
    case 'text':
      return [text(node.value.replaceAll('\n', ' '))]
    case 'strong':
      return [{ tag: 'strong', children: node.children.flatMap(inline) }]
    case 'emphasis':
      return [{ tag: 'emphasis', children: node.children.flatMap(inline) }]
    case 'inlineCode':
      return [{ tag: 'code', text: node.value }]
    case 'link':
      return [{ tag: 'link', href: node.url, children: node.children.flatMap(inline) }]
    case 'break':
      return [text(' ')]
    // A picture is fetched from somewhere and may be anything: its description stands in its place.
    case 'image':
    case 'imageReference':
      return node.alt ? [text(node.alt)] : []
    // Code of a web page is shown as what it is: text.
    case 'html':
      return [text(node.value)]
    case 'linkReference':
    case 'delete':
      return node.children.flatMap(inline)
    default:
      return []
  }
}

const list = (node: List, base: number): Block => {
  const first = node.start ?? 1
  const items: readonly ListItem[] = node.children.map((item, index) => ({
    ...(node.ordered && first !== 1 ? { label: `${first + index}` } : {}),
    blocks: item.children.flatMap(child => block(child, base)),
  }))
  return { tag: 'list', ordered: node.ordered === true, items }
}

const block = (node: RootContent, base: number): readonly Block[] => {
  switch (node.type) {
    case 'paragraph':
      return [{ tag: 'paragraph', children: node.children.flatMap(inline) }]
    case 'heading': {
      const level = Math.min(4, node.depth - 1 + base) as Level
      return [{ tag: 'heading', level, children: node.children.flatMap(inline) }]
    }
    case 'list':
      return [list(node, base)]
    case 'blockquote':
      return [{ tag: 'quote', blocks: node.children.flatMap(child => block(child, base)) }]
    case 'code':
      return [{ tag: 'verbatim', text: node.value }]
    case 'html':
      return [{ tag: 'paragraph', children: [text(node.value)] }]
    case 'thematicBreak':
      return [{ tag: 'break' }]
    default:
      return []
  }
}

// A jump from heading 2 to 4 would break the outline that a screen reader walks.
const evened = (blocks: readonly Block[], base: number): readonly Block[] => {
  let last = base - 1
  return blocks.map(one => {
    if (one.tag !== 'heading') return one
    last = Math.min(one.level, last + 1)
    return { ...one, level: Math.max(base, last) as Level }
  })
}

/**
 * Blocks of a Markdown text. `top` is the level its highest headings get, so that a text can stand below a heading
 * of the page. Code of web pages and pictures become text; nothing is run or fetched.
 */
export const prose = (markdown: string, top: 1 | 2 | 3 = 2): readonly Block[] => {
  const { children } = fromMarkdown(markdown)
  const highest = children.reduce(
    (most, node) => (node.type === 'heading' ? Math.min(most, node.depth) : most),
    6,
  )
  const base = top - Math.min(highest, 4) + 1
  return evened(
    children.flatMap(node => block(node, base)),
    top,
  )
}
