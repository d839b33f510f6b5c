import { expect, it } from 'vitest'
import { annualReport } from '../../src/documents/annual/report.ts'
import { publicYear } from '../../src/domain/public/year.ts'
import { markedIn } from '../../src/intake/marked.ts'
import { docx } from '../../src/render/docx.ts'
import { html } from '../../src/render/html.ts'
import { markdown } from '../../src/render/markdown.ts'
import { exampleFacts } from '../support/example.ts'
import { converted, put, workplace } from './judges.ts'

/** The numbers of a report can still be found, each with its text, after LibreOffice has opened and saved it. */

const folder = workplace()
const { doc, shown } = annualReport(publicYear(await exampleFacts(), [2025]), 'annual-2025-nl', 'nl')
const bytes = async () => new Uint8Array(await docx(doc))
const named = (name: string, contents: Uint8Array) => markedIn({ name, bytes: contents })

it('in a Word file that LibreOffice saved', async () => {
  put(folder, { 'verslag.docx': Buffer.from(await bytes()) })
  const [saved] = converted(folder, ['verslag.docx'], 'docx:MS Word 2007 XML', 'docx')
  const before = named('verslag.docx', await bytes())
  expect(before.length).toBe(shown.length)
  expect(named('verslag.docx', new Uint8Array(saved!))).toEqual(before)
})

it('alike in every format', async () => {
  const byId = (marked: ReturnType<typeof markedIn>) => marked.toSorted((a, b) => (a.id < b.id ? -1 : 1))
  const encoder = new TextEncoder()
  const word = byId(named('verslag.docx', await bytes()))
  expect(byId(named('verslag.html', encoder.encode(html(doc))))).toEqual(word)
  expect(byId(named('verslag.md', encoder.encode(markdown(doc))))).toEqual(word)
})
