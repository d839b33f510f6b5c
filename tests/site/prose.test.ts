import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { htmlBlocks } from '../../src/render/html.ts'
import { prose } from '../../src/tree/prose.ts'

/** The prose of a record on a page: what Markdown means is kept, and nothing that a page could do comes along. */

const page = (markdown: string, top?: 1 | 2 | 3): string => htmlBlocks(prose(markdown, top), 'nl')

describe('the prose of a record', () => {
  it.each([
    ['Een **vet** en *schuin* woord.', '<p>Een <strong>vet</strong> en <em>schuin</em> woord.</p>'],
    ['1. een\n2. twee', '<ol>\n<li>een</li>\n<li>twee</li>\n</ol>'],
    ['- een\n- twee', '<ul>\n<li>een</li>\n<li>twee</li>\n</ul>'],
    ['> Zo zei zij het.', '<blockquote>\n<p>Zo zei zij het.</p>\n</blockquote>'],
    ['[hier](https://voorbeeld.example/)', '<p><a href="https://voorbeeld.example/">hier</a></p>'],
    ['twee\nregels', '<p>twee regels</p>'],
  ])('%j', (markdown, html) => {
    expect(page(markdown)).toBe(html)
  })

  it('keeps its headings below that of the page, without a step left out', () => {
    expect(page('# Eén\n\n### Drie\n\n## Twee').match(/<h\d/g)).toEqual(['<h2', '<h3', '<h3'])
    expect(page('## Eén\n\n### Twee', 3).match(/<h\d/g)).toEqual(['<h3', '<h4'])
  })

  it.each([
    '<script>alert(1)</script>',
    '<img src=x onerror=alert(1)>',
    'een <b onclick="alert(1)">woord</b>',
    '[klik](javascript:alert(1))',
    '![plaatje](https://elders.example/volg.png)',
    '<javascript:alert(1)>',
    '[a](data:text/html,<script>alert(1)</script>)',
    '[x]: javascript:alert(1)\n\n[x]',
    '<style>body{display:none}</style>',
  ])('lets nothing run or be fetched: %s', markdown => {
    const html = page(markdown)
    expect(html).not.toMatch(/<(?:script|img|style|b\b|iframe)/i)
    expect(html).not.toMatch(/(?:href|src)="(?:javascript|data|https:\/\/elders)/i)
  })

  it('reads any text, and makes only elements of ours of it', () => {
    const own = /^(?:p|ul|ol|li|strong|em|code|a|h[1-4]|blockquote|pre|hr|span|div)$/
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), markdown => {
        const names = [...page(markdown).matchAll(/<\/?([a-z][a-z0-9]*)/gi)].map(([, name = '']) => name)
        expect(names.filter(name => !own.test(name))).toEqual([])
      }),
    )
  })
})
