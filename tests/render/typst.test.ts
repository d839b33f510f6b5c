import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { plain } from '../../src/render/escape.ts'
import { typst } from '../../src/render/typst.ts'
import * as b from '../../src/tree/build.ts'
import type { Doc } from '../../src/tree/tree.ts'
import { docs, hostile, hostileTexts, textsOf } from './arbitrary.ts'
import { everything } from './everything.ts'

const STRING = /"((?:[^"\\]|\\.)*)"/g
const stringsIn = (source: string): readonly string[] =>
  [...source.matchAll(STRING)].map(([, text]) => text!.replace(/\\n/g, '\n').replace(/\\(.)/g, '$1'))
/** What Typst would run: the source without its strings. */
const codeOf = (source: string): string => source.replace(STRING, '""')

const docOf = (text: string): Doc => ({
  ...everything.nl,
  title: text,
  council: text,
  blocks: [b.paragraph(text)],
})
const calm = codeOf(typst(docOf('tekst')))

describe('text never becomes code', () => {
  test.each(hostileTexts)('%j', text => {
    const source = typst(docOf(text))
    expect(codeOf(source)).toBe(calm)
    expect(stringsIn(source)).toContain(plain(text))
  })

  test('whatever the text, in whatever document: only our own words are left', () => {
    const known = /^[\sa-z0-9(){}[\]:;,.#+=><"%-]*$/i
    const words = new Set(codeOf(typst(everything.nl) + typst(everything.en)).match(/[a-z][a-z-]*/gi))
    for (const own of [
      'box',
      'enum',
      'emph',
      'figure',
      'link',
      'list',
      'quote',
      'raw',
      'terms',
      'item',
      'fr',
    ])
      words.add(own)
    fc.assert(
      fc.property(docs(hostile), doc => {
        const code = codeOf(typst(doc))
        expect(code).toMatch(known)
        expect((code.match(/[a-z][a-z-]*/gi) ?? []).filter(word => !words.has(word))).toEqual([])
      }),
    )
  })
})

test('no word is lost', () => {
  for (const doc of [everything.nl, everything.en]) {
    const all = stringsIn(typst(doc)).join(' ').replace(/\s+/g, ' ')
    for (const text of textsOf(doc)) expect(all).toContain(plain(text).replace(/\s+/g, ' ').trim())
  }
})

test('nothing is read or fetched', () => {
  const source = codeOf(typst(everything.nl))
  expect(source).not.toMatch(/\b(read|include|import|plugin|json|csv|yaml)\b/)
  expect(source).toMatch(/image\(bytes\(""\)/)
})

test('the same document gives the same source', () => {
  expect(typst(everything.nl)).toBe(typst(everything.nl))
})
