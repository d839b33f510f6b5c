import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { forms } from '../../src/commands/inbox/forms/index.ts'
import { formDoc } from '../../src/documents/inbox/form.ts'
import { filledForms } from '../../src/domain/inbox/filled.ts'
import { docx } from '../../src/render/docx.ts'
import { paragraph, text } from '../../src/tree/build.ts'
import { plainLinesOf } from '../../src/tree/plain.ts'
import type { Doc } from '../../src/tree/tree.ts'
import { read, refusal, shown } from '../intake/files.ts'
import { exampleFacts } from '../support/example.ts'
import { documents } from './documents.ts'
import { converted, ipr, missingWords, output, packageNamed, put, wordsIn, workplace } from './judges.ts'

/** Files that others made come in with all their words: LibreOffice's Word and PDF files, Python's mail. */

const mammoth = packageNamed<{
  extractRawText(input: { readonly buffer: Buffer }): Promise<{ readonly value: string }>
}>('mammoth')

const folder = workplace()
const names = Object.keys(documents)
put(
  folder,
  Object.fromEntries(
    await Promise.all(names.map(async name => [`${name}.docx`, await docx(documents[name]!)] as const)),
  ),
)

const letters = (words: readonly string[]): string => words.join('')

describe('Word files that LibreOffice wrote', () => {
  const copies = converted(
    folder,
    names.map(name => `${name}.docx`),
    'odt',
  ).map((bytes, index) => {
    put(folder, { [`lo-${index}.odt`]: bytes })
    return `lo-${index}.odt`
  })
  const written = converted(folder, copies, 'docx')

  it.each(names)('%s comes in with every word that mammoth reads', async name => {
    const buffer = written[names.indexOf(name)]!
    const { blocks } = await read('a.docx', buffer)
    const { value } = await mammoth.extractRawText({ buffer })
    // Words that touch are cut elsewhere by each reader.
    const found = letters(wordsIn(plainLinesOf(blocks).join(' ')))
    expect(wordsIn(value).filter(word => !found.includes(word))).toEqual([])
    expect(found.length).toBeGreaterThanOrEqual(letters(wordsIn(value)).length)
  })

  it('with proposals of others hold what was added and not what was taken out', async () => {
    const doc: Doc = {
      title: 'Concept',
      lang: 'nl',
      council: 'Raad',
      day: '2026-11-24',
      blocks: [
        paragraph([text('Wij antwoorden '), text('NOOIT'), text(' binnen zes weken.')]),
        paragraph('Dit blijft staan.'),
      ],
    }
    const parts = unzipSync(await docx(doc))
    const who = 'w:author="Els" w:date="2026-11-20T10:00:00Z"'
    const body = strFromU8(parts['word/document.xml']!).replace(
      /<w:r>(?:(?!<\/w:r>).)*NOOIT<\/w:t><\/w:r>/,
      `<w:del w:id="901" ${who}><w:r><w:delText>nooit</w:delText></w:r></w:del><w:ins w:id="902" ${who}><w:r><w:t>altijd</w:t></w:r></w:ins>`,
    )
    put(folder, { 'wijzigingen.docx': zipSync({ ...parts, 'word/document.xml': strToU8(body) }) })
    const [odt] = converted(folder, ['wijzigingen.docx'], 'odt')
    put(folder, { 'ronde.odt': odt! })
    const [again] = converted(folder, ['ronde.odt'], 'docx')
    expect(strFromU8(unzipSync(again!)['word/document.xml']!)).toMatch(
      /<w:del\b[\s\S]*<w:ins\b|<w:ins\b[\s\S]*<w:del\b/,
    )
    const { blocks, leftOut } = await read('a.docx', again!)
    expect(shown(blocks)).toContain('Wij antwoorden altijd binnen zes weken.\n\nDit blijft staan.')
    expect(leftOut).toEqual(['deletions'])
    expect((await mammoth.extractRawText({ buffer: again! })).value).toContain('Wij antwoorden altijd binnen')
  })
})

describe('PDF files that LibreOffice wrote', () => {
  const bytes = converted(
    folder,
    names.map(name => `${name}.docx`),
    'pdf',
  )

  it.each(names)('%s comes in with every word that poppler reads', async name => {
    const { blocks } = await read('a.pdf', bytes[names.indexOf(name)]!)
    const poppler = output('pdftotext', ['-raw', join(folder, `${name}.pdf`), '-'])
    expect(missingWords(wordsIn(poppler), wordsIn(plainLinesOf(blocks).join(' ')))).toEqual([])
  })

  it('with a password are refused', async () => {
    const locked =
      'pdf:writer_pdf_Export:{"EncryptFile":{"type":"boolean","value":"true"},"DocumentOpenPassword":{"type":"string","value":"geheim"}}'
    const [pdf] = converted(folder, [`${names[0]!}.docx`], locked, 'pdf')
    expect(await refusal('a.pdf', pdf!)).toBe('intake-password')
  })
})

