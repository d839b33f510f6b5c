import { describe, expect, test } from 'vitest'
import { markedIn } from '../../src/intake/marked.ts'
import { MAX_FILE } from '../../src/intake/paper.ts'
import { bomb, LOCK, paragraph, pdf, read, refusal, run, shown, word, zip } from './files.ts'

/** What must not come in, with one reason each; and what looks dangerous but is only text. */

const MANY = 80 * 1024 * 1024

const mail = (head: string, body: string): string => `${head}\nMIME-Version: 1.0\n\n${body}`

describe('refused, with one reason', () => {
  const deep = `${'<w:p>'.repeat(500)}${'</w:p>'.repeat(500)}`
  const cases: readonly (readonly [string, string, () => Uint8Array | string, string])[] = [
    ['an empty file', 'a.docx', () => '', 'intake-empty'],
    ['a larger file than any paper', 'a.pdf', () => new Uint8Array(MAX_FILE + 1), 'intake-too-large'],
    ['a program', 'a.docx', () => new Uint8Array([0x4d, 0x5a, 0, 1]), 'intake-unknown'],
    [
      'an old Word file or one with a password',
      'a.docx',
      () => new Uint8Array([0xd0, 0xcf, 0x11, 0xe0]),
      'intake-old-word',
    ],
    ['a zip that is no Word file', 'a.docx', () => zip({ 'a.txt': 'x' }), 'intake-not-word'],
    [
      'a Word file with macros',
      'a.docx',
      () => word(paragraph(run('x')), { 'word/vbaProject.bin': 'x' }),
      'intake-macros',
    ],
    [
      'a Word file that says it may hold macros',
      'a.docx',
      () =>
        word(paragraph(run('x')), {
          '[Content_Types].xml':
            '<Types><Override PartName="/word/document.xml" ContentType="application/vnd.ms-word.document.macroEnabled.main+xml"/></Types>',
        }),
      'intake-macros',
    ],
    [
      'a Word file that was cut off',
      'a.docx',
      () => word(paragraph(run('x'.repeat(5000)))).subarray(0, 400),
      'intake-broken',
    ],
    [
      'entities that grow',
      'a.docx',
      () =>
        zip({
          'word/document.xml':
            '<!DOCTYPE a [<!ENTITY b "bbbb">]><w:document><w:body>&b;</w:body></w:document>',
        }),
      'intake-broken',
    ],
    [
      'XML that is not whole',
      'a.docx',
      () => zip({ 'word/document.xml': '<w:document><w:body><w:p>' }),
      'intake-broken',
    ],
    ['XML nested beyond any paper', 'a.docx', () => word(deep), 'intake-too-large'],
    ['a zip that unpacks to far more than it is', 'a.docx', () => bomb(MANY, MANY), 'intake-too-large'],
    ['a PDF with a password', 'a.pdf', () => pdf([[700, 12, 'geheim']], LOCK), 'intake-password'],
    ['a PDF without anything in it', 'a.pdf', () => '%PDF-1.7\nniets', 'intake-broken'],
    ['bytes called text', 'a.txt', () => new Uint8Array([0xff, 0xfe, 0x00]), 'intake-unknown'],
  ]

  test.each(cases)('%s', async (_, name, bytes, key) => {
    expect(await refusal(name, bytes())).toBe(key)
  })

  test('a zip whose entries say that they are small, and are not', async () => {
    expect(await refusal('a.docx', bomb(MANY, 10))).toBe('intake-too-large')
  })
})

describe('a PDF', () => {
  test('gives its lines as paragraphs, and runs nothing', async () => {
    const long = 'Een regel die tot aan de rand van de bladzijde doorloopt en dan breekt, zodat hij'
    const paper = await read(
      'a.pdf',
      pdf([
        [780, 18, 'Advies over de bus'],
        [740, 11, long],
        [726, 11, 'op de volgende regel verdergaat.'],
        [700, 11, 'Een nieuwe alinea.'],
      ]),
    )
    expect(shown(paper.blocks)).toBe(
      `## Advies over de bus\n\n${long} op de volgende regel verdergaat.\n\nEen nieuwe alinea.`,
    )
  })
})

describe('mail', () => {
  test('gives its text, the name of its sender and its day, and no address', async () => {
    const paper = await read(
      'a.eml',
      mail(
        'From: "Daan Vermeulen" <daan@voorbeeld.example>\nTo: raad@voorbeeld.example\nSubject: FW: Re: =?utf-8?q?Reactie_co=C3=B6peratie?=\nDate: Fri, 20 Nov 2026 23:30:00 +0100',
        'Beste raad,\n\nDit is een lange regel die door het postprogramma op tweeënzeventig tekens is\nafgebroken en hier verdergaat.\n\nGroet,\nDaan',
      ),
    )
    expect(paper).toMatchObject({
      format: 'mail',
      title: 'Reactie coöperatie',
      from: 'Daan Vermeulen',
      sent: '2026-11-20',
    })
    expect(shown(paper.blocks)).toBe(
      'Beste raad,\n\nDit is een lange regel die door het postprogramma op tweeënzeventig tekens is afgebroken en hier verdergaat.\n\nGroet,\n\nDaan',
    )
    expect(JSON.stringify(paper)).not.toContain('@')
  })

  test('of markup only gives its text, and fetches nothing', async () => {
    const paper = await read(
      'a.eml',
      'From: a@b.example\nSubject: x\nContent-Type: text/html\n\n<p>Dag <b>allen</b></p><script>alert(1)</script><img src="https://kwaad.example/x.png">',
    )
    expect(shown(paper.blocks)).toBe('Dag allen')
  })
})

describe('a number that is no character', () => {
  test.each(['FFFFFFF', '110000', 'zz', '0', 'D800'])('%s as a symbol of Word is a bullet', async code => {
    const paper = await read('a.docx', word(paragraph(`<w:r><w:sym w:char="${code}"/></w:r>${run(' hier')}`)))
    expect(shown(paper.blocks)).toBe('• hier')
  })

  test.each(['#9999999', '#x110000', '#xd800'])('&%s; in a report that is verified is left out', named => {
    const text = `<!doctype html><p><span data-figure="f1">12&${named};</span></p>`
    const marked = markedIn({ name: 'a.html', bytes: new TextEncoder().encode(text) })
    expect(marked).toMatchObject([{ id: 'f1', text: '12' }])
  })
})
