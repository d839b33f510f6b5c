import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { html } from '../../src/render/html.ts'
import { drawable } from '../../src/render/svg.ts'
import * as b from '../../src/tree/build.ts'
import type { Block, Doc } from '../../src/tree/tree.ts'
import { docs, hostile, hostileTexts } from './arbitrary.ts'
import { everything } from './everything.ts'
import { elementsIn, readMarkup, textIn, valuesOf } from './read-markup.ts'

const page = (...blocks: readonly Block[]): string =>
  html({ title: 'Titel', lang: 'nl', council: 'Raad', day: '2026-03-12', blocks })
const body = (...blocks: readonly Block[]): string =>
  /<main>\n<h1>Titel<\/h1>\n?([\s\S]*?)\n?<\/main>/.exec(page(...blocks))![1]!

const ours =
  'a blockquote body caption code data dd div dl dt em figcaption figure h1 h2 h3 h4 head hr html li main meta ol p pre rect span strong svg table tbody td text th thead title tr ul'.split(
    ' ',
  )

describe('a page', () => {
  test.each(['nl', 'en'] as const)('stands by itself and says what it is (%s)', lang => {
    const shown = html(everything[lang])
    const pieces = readMarkup(shown)
    expect(shown).toMatch(/^<!doctype html>\n<html lang="(?:nl|en)">/)
    expect(valuesOf(pieces, 'lang')).toEqual([lang])
    expect(shown).toContain(`<title>${everything[lang].title}</title>`)
    expect(shown).toContain(`content="default-src 'none'; style-src 'unsafe-inline'; img-src data:;`)
    expect(shown).toContain('name="viewport" content="width=device-width, initial-scale=1"')
    expect(shown).toContain('prefers-color-scheme: dark')
    expect(shown).toContain('@media print')
    expect(shown.match(/<h1/g)).toHaveLength(1)
    expect(elementsIn(pieces).filter(name => !ours.includes(name))).toEqual([])
    expect(valuesOf(pieces, 'src')).toEqual([])
    expect(shown).not.toMatch(/url\(|@import|<link|<script/)
  })

  test('lists have real numbers where they can, and show own labels where they cannot', () => {
    const labelled = (...labels: string[]): Block => ({
      tag: 'list',
      ordered: true,
      items: labels.map(label => ({ label, blocks: [b.paragraph('x')] })),
    })
    expect(body(labelled('1', '2'))).toBe('<ol>\n<li>x</li>\n<li>x</li>\n</ol>')
    expect(body(labelled('3', '4'))).toBe('<ol start="3">\n<li>x</li>\n<li>x</li>\n</ol>')
    expect(body(labelled('3a'))).toBe(
      '<ol class="labels" role="list">\n<li><span class="label">3a</span> <div>x</div></li>\n</ol>',
    )
  })

  test('a table has its caption and heads, each with its direction', () => {
    expect(
      body(b.table('Leden', ['', { head: 'Aantal', align: 'right' }], [['2026', '13']], { rowHeads: true })),
    ).toBe(
      '<div class="scroll" tabindex="0" role="region" aria-label="Leden"><table>\n<caption>Leden</caption>\n' +
        '<thead><tr><td></td><th scope="col" class="right">Aantal</th></tr></thead>\n<tbody>\n' +
        '<tr><th scope="row">2026</th><td class="right">13</td></tr>\n</tbody>\n</table></div>',
    )
  })

  test('what only eyes see has words too', () => {
    expect(body(b.paragraph([b.tick(true), b.tick(), b.blank(5)]))).toBe(
      '<p><span role="img" aria-label="aangekruist">☒</span><span role="img" aria-label="niet aangekruist">☐</span>' +
        '<span class="blank" role="img" aria-label="in te vullen" style="width:5ch"></span></p>',
    )
  })

  test('a figure can be found by its id', () => {
    expect(body(b.paragraph(b.figure('f-1', '€ 5,00')))).toBe('<p><span data-figure="f-1">€ 5,00</span></p>')
  })
})

describe('text stays text', () => {
  test('every attack, everywhere, becomes no element, address or attribute', () => {
    fc.assert(
      fc.property(docs(hostile), doc => {
        const pieces = readMarkup(html(doc))
        expect(elementsIn(pieces).filter(name => !ours.includes(name))).toEqual([])
        for (const href of valuesOf(pieces, 'href'))
          expect(href).toMatch(/^(?:https:\/\/voorbeeld\.nl\/|#kop$)/)
        const names = pieces.flatMap(piece => ('open' in piece ? [...piece.attributes.keys()] : []))
        expect(names.filter(name => name.startsWith('on'))).toEqual([])
      }),
    )
  })

  test.each(hostileTexts)('%j is read back as its visible letters', text => {
    const doc: Doc = {
      title: text,
      lang: 'nl',
      council: text,
      day: '2026-03-12',
      blocks: [b.paragraph(['<', text, '>'])],
    }
    const shown = html(doc)
    expect(shown).not.toMatch(
      /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2066-\u2069]/,
    )
    const letters = text.replace(/[^\p{L}\p{N}]/gu, '')
    expect(textIn(readMarkup(shown)).replace(/[^\p{L}\p{N}]/gu, '')).toContain(letters)
  })
})

describe('a drawing', () => {
  const alt = (svg: string): string => body(b.drawing(svg, 'In "woorden"', 'Bijschrift'))

  test('is in the page, named by its words', () => {
    expect(
      alt('<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9" role="none"><path d="M0 0"/></svg>'),
    ).toBe(
      '<figure>\n<svg viewBox="0 0 9 9" role="img" aria-label="In &quot;woorden&quot;"><path d="M0 0"/></svg>\n<figcaption>Bijschrift</figcaption>\n</figure>',
    )
  })

  test('knows its size', () => {
    expect(drawable('<svg viewBox="0 0 40 30"></svg>')).toMatchObject({ width: 40, height: 30 })
    expect(drawable('<svg width="80" height="60px" viewBox="0 0 40 30"></svg>')).toMatchObject({
      width: 80,
      height: 60,
    })
  })

  test.each([
    '<svg><script>alert(1)</script></svg>',
    '<svg onload="alert(1)"></svg>',
    '<svg><a href="https://kwaad.nl"><text>x</text></a></svg>',
    '<svg><image href="https://kwaad.nl/x.png"/></svg>',
    '<svg><use xlink:href="https://kwaad.nl/x#y"/></svg>',
    '<svg><foreignObject><p>x</p></foreignObject></svg>',
    '<svg><animate attributeName="href" values="javascript:alert(1)"/></svg>',
    '<svg><style>@import "https://kwaad.nl"</style></svg>',
    '<svg><rect fill="url(https://kwaad.nl/x#y)"/></svg>',
    '<svg><rect fill="u\\72l(//kwaad.nl)"/></svg>',
    `<svg><rect style="fill:image-set('x' 1x)"/></svg>`,
    '<svg xmlns="https://kwaad.nl"></svg>',
    '<svg><rect></svg>',
    '<svg></svg><svg></svg>',
    '<svg></svg>los',
    '<svg a=b></svg>',
    '<svg>&kwaad;</svg>',
    '<!-- x --><svg></svg>',
    '<p>x</p>',
    'x',
    '',
  ])('that is not only shapes is shown in words: %s', svg => {
    expect(drawable(svg)).toBeNull()
    expect(alt(svg)).toBe(
      '<figure>\n<p>In &quot;woorden&quot;</p>\n<figcaption>Bijschrift</figcaption>\n</figure>',
    )
  })
})
