import { describe, expect, it } from 'vitest'
import { docx } from '../../src/render/docx.ts'
import type { Block, Doc } from '../../src/tree/tree.ts'
import { textsOf } from '../render/arbitrary.ts'
import { documents, hostileDocuments } from './documents.ts'
import { converted, missingWords, output, packageNamed, put, wordsIn, workplace } from './judges.ts'

/** LibreOffice and mammoth judge the Word files: they open, hold every word, and headings are headings. */

const mammoth = packageNamed<{
  convertToHtml(input: { readonly buffer: Buffer }): Promise<{
    readonly value: string
    readonly messages: readonly { readonly type: string; readonly message: string }[]
  }>
}>('mammoth')

const folder = workplace()
const names = Object.keys(documents)
const files = new Map<string, Buffer>()
for (const [name, doc] of Object.entries(documents)) files.set(name, Buffer.from(await docx(doc)))
put(folder, Object.fromEntries([...files].map(([name, bytes]) => [`${name}.docx`, bytes])))
const wordFiles = names.map(name => `${name}.docx`)
const texts = converted(folder, wordFiles, 'txt:Text (encoded):UTF8', 'txt').map(text =>
  text.toString('utf8'),
)
const tagged = 'pdf:writer_pdf_Export:{"UseTaggedPDF":{"type":"boolean","value":"true"}}'
converted(folder, wordFiles, tagged, 'pdf')

/** Every block, those inside others too. */
const blocksIn = (blocks: readonly Block[]): readonly Block[] =>
  blocks.flatMap(block => {
    if (block.tag === 'list') return [block, ...block.items.flatMap(item => blocksIn(item.blocks))]
    return block.tag === 'quote' || block.tag === 'note' ? [block, ...blocksIn(block.blocks)] : [block]
  })

const levelsOf = ({ blocks }: Doc): readonly number[] => {
  const levels = blocksIn(blocks).flatMap(block => (block.tag === 'heading' ? [block.level] : []))
  return levels.includes(1) ? levels : [1, ...levels]
}

const tablesOf = ({ blocks }: Doc): readonly Block[] => blocksIn(blocks).filter(({ tag }) => tag === 'table')

describe.each(names)('the Word file of %s', name => {
  const doc = documents[name]!
  const index = names.indexOf(name)

  it('holds every word, as LibreOffice reads it', () => {
    expect(missingWords(textsOf(doc).flatMap(wordsIn), wordsIn(texts[index]!))).toEqual([])
  })

  it('has headings, lists and tables that a PDF made from it still has', () => {
    const structure = output('pdfinfo', ['-struct', `${folder}/${name}.pdf`])
    const count = (element: RegExp): number => [...structure.matchAll(element)].length
    expect([...structure.matchAll(/^\s*H(\d)\b/gm)].map(([, level]) => Number(level))).toEqual(levelsOf(doc))
    expect(count(/^\s*Table\b/gm)).toBeGreaterThanOrEqual(tablesOf(doc).length)
    expect(count(/^\s*TH\b/gm) > 0).toBe(tablesOf(doc).length > 0)
    expect(output('pdfinfo', [`${folder}/${name}.pdf`])).toMatch(/^Tagged:\s+yes$/m)
  })

  it('has the same headings for another reader', async () => {
    const { value, messages } = await mammoth.convertToHtml({ buffer: files.get(name)! })
    expect([...value.matchAll(/<h(\d)>/g)].map(([, level]) => Number(level))).toEqual(levelsOf(doc))
    expect(messages.filter(({ type }) => type === 'error')).toEqual([])
  })
})

describe('Word files of hostile texts', () => {
  it('open all the same, with all their words', async () => {
    const some = hostileDocuments.slice(0, 20)
    const hostileNames = some.map((_, index) => `hostile-${index}.docx`)
    put(
      folder,
      Object.fromEntries(await Promise.all(some.map(async (doc, n) => [hostileNames[n]!, await docx(doc)]))),
    )
    const found = converted(folder, hostileNames, 'txt:Text (encoded):UTF8', 'txt')
    for (const [index, doc] of some.entries()) {
      // Texts that touch are read as one word: look for each word in all letters after one another.
      const letters = wordsIn(found[index]!.toString('utf8')).join('')
      expect(
        textsOf(doc)
          .flatMap(wordsIn)
          .filter(word => !letters.includes(word)),
        `${index}`,
      ).toEqual([])
    }
  })
})
