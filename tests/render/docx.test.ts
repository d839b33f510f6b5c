import fc from 'fast-check'
import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { docx } from '../../src/render/docx.ts'
import * as b from '../../src/tree/build.ts'
import type { Block, Doc } from '../../src/tree/tree.ts'
import { docs, hostile } from './arbitrary.ts'
import { everything } from './everything.ts'
import { type Piece, readMarkup, textIn, valuesOf } from './read-markup.ts'

const docOf = (...blocks: readonly Block[]): Doc => ({
  title: 'T',
  lang: 'nl',
  council: 'Raad',
  day: '2026-03-12',
  blocks,
})

const partsOf = async (doc: Doc): Promise<(name: string) => string> => {
  const parts = unzipSync(await docx(doc))
  return name => strFromU8(parts[name]!)
}
const bodyOf = async (...blocks: readonly Block[]): Promise<string> => {
  const part = await partsOf(docOf(...blocks))
  return part('word/document.xml')
}

/** What stands for an element in the text of a paragraph; a tab with attributes is only a place to stop. */
const signOf = (open: string, attributes: ReadonlyMap<string, string>): string => {
  if (open === 'w:sym') return String.fromCodePoint(Number.parseInt(attributes.get('w:char')!, 16))
  if (open === 'w:br') return '\n'
  return open === 'w:tab' && attributes.size === 0 ? '\t' : ''
}

/** The text of each paragraph. */
const paragraphs = (pieces: readonly Piece[]): readonly string[] => {
  const lines: string[] = []
  for (const piece of pieces) {
    if ('open' in piece && piece.open === 'w:p') lines.push('')
    else if ('open' in piece && lines.length > 0)
      lines[lines.length - 1] += signOf(piece.open, piece.attributes)
    else if ('text' in piece) lines[lines.length - 1] += piece.text
  }
  return lines
}

describe.each(['nl', 'en'] as const)('a Word file with everything in it (%s)', lang => {
  const doc = everything[lang]

  test('says in its paragraphs what was agreed', async () => {
    const part = await partsOf(doc)
    const pieces = readMarkup(part('word/document.xml'))
    await expect(`${paragraphs(pieces).join('\n')}\n`).toMatchFileSnapshot(
      `golden/everything.${lang}.docx.txt`,
    )
  })

  test('is the same bytes each time', async () => {
    const first = await docx(doc)
    await docx(everything.nl)
    expect(Buffer.compare(Buffer.from(await docx(doc)), Buffer.from(first))).toBe(0)
  })

  test('names the council and the day of the document, no person and no clock', async () => {
    const part = await partsOf(doc)
    const core = part('docProps/core.xml')
    expect(core).toContain(
      `<dc:title>${doc.title}</dc:title><dc:creator>${doc.council}</dc:creator><cp:lastModifiedBy>${doc.council}</cp:lastModifiedBy>`,
    )
    expect(core.match(/\d{4}-\d\d-\d\dT[\d:.]+Z/g)).toEqual([`${doc.day}T00:00:00Z`, `${doc.day}T00:00:00Z`])
  })

  test('is in its language and has headings that other programs know', async () => {
    const part = await partsOf(doc)
    const styles = part('word/styles.xml')
    expect(styles).toContain(`<w:lang w:val="${lang === 'nl' ? 'nl-NL' : 'en-GB'}"`)
    for (const level of [1, 2, 3, 4]) {
      const style = new RegExp(`<w:style [^>]*w:styleId="Heading${level}".*?</w:style>`).exec(styles)![0]
      expect(style).toContain(`<w:outlineLvl w:val="${level - 1}"/>`)
      expect(part('word/document.xml')).toContain(`<w:pStyle w:val="Heading${level}"/>`)
    }
    for (const used of valuesOf(readMarkup(part('word/document.xml')), 'w:val').filter(value =>
      /^(?:Note|Pair|Cell|Code|Quot|Caption)/.test(value),
    ))
      expect(styles).toContain(`w:styleId="${used}"`)
  })

  test('points only to what it holds and to the addresses in the text', async () => {
    const parts = unzipSync(await docx(doc))
    for (const [name, bytes] of Object.entries(parts).filter(([name]) => name.endsWith('.rels'))) {
      for (const piece of readMarkup(strFromU8(bytes))) {
        if (!('open' in piece) || piece.open !== 'Relationship') continue
        const target = piece.attributes.get('Target')!
        if (piece.attributes.get('TargetMode') === 'External')
          expect(target).toMatch(/^(?:https:\/\/(?:voorbeeld\.nl|example\.org)\/|mailto:info@voorbeeld\.nl$)/)
        else expect(Object.keys(parts)).toContain(`${name.startsWith('word') ? 'word/' : ''}${target}`)
      }
    }
  })

  test('has the time of no machine in its zip', async () => {
    const bytes = Buffer.from(await docx(doc))
    // Local file header: signature, version, flags, method, then two bytes of time and two of date.
    const stamps = [...bytes.toString('latin1').matchAll(/PK\u0003\u0004[\s\S]{6}([\s\S]{4})/g)].map(
      ([, stamp]) => stamp,
    )
    expect(new Set(stamps)).toEqual(new Set(['\u0000\u0000\u0021\u0000']))
  })
})

