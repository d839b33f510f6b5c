import { describe, expect, test } from 'vitest'
import { html } from '../../src/render/html.ts'
import { documentFormats } from '../../src/render/index.ts'
import { markdown } from '../../src/render/markdown.ts'
import { terminal } from '../../src/render/terminal.ts'
import type { Block, Inline } from '../../src/tree/tree.ts'
import { everything } from './everything.ts'

const tags = (parts: readonly (Block | Inline)[]): readonly string[] =>
  parts.flatMap(part => [
    part.tag,
    ...('children' in part ? tags(part.children) : []),
    ...('blocks' in part ? tags(part.blocks) : []),
    ...('items' in part ? part.items.flatMap(item => tags(item.blocks)) : []),
    ...('pairs' in part ? part.pairs.flatMap(pair => tags(pair.children)) : []),
    ...('rows' in part ? part.rows.flatMap(row => row.flatMap(cell => tags(cell))) : []),
  ])

describe.each(['nl', 'en'] as const)('a document with everything in it (%s)', lang => {
  const doc = everything[lang]

  test('has every kind of block and inline', () => {
    expect([...new Set(tags(doc.blocks))].sort()).toEqual(
      'blank break code drawing emphasis figure heading link list note pairs paragraph quote room strong table text tick verbatim'.split(
        ' ',
      ),
    )
  })

  test.each([
    ['txt', () => terminal(doc, { columns: 80, colours: false })],
    ['narrow.txt', () => terminal(doc, { columns: 40, colours: false })],
    ['md', () => markdown(doc)],
    ['html.snap', () => html(doc)],
  ])('looks as agreed: %s', async (ending, render) => {
    const shown = render()
    expect(render()).toBe(shown)
    await expect(shown).toMatchFileSnapshot(`golden/everything.${lang}.${ending}`)
  })
})

test('every format renders under its own name, as text or as bytes', async () => {
  expect(Object.keys(documentFormats)).toEqual(['terminal', 'markdown', 'html', 'docx'])
  for (const format of Object.values(documentFormats)) {
    const shown = await format.render(everything.nl, { columns: 80, colours: false })
    expect(typeof shown === 'string' ? 'text' : 'bytes').toBe(format.gives)
    expect(shown.length).toBeGreaterThan(1000)
  }
})