describe('forms that went through LibreOffice', () => {
  const made = async (): Promise<Uint8Array> => {
    const facts = await exampleFacts()
    const sheet = forms.apology.sheet({ facts, about: undefined, person: undefined, lang: 'nl' })
    const parts = unzipSync(await docx(formDoc(facts, sheet, 'nl')))
    let boxes = 0
    const body = strFromU8(parts['word/document.xml']!)
      .replace(/_{10,}/, 'Noor Abdallah')
      .replace(/<w:sdt>(?:(?!<\/w:sdt>).)*<\/w:sdt>/g, box =>
        ++boxes === 2
          ? box
              .replace('checked w14:val="0"', 'checked w14:val="1"')
              .replace('w:char="2610"', 'w:char="2612"')
          : box,
      )
    return zipSync({ ...parts, 'word/document.xml': strToU8(body) })
  }
  const answered = [{ about: '2026-12-10-council', answers: { naam: 'Noor Abdallah', komt: '☐ ja ☒ nee' } }]
  const answersIn = async (name: string, bytes: Uint8Array) =>
    filledForms(plainLinesOf((await read(name, bytes)).blocks).join('\n')).forms.map(
      ({ about, answers }) => ({
        about,
        answers: Object.fromEntries(answers),
      }),
    )

  it('come back filled in, as Word and as PDF', async () => {
    put(folder, { 'formulier.docx': await made() })
    const [pdf] = converted(folder, ['formulier.docx'], 'pdf')
    const [odt] = converted(folder, ['formulier.docx'], 'odt')
    put(folder, { 'formulier-terug.odt': odt! })
    const [again] = converted(folder, ['formulier-terug.odt'], 'docx')
    expect(await answersIn('a.docx', again!)).toEqual(answered)
    expect(await answersIn('a.pdf', pdf!)).toEqual(answered)
  })
})

describe('mail that Python wrote', () => {
  const script = `
import sys
from email.message import EmailMessage
m = EmailMessage()
m['From'] = 'Daniëlle Vermeulen-Çelik <d@voorbeeld.example>'
m['To'] = 'raad@voorbeeld.example'
m['Subject'] = 'Reactie op het advies over inburgering: coöperatie ' + 'heel ' * 20
m['Date'] = 'Fri, 20 Nov 2026 23:30:00 +0100'
m.set_content('Beste raad,\\n\\nHierbij de reactie.\\n\\n– Daniëlle\\n', cte='quoted-printable')
m.add_alternative('<p>Beste raad,</p><p>Hierbij de <b>reactie</b>.</p>', subtype='html')
with open(sys.argv[1], 'rb') as f:
    m.add_attachment(f.read(), maintype='application', subtype='octet-stream', filename='Reactie é.docx')
sys.stdout.buffer.write(bytes(m))
`
  const bytes = (): Buffer => {
    put(folder, { 'mail.py': script })
    return Buffer.from(output('python3', [join(folder, 'mail.py'), join(folder, 'agenda-nl.docx')]), 'utf8')
  }

  it('comes in with its words, its day, and the paper that came along', async () => {
    const paper = await read('a.eml', bytes())
    expect(paper).toMatchObject({ from: 'Daniëlle Vermeulen-Çelik', sent: '2026-11-20', format: 'mail' })
    expect(paper.title).toContain('Reactie op het advies over inburgering: coöperatie heel heel')
    expect(shown(paper.blocks)).toBe('Beste raad,\n\nHierbij de reactie.\n\n– Daniëlle')
    const [attached] = paper.attachments
    expect(attached!.name).toBe('Reactie é.docx')
    expect(Buffer.from(attached!.bytes).equals(readFileSync(join(folder, 'agenda-nl.docx')))).toBe(true)
  })

  it('is taken in by the program itself', () => {
    put(folder, { 'reactie.eml': bytes() })
    const { status, stdout, stderr } = ipr([
      'importeer',
      join(folder, 'reactie.eml'),
      '--as',
      'reactie',
      '-C',
      'example-archive',
      '--dry-run',
    ])
    expect({ status, said: stdout.toString() + stderr.toString() }).toEqual({
      status: 0,
      said: expect.stringContaining('2026-02-inburgering'),
    })
  })
})
