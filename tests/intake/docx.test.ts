import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { docx } from '../../src/render/docx.ts'
import { docs, textsOf } from '../render/arbitrary.ts'
import { paragraph, read, run, shown, word } from './files.ts'

/** What stands in a Word file comes in, and only that. */

const text = async (body: string, parts = {}): Promise<string> =>
  shown((await read('stuk.docx', word(body, parts))).blocks)

describe('proposals of others', () => {
  test('to add are kept, to delete are left out', async () => {
    const body = paragraph(
      `${run('Wij ')}<w:del w:id="1"><w:r><w:delText>nooit</w:delText></w:r></w:del><w:ins w:id="2">${run('altijd')}</w:ins>${run(' op tijd.')}`,
    )
    const paper = await read('stuk.docx', word(body))
    expect(shown(paper.blocks)).toBe('Wij altijd op tijd.')
    expect(paper.leftOut).toEqual(['deletions'])
  })

  test('to move text leave it where it goes', async () => {
    const body =
      paragraph(`<w:moveFrom>${run('Eerst hier.')}</w:moveFrom>${run('Blijft.')}`) +
      paragraph(`<w:moveTo>${run('Nu hier.')}</w:moveTo>`)
    expect(await text(body)).toBe('Blijft.\n\nNu hier.')
  })

  test('to delete the end of a paragraph join it with the next', async () => {
    const body =
      paragraph(run('Een zin '), '<w:rPr><w:del w:id="1"/></w:rPr>') + paragraph(run('die doorgaat.'))
    expect(await text(body)).toBe('Een zin die doorgaat.')
  })

  test('to delete a row of a table take it out', async () => {
    const row = (a: string, b: string, more = '') =>
      `<w:tr>${more}<w:tc>${paragraph(run(a))}</w:tc><w:tc>${paragraph(run(b))}</w:tc></w:tr>`
    const body = `<w:tbl>${row('Punt', 'Wie', '<w:trPr><w:tblHeader/></w:trPr>')}${row('Oud', 'Els', '<w:trPr><w:del/></w:trPr>')}${row('Nieuw', 'Noor')}</w:tbl>`
    expect(await text(body)).toBe('| Punt | Wie |\n| --- | --- |\n| Nieuw | Noor |')
  })
})

