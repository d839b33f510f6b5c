import { describe, expect, it } from 'vitest'
import { markdown } from '../../src/render/markdown.ts'
import type { Block } from '../../src/tree/tree.ts'
import { textsOf } from '../render/arbitrary.ts'
import { documents, hostileDocuments } from './documents.ts'
import { missingWords, packageNamed, wordsIn } from './judges.ts'

/** A reader of CommonMark judges our Markdown: a heading is read as a heading, a table as a table, a text as a text. */

interface Token {
  readonly type: string
  readonly content: string
  readonly info: string
  readonly children: readonly Token[] | null
  attrGet(name: string): string | null
}

// Told to let HTML through, so that HTML which it sees in our text is seen here too.
const reader = new (packageNamed<new (options: object) => { parse(text: string, env: object): Token[] }>(
  'markdown-it',
))({ html: true })

const tokensOf = (text: string): readonly Token[] =>
  reader.parse(text, {}).flatMap(token => [token, ...(token.children ?? [])])

const typed = (tokens: readonly Token[], type: RegExp): readonly Token[] =>
  tokens.filter(token => type.test(token.type))

/** HTML that is not the mark behind a figure. */
const foreignIn = (tokens: readonly Token[]): readonly string[] =>
  typed(tokens, /^html/)
    .filter(({ type, content }) => type !== 'html_inline' || !/^<!--[a-z0-9]+(-[a-z0-9]+)*-->$/.test(content))
    .map(({ content }) => content)

/** The numbers of list items: marks, not text. */
const numbersIn = (tokens: readonly Token[]): readonly string[] =>
  typed(tokens, /^list_item_open$/).map(({ info }) => info)

const count = (blocks: readonly Block[], tag: Block['tag']): number =>
  blocks.reduce((sum, block) => {
    if (block.tag === 'list') return sum + block.items.reduce((all, item) => all + count(item.blocks, tag), 0)
    const inside = block.tag === 'quote' || block.tag === 'note' ? count(block.blocks, tag) : 0
    return sum + inside + (block.tag === tag ? 1 : 0)
  }, 0)

describe.each(Object.entries(documents))('the Markdown of %s', (_name, doc) => {
  const tokens = tokensOf(markdown(doc))

  it('holds every word', () => {
    const texts = typed(tokens, /^(text|code_inline|code_block|fence)$/).map(({ content }) => content)
    const found = [...texts, ...numbersIn(tokens)].flatMap(wordsIn)
    expect(missingWords(textsOf(doc).flatMap(wordsIn), found)).toEqual([])
  })

  it('holds its headings and tables, and no HTML but the marks of figures', () => {
    expect(typed(tokens, /^heading_open$/).length).toBeGreaterThanOrEqual(count(doc.blocks, 'heading'))
    expect(typed(tokens, /^table_open$/).length).toBe(count(doc.blocks, 'table'))
    expect(foreignIn(tokens)).toEqual([])
  })
})

it.each(hostileDocuments.map((doc, index) => [index, doc] as const))(
  'the Markdown of hostile document %i holds no HTML, no image and no address but ours',
  (_index, doc) => {
    const tokens = tokensOf(markdown(doc))
    expect([...foreignIn(tokens), ...typed(tokens, /^image/)]).toEqual([])
    const addresses = typed(tokens, /^link_open$/).map(link => link.attrGet('href') ?? '')
    expect(addresses.filter(href => !/^(https:\/\/voorbeeld\.nl\/a|#kop$)/.test(href))).toEqual([])
  },
)