describe('blocks', () => {
  test('lists are real lists that start anew, own labels stand in the text', async () => {
    const labels: Block = { tag: 'list', ordered: true, items: [{ label: '3a', blocks: [b.paragraph('c')] }] }
    const part = await partsOf(
      docOf(
        b.numbered(['a']),
        b.numbered(['b']),
        b.bullets([{ blocks: [b.paragraph('x'), b.bullets(['y'])] }]),
        labels,
      ),
    )
    const body = part('word/document.xml')
    const numbers = [...body.matchAll(/<w:ilvl w:val="(\d)"\/><w:numId w:val="(\d+)"\/>/g)].map(
      ([, level, id]) => [level, id],
    )
    expect(numbers.map(([level]) => level)).toEqual(['0', '0', '0', '1'])
    expect(new Set(numbers.map(([, id]) => id)).size).toBe(4)
    for (const [, id] of numbers) expect(part('word/numbering.xml')).toContain(`<w:num w:numId="${id}"`)
    expect(body).toContain(
      'w:hanging="567"/></w:pPr><w:r><w:t xml:space="preserve">3a</w:t></w:r><w:r><w:tab/></w:r>',
    )
  })

  test('the head of a table comes back on each page', async () => {
    const body = await bodyOf(b.table('Leden', ['Naam', { head: 'Aantal', align: 'right' }], [['a', '1']]))
    expect(body.match(/<w:tblHeader\/>/g)).toHaveLength(1)
    expect(body).toContain('<w:jc w:val="right"/>')
    expect(body).toMatch(/<w:pStyle w:val="Caption"\/>.*Leden.*<w:tbl>/)
  })

  test('a form has boxes to tick, lines and room', async () => {
    const body = await bodyOf(b.paragraph([b.tick(true), b.blank(6)]), b.room(3))
    expect(body).toContain('<w14:checked w14:val="1"/>')
    expect(body).toContain('>______<')
    expect(body.match(/w:leader="underscore"/g)).toHaveLength(3)
  })

  test('a link within the document finds its heading, a relative or forbidden one is text', async () => {
    const part = await partsOf(
      docOf(
        b.heading(2, 'x', 'een-kop'),
        b.paragraph([
          b.link('#een-kop', 'a'),
          b.link('verslag.html', 'b'),
          b.link('file:///etc/passwd', 'c'),
        ]),
      ),
    )
    const body = part('word/document.xml')
    expect(body).toContain('<w:bookmarkStart w:name="_een_kop"')
    expect(body).toContain('w:anchor="_een_kop"')
    expect(part('word/_rels/document.xml.rels')).not.toContain('External')
  })

  test('a drawing is a picture with its words', async () => {
    const parts = unzipSync(
      await docx(
        docOf(b.drawing('<svg viewBox="0 0 40 20"><rect width="9"/></svg>', 'In woorden', 'Bijschrift')),
      ),
    )
    expect(strFromU8(parts['word/media/image1.svg']!)).toBe(
      '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 20"><rect width="9"/></svg>',
    )
    expect(strFromU8(parts['word/document.xml']!)).toContain('descr="In woorden"')
  })
})

test('no text becomes more than text', async () => {
  await fc.assert(
    fc.asyncProperty(docs(hostile), async doc => {
      const parts = unzipSync(await docx(doc))
      for (const [name, bytes] of Object.entries(parts).filter(([name]) => /\.(?:xml|rels)$/.test(name))) {
        const text = strFromU8(bytes)
        expect(text, name).not.toMatch(
          /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2066-\u2069]/,
        )
        const pieces = readMarkup(text)
        if (name.endsWith('.rels'))
          for (const piece of pieces)
            if ('open' in piece && piece.attributes.get('TargetMode') === 'External')
              expect(piece.attributes.get('Target')).toMatch(/^https:\/\/voorbeeld\.nl\//)
      }
    }),
    { numRuns: 30 },
  )
})

test('a text that looks like a reference is left as it is', async () => {
  const text = 'r:id="rIdabcdefghijklmnop" <wp:docPr id="7"'
  expect(textIn(readMarkup(await bodyOf(b.paragraph(text))))).toContain(text)
})