describe('the shape of a text', () => {
  const styles = `<w:styles xmlns:w="w"><w:style w:styleId="Kop1"><w:name w:val="heading 1"/></w:style><w:style w:styleId="Eigen"><w:basedOn w:val="Kop2"/></w:style><w:style w:styleId="Kop2"><w:pPr><w:outlineLvl w:val="1"/></w:pPr></w:style></w:styles>`
  const numbering = `<w:numbering xmlns:w="w"><w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="3"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl><w:lvl w:ilvl="1"><w:numFmt w:val="lowerLetter"/><w:lvlText w:val="%1%2"/></w:lvl></w:abstractNum><w:abstractNum w:abstractNumId="1"><w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num></w:numbering>`
  const item = (list: number, level: number, inside: string): string =>
    paragraph(run(inside), `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${list}"/></w:numPr>`)
  const parts = { 'word/styles.xml': styles, 'word/numbering.xml': numbering }

  test('headings by name, by level and by the style they are based on', async () => {
    const styled = (style: string, inside: string) => paragraph(run(inside), `<w:pStyle w:val="${style}"/>`)
    expect(await text(styled('Kop1', 'Een') + styled('Eigen', 'Twee') + paragraph(run('Drie')), parts)).toBe(
      '# Een\n\n## Twee\n\nDrie',
    )
  })

  test('lists with their own numbers, one in another', async () => {
    const body =
      item(1, 0, 'Derde') +
      item(1, 1, 'Onder') +
      item(1, 0, 'Vierde') +
      item(2, 0, 'Punt') +
      item(2, 0, 'Nog een')
    expect(await text(body, parts)).toBe('3. Derde\n\n   - **3a** Onder\n\n4. Vierde\n\n- Punt\n- Nog een')
  })

  test('notes, boxes beside the text and line ends', async () => {
    const box = `<w:r><mc:AlternateContent><mc:Choice><w:drawing><w:txbxContent>${paragraph(run('In een kader'))}</w:txbxContent></w:drawing></mc:Choice><mc:Fallback><w:pict><w:txbxContent>${paragraph(run('In een kader'))}</w:txbxContent></w:pict></mc:Fallback></mc:AlternateContent></w:r>`
    const body = paragraph(
      `${run('Regel een')}<w:r><w:br/></w:r>${run('Regel twee')}<w:r><w:footnoteReference w:id="2"/></w:r>${box}`,
    )
    const footnotes = `<w:footnotes xmlns:w="w"><w:footnote w:type="separator" w:id="0"/><w:footnote w:id="2">${paragraph(run('De noot.'))}</w:footnote></w:footnotes>`
    expect(await text(body, { 'word/footnotes.xml': footnotes })).toBe(
      'Regel een\n\nRegel twee\\[1\\]\n\nIn een kader\n\n___\n\n1. De noot.',
    )
  })

  test('boxes that are ticked or not, and what nobody sees', async () => {
    const box = (on: string) =>
      `<w:sdt><w:sdtPr><w14:checkbox><w14:checked w14:val="${on}"/></w14:checkbox></w:sdtPr><w:sdtContent>${run('☐')}</w:sdtContent></w:sdt>`
    const hidden = '<w:r><w:rPr><w:vanish/></w:rPr><w:t>onzichtbaar</w:t></w:r>'
    expect(await text(paragraph(`${box('1')}${run(' ja ')}${box('0')}${run(' nee')}${hidden}`))).toBe(
      '[x] ja [ ] nee',
    )
  })

  test('pictures and comments are said to be left out', async () => {
    const body = paragraph(
      `${run('Zie hier')}<w:r><w:drawing/></w:r><w:r><w:commentReference w:id="0"/></w:r>`,
    )
    expect((await read('stuk.docx', word(body))).leftOut).toEqual(['comments', 'pictures'])
  })

  test('no control characters come in, whatever stands there', async () => {
    const { blocks } = await read('stuk.docx', word(paragraph(run('a&#x1B;[31mb&#x202E;c&#0;d&#xD800;'))))
    expect(blocks).toEqual([{ tag: 'paragraph', children: [{ tag: 'text', text: 'a[31mbcd' }] }])
  })

  test('links go along only where a reader may follow them', async () => {
    const rels =
      '<Relationships><Relationship Id="a" Type="x/hyperlink" Target="https://voorbeeld.nl"/><Relationship Id="b" Type="x/hyperlink" Target="file:///c:/geheim"/></Relationships>'
    const link = (id: string) => `<w:hyperlink r:id="${id}">${run(id)}</w:hyperlink>`
    expect(await text(paragraph(`${link('a')} ${link('b')}`), { 'word/_rels/document.xml.rels': rels })).toBe(
      '[a](https://voorbeeld.nl)b',
    )
  })
})

/** Words of letters, so that no sign of a list or form is taken for text. */
const wordsIn = (texts: readonly string[]): readonly string[] =>
  texts.flatMap(each => each.match(/[a-zë]{2,}/g) ?? [])

test('what we write as Word comes back with every word', async () => {
  await fc.assert(
    fc.asyncProperty(docs(), async doc => {
      const { blocks, title } = await read('stuk.docx', await docx(doc))
      const words = wordsIn(textsOf({ ...doc, title: '' }))
      // Texts that touch are read as one word: each is looked for in all letters after one another.
      const letters = wordsIn([shown(blocks)]).join('')
      expect(words.filter(each => !letters.includes(each))).toEqual([])
      expect(letters.length).toBeGreaterThanOrEqual(words.join('').length)
      expect(title).toBe(doc.title)
    }),
    { numRuns: 40 },
  )
})
