import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { inflateSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { PART, typesetBy } from '../../src/adapters/typesetter.ts'
import { typst } from '../../src/render/typst.ts'
import type { Block, BlockOf } from '../../src/tree/tree.ts'
import { textsOf } from '../render/arbitrary.ts'
import { documents, hostileDocuments } from './documents.ts'
import { missingWords, output, put, wordsIn, workplace } from './judges.ts'

/**
 * Typst, with the part installed, makes PDFs of our documents and refuses what PDF/UA-1 forbids; poppler reads them:
 * tagged, every word, headings as headings, tables as tables, words for each drawing.
 */

const folder = workplace()
put(folder, { 'package.json': '{ "private": true }' })
output('npm', ['install', '--ignore-scripts', '--no-audit', '--no-fund', `${PART}@0.7.0`], { cwd: folder })
const typeset = typesetBy(async () => createRequire(join(folder, 'package.json'))(PART))

const count = (blocks: readonly Block[], tag: Block['tag']): number =>
  blocks.reduce((sum, block) => {
    if (block.tag === 'list') return sum + block.items.reduce((all, item) => all + count(item.blocks, tag), 0)
    const inside = block.tag === 'quote' || block.tag === 'note' ? count(block.blocks, tag) : 0
    return sum + inside + (block.tag === tag ? 1 : 0)
  }, 0)

const drawingsIn = (blocks: readonly Block[]): readonly BlockOf<'drawing'>[] =>
  blocks.filter(block => block.tag === 'drawing')

/** The objects of a PDF, unpacked. */
const insideOf = (pdf: Buffer): string => {
  const text = pdf.toString('latin1')
  const packed = [...text.matchAll(/stream\r?\n([\s\S]*?)\r?\nendstream/g)].map(([, body]) => body!)
  const unpacked = packed.flatMap(body => {
    try {
      return [inflateSync(Buffer.from(body, 'latin1')).toString('latin1')]
    } catch {
      return []
    }
  })
  return [text, ...unpacked].join('\n')
}

describe.each(Object.entries(documents))('the PDF of %s', (name, doc) => {
  const file = join(folder, `${name}.pdf`)

  it('is made, the same each time', async () => {
    const made = await typeset(typst(doc), doc.day)
    expect(made).not.toBeNull()
    expect(Buffer.from(made!).equals(Buffer.from((await typeset(typst(doc), doc.day))!))).toBe(true)
    put(folder, { [`${name}.pdf`]: Buffer.from(made!) })
  })

  it('says that it is tagged, its title and whose it is', () => {
    const info = output('pdfinfo', [file])
    expect(info).toMatch(/^Tagged: +yes$/m)
    expect(output('pdfinfo', ['-meta', file])).toContain('<pdfuaid:part>1</pdfuaid:part>')
    expect(info).toContain(doc.title)
    expect(info).toContain(doc.council)
    expect(info).toMatch(/^JavaScript: +no$/m)
  })

  it('holds every word, and words for each drawing', () => {
    const alts = drawingsIn(doc.blocks).map(({ alt }) => alt)
    const found = [
      ...wordsIn(output('pdftotext', ['-raw', file, '-']).replace(/-\n/g, '')),
      ...alts.flatMap(wordsIn),
    ]
    expect(missingWords(textsOf(doc).flatMap(wordsIn), found)).toEqual([])
    const told = insideOf(readFileSync(file)).match(/\/Alt ?[(<]/g) ?? []
    expect(told.length).toBeGreaterThanOrEqual(alts.length)
  })

  it('has the structure of the document', () => {
    const structure = output('pdfinfo', ['-struct', file])
    const times = (tag: RegExp): number => structure.match(tag)?.length ?? 0
    expect(times(/^ *H[1-6]\b/gm)).toBeGreaterThanOrEqual(count(doc.blocks, 'heading'))
    expect(times(/^ *Table\b/gm)).toBe(count(doc.blocks, 'table'))
    expect(times(/^ *THead\b/gm)).toBe(count(doc.blocks, 'table'))
  })
})

it('documents of hostile texts are made too', async () => {
  for (const doc of hostileDocuments.slice(0, 20)) expect(await typeset(typst(doc), doc.day)).not.toBeNull()
})

it('without the part there is no PDF, and nothing else breaks', async () => {
  expect(await typesetBy(() => Promise.reject(new Error('absent')))('', '2026-01-01')).toBeNull()
})
