import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { plain } from '../../src/render/escape.ts'
import { markdown } from '../../src/render/markdown.ts'
import * as b from '../../src/tree/build.ts'
import type { Block, Doc, Inline } from '../../src/tree/tree.ts'
import { hostile, hostileTexts, inlines } from './arbitrary.ts'
import { readLine } from './read-markdown.ts'

const shown = (...blocks: Block[]): string => {
  const doc: Doc = {
    title: 'T',
    lang: 'nl',
    council: 'Raad',
    day: '2026-03-12',
    blocks: [b.heading(1, 'T'), ...blocks],
  }
  return markdown(doc)
    .replace(/^# T\n\n?/, '')
    .replace(/\n$/, '')
}

/** What a line could start as a block: only a paragraph starts with none of these. */
const blockMarks =
  /^(?: {4}|\t| {0,3}(?:[-+*](?: |$)|\d{1,9}[.)](?: |$)|#{1,6}(?: |$)|>|`{3,}[^`]*$|~{3}|([-*_]) *(?:\1 *){2,}$|\[(?:\\.|[^[\]\\])+\]:|<[a-z/!?]))/i

const squeezed = (text: string): string => text.replace(/\s+/g, ' ').trim()

const seen = (part: Inline): string => {
  switch (part.tag) {
    case 'text':
    case 'code':
    case 'figure':
      return plain(part.text)
    case 'strong':
    case 'emphasis':
    case 'link':
      return part.children.map(seen).join('')
    case 'blank':
      return '_'.repeat(part.width)
    case 'tick':
      return part.checked ? '[x]' : '[ ]'
  }
}

describe('text stays text', () => {
  test.each(hostileTexts)('%j in a paragraph', text => {
    const line = shown(b.paragraph(text))
    expect(line).not.toContain('\n')
    expect(line).not.toMatch(blockMarks)
    expect(readLine(line)).toEqual({ text: squeezed(plain(text)), links: [], foreign: [] })
  })

  test('any text, in a paragraph, heading, item, quote and cell', () => {
    fc.assert(
      fc.property(hostile, text => {
        const expected = { text: squeezed(plain(text)), links: [], foreign: [] }
        const line = shown(b.paragraph(text))
        expect(line).not.toMatch(blockMarks)
        expect(readLine(line)).toEqual(expected)
        const item = shown(b.bullets([text])).replace(/^- ?/, '')
        expect(item).toBe(line)
        expect(shown(b.quote([b.paragraph(text)])).replace(/^> ?/, '')).toBe(line)
        const heading = shown(b.heading(2, text)).replace(/^## /, '')
        expect(heading).not.toMatch(/(?:^|[ ])#+$/)
        expect(readLine(heading)).toEqual(expected)
      }),
      { numRuns: 2000 },
    )
  })

  test('a cell never spills into another', () => {
    fc.assert(
      fc.property(inlines(hostile), inlines(hostile), (one, two) => {
        const rows = shown(b.table('', ['a', 'b'], [[one, two]])).split('\n')
        expect(rows).toHaveLength(3)
        // GitHub splits a row at each bar that no backslash precedes, and then takes those backslashes away.
        const cells = rows[2]!.slice(1, -1).split(/(?<=(?<!\\)(?:\\\\)*)\|/)
        expect(cells).toHaveLength(2)
        const read = cells.map(cell => readLine(cell.replaceAll('\\|', '|').trim()).text)
        expect(read.map(tidy)).toEqual([one, two].map(each => tidy(each.map(seen).join(''))))
      }),
      { numRuns: 1000 },
    )
  })
})

/** Code between code is kept apart by a space, and emphasis moves spaces: neither counts. */
const tidy = (text: string): string => text.replace(/\s+/g, '')

describe('marks', () => {
  test.each<[string, readonly (string | Inline)[], string]>([
    ['bold and slanted words', [b.strong('vet'), ' en ', b.emphasis('schuin')], '**vet** en _schuin_'],
    ['spaces go outside', ['a', b.strong(' vet '), 'b'], 'a **vet** b'],
    ['no mark where it would be seen', ['a', b.emphasis('b'), 'c'], 'abc'],
    ['bold within a word', ['a', b.strong('b'), 'c'], 'a**b**c'],
    ['bold that ends in a point, before a letter', [b.strong('a.'), 'b'], 'a.b'],
    ['bold next to bold', [b.strong('a'), b.strong('b')], '**ab**'],
    ['slanted within bold', [b.strong(['a ', b.emphasis('b')])], '**a** **_b_**'],
    ['code with a backtick', [b.code('a`b')], '`` a`b ``'],
    ['a link', [b.link('https://voorbeeld.nl/a(b)', 'zie')], '[zie](https://voorbeeld.nl/a%28b%29)'],
    ['a link that is not allowed', [b.link('javascript:alert(1)', 'zie')], 'zie'],
    ['a wonder mark before a link', ['Goed!', b.link('#a', 'b')], 'Goed\\![b](#a)'],
    ['a bracket after a box', [b.tick(true), '(a)'], '[x]\\(a)'],
  ])('%s', (_name, phrase, expected) => {
    expect(shown(b.paragraph(phrase))).toBe(expected)
  })

  test('never show, and never hide a letter, however they meet', () => {
    fc.assert(
      fc.property(inlines(hostile), children => {
        const line = shown(b.paragraph(children))
        expect(line).not.toMatch(blockMarks)
        const read = readLine(line)
        expect(tidy(read.text)).toBe(tidy(children.map(seen).join('')))
        expect(read.foreign).toEqual([])
        for (const href of read.links) expect(href).toMatch(/^(?:https:\/\/voorbeeld\.nl\/|#kop$)/)
      }),
      { numRuns: 3000 },
    )
  })
})

describe('blocks', () => {
  test('lists in a row stay apart', () => {
    expect(shown(b.bullets(['a']), b.bullets(['b']), b.bullets(['c']))).toBe('- a\n\n* b\n\n- c')
    expect(shown(b.numbered(['a']), b.numbered(['b']))).toBe('1. a\n\n1) b')
    expect(shown(b.bullets(['a']), b.pairs([['t', 'v']]))).toBe('- a\n\n* **t:** v')
  })

  test('an own label stands in bold before its item', () => {
    const block: Block = {
      tag: 'list',
      ordered: true,
      items: [{ label: '3a', blocks: [b.paragraph('punt'), b.verbatim('x\n\ny')] }],
    }
    expect(shown(block)).toBe('- **3a** punt\n\n  ```\n  x\n\n  y\n  ```')
  })

  test('verbatim text cannot leave its fence', () => {
    expect(shown(b.verbatim('```\n````\n<b>'))).toBe('`````\n```\n````\n<b>\n`````')
  })

  test('no HTML anywhere', () => {
    expect(
      shown(b.heading(2, '<b>x</b>'), b.pairs([['<i>', '<u>']]), b.drawing('<svg></svg>', '<p>', '<q>')),
    ).not.toMatch(/(?<!\\)</)
  })
})
