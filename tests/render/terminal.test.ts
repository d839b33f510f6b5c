import { stripVTControlCharacters } from 'node:util'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { shareWidths } from '../../src/render/grid.ts'
import { terminal } from '../../src/render/terminal.ts'
import { cut, width } from '../../src/render/width.ts'
import * as b from '../../src/tree/build.ts'
import type { Block, Doc } from '../../src/tree/tree.ts'
import { docs } from './arbitrary.ts'
import { everything } from './everything.ts'

const docOf = (...blocks: readonly Block[]): Doc => ({
  title: 'T',
  lang: 'nl',
  council: 'Raad',
  day: '2026-03-12',
  blocks: [b.heading(1, 'T'), ...blocks],
})
const shown = (columns: number, ...blocks: readonly Block[]): string =>
  terminal(docOf(...blocks), { columns, colours: false }).replace(/^T\n═\n\n?/, '')

describe('width of text', () => {
  test.each([
    ['', 0],
    ['Cliëntenoverleg', 15],
    ['e\u0301e\u0301n', 3],
    ['東京', 4],
    ['한국어', 6],
    ['ｆｕｌｌ', 8],
    ['👍', 2],
    ['👍🏽', 2],
    ['❤\ufe0f', 2],
    ['🇳🇱', 2],
    ['€ “x” – …', 9],
  ])('%j takes %i columns', (text, columns) => {
    expect(width(text)).toBe(columns)
  })

  test('a word is cut between letters, never between a letter and its accent', () => {
    expect(cut('abcdefg', 3)).toEqual(['abc', 'def', 'g'])
    expect(cut('e\u0301e\u0301e\u0301', 2)).toEqual(['e\u0301e\u0301', 'e\u0301'])
    expect(cut('東京都', 4)).toEqual(['東京', '都'])
  })
})

describe('width of columns', () => {
  test.each([
    ['as liked when it fits', [2, 10, 5], [1, 1, 1], 17, [2, 10, 5]],
    ['the widest gives way', [2, 40, 10], [1, 5, 10], 30, [2, 18, 10]],
    ['no column under its least', [30, 30], [20, 5], 30, [20, 10]],
    ['null when the least does not fit', [30, 30], [20, 20], 30, null],
  ] as const)('%s', (_name, liked, least, total, widths) => {
    expect(shareWidths(liked, least, total)).toEqual(widths)
  })
})

describe('blocks', () => {
  test('numbers stand right, own labels left, text hangs beside them', () => {
    expect(shown(24, b.numbered([...Array(9).fill('x'), 'een tweede regel erbij ook']))).toMatch(
      / 9\. x\n10\. een tweede regel\n {4}erbij ook\n$/,
    )
    const labels: Block = {
      tag: 'list',
      ordered: true,
      items: ['3', '3a'].map(label => ({ label, blocks: [b.paragraph('x')] })),
    }
    expect(shown(24, labels)).toBe('3  x\n3a x\n')
  })

  test('pairs stand in two columns, a long term above its text', () => {
    expect(
      shown(
        40,
        b.pairs([
          ['Dag', 'maandag'],
          ['Plaats', 'hier'],
          ['Een veel te lange term', 'x'],
        ]),
      ),
    ).toBe('Dag     maandag\nPlaats  hier\nEen veel te lange term\n        x\n')
  })

  test('amounts stand under each other and are not broken', () => {
    const table = b.table(
      '',
      ['Wat', { head: 'Bedrag', align: 'right' }],
      [
        ['lange omschrijving van iets', '€ 1.275,00'],
        ['kort', '€ 5,00'],
      ],
    )
    expect(shown(30, table)).toBe(
      'Wat                     Bedrag\n──────────────────  ──────────\nlange omschrijving  € 1.275,00\nvan iets\nkort                    € 5,00\n',
    )
  })

  test('a table that is too wide becomes one record under the other', () => {
    const table = b.table(
      '',
      ['Eerste', 'Tweede', 'Derde'],
      [
        ['aaaaaaaaaa', 'bbbbbbbbbb', 'cccccccccc'],
        ['d', 'e', 'f'],
      ],
    )
    expect(shown(24, table)).toBe(
      'Eerste: aaaaaaaaaa\nTweede: bbbbbbbbbb\nDerde: cccccccccc\n\nEerste: d\nTweede: e\nDerde: f\n',
    )
  })

  test('a link shows where it goes, unless that is its text or within the document', () => {
    const links = [
      b.link('https://a.nl/x', 'a'),
      ' ',
      b.link('https://a.nl', 'https://a.nl'),
      ' ',
      b.link('mailto:p@a.nl', 'p@a.nl'),
      ' ',
      b.link('#k', 'k'),
      ' ',
      b.link('javascript:x', 'j'),
    ]
    expect(shown(80, b.paragraph(links))).toBe('a (https://a.nl/x) https://a.nl p@a.nl k j\n')
  })

  test('the title opens the document when no block does', () => {
    const doc = { ...docOf(), title: 'Titel', blocks: [b.paragraph('x')] }
    expect(terminal(doc, { columns: 80, colours: false })).toBe('Titel\n═════\n\nx\n')
  })
})

describe('colours', () => {
  test('add only escape sequences', () => {
    for (const doc of Object.values(everything)) {
      const plain = terminal(doc, { columns: 72, colours: false })
      const coloured = terminal(doc, { columns: 72, colours: true })
      expect(coloured).not.toBe(plain)
      expect(stripVTControlCharacters(coloured)).toBe(plain)
      expect(plain).not.toContain('\u001b')
    }
  })

  test('the kinds of notes differ', () => {
    const note = (kind: 'info' | 'warning' | 'error'): string =>
      terminal(docOf(b.note(kind, [b.paragraph('x')])), { columns: 40, colours: true })
    expect(note('warning')).toContain('\u001b[33m')
    expect(note('error')).toContain('\u001b[31m')
    expect(note('info')).toContain('\u001b[34m')
  })
})

test('no line is wider than the window; only verbatim text may be', () => {
  fc.assert(
    fc.property(docs(), fc.integer({ min: 40, max: 140 }), (doc, columns) => {
      fc.pre(!JSON.stringify(doc).includes('"verbatim"'))
      for (const line of terminal(doc, { columns, colours: false }).split('\n'))
        expect(width(line)).toBeLessThanOrEqual(columns)
    }),
  )
})
