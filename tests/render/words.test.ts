import fc from 'fast-check'
import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { docx } from '../../src/render/docx.ts'
import { html } from '../../src/render/html.ts'
import { markdown } from '../../src/render/markdown.ts'
import { terminal } from '../../src/render/terminal.ts'
import type { Doc } from '../../src/tree/tree.ts'
import { docs, hostile, textsOf } from './arbitrary.ts'
import { readMarkup, textIn, valuesOf } from './read-markup.ts'

/** What each renderer shows, and what it says to who cannot see. */
const renderers: Record<string, (doc: Doc) => string | Promise<string>> = {
  terminal: doc => terminal(doc, { columns: 80, colours: false }),
  'a narrow terminal': doc => terminal(doc, { columns: 40, colours: false }),
  markdown,
  html: doc => {
    const pieces = readMarkup(html(doc))
    return [textIn(pieces), ...valuesOf(pieces, 'aria-label')].join(' ')
  },
  docx: async doc => textIn(readMarkup(strFromU8(unzipSync(await docx(doc))['word/document.xml']!))),
}

const counted = (words: readonly string[]): ReadonlyMap<string, number> =>
  words.reduce((counts, word) => counts.set(word, (counts.get(word) ?? 0) + 1), new Map<string, number>())
const wordsIn = (text: string): readonly string[] => text.match(/\p{L}+/gu) ?? []

describe.each(Object.entries(renderers))('%s', (name, render) => {
  test('keeps every word of every document', async () => {
    await fc.assert(
      fc.asyncProperty(docs(), async doc => {
        // Bold and plain parts may touch; then two words are seen as one, in the right order.
        const letters = wordsIn(await render(doc)).join('')
        const counts = counted(textsOf(doc).flatMap(wordsIn))
        for (const [word, times] of counts)
          expect(letters.split(word).length - 1, word).toBeGreaterThanOrEqual(times)
      }),
      { numRuns: name === 'docx' ? 20 : 80 },
    )
  })

  test('lets no control character out', async () => {
    await fc.assert(
      fc.asyncProperty(docs(fc.oneof(hostile, fc.string({ unit: 'binary' }))), async doc => {
        expect(await render(doc)).not.toMatch(
          /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u00ad\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ud800-\udfff]/u,
        )
      }),
      { numRuns: name === 'docx' ? 20 : 80 },
    )
  })

  test('gives the same text each time', async () => {
    await fc.assert(
      fc.asyncProperty(docs(hostile), async doc => {
        expect(await render(doc)).toBe(await render(doc))
      }),
      { numRuns: 10 },
    )
  })
})
