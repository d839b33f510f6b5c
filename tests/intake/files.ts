import { deflateRawSync } from 'node:zlib'
import { strToU8, zipSync } from 'fflate'
import { readPaper } from '../../src/intake/intake.ts'
import type { Paper } from '../../src/intake/paper.ts'
import { markdown } from '../../src/render/markdown.ts'
import type { Block } from '../../src/tree/tree.ts'

/** Files as strangers send them, made by hand. */

const NAMESPACES =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="r" xmlns:w14="w14" xmlns:mc="mc"'

/** The bytes of a zip with these parts. */
export const zip = (parts: { readonly [name: string]: string | Uint8Array }): Uint8Array =>
  zipSync(
    Object.fromEntries(
      Object.entries(parts).map(([name, part]) => [name, typeof part === 'string' ? strToU8(part) : part]),
    ),
  )

/** A zip with one small part that unpacks to this many zeros, and says that it unpacks to so many bytes. */
export const bomb = (size: number, said: number): Uint8Array => {
  const packed = deflateRawSync(Buffer.alloc(size))
  const name = strToU8('word/document.xml')
  const head = new DataView(new ArrayBuffer(30))
  head.setUint32(0, 0x04034b50, true)
  head.setUint16(4, 20, true)
  head.setUint16(8, 8, true)
  head.setUint32(18, packed.length, true)
  head.setUint32(22, said, true)
  head.setUint16(26, name.length, true)
  return new Uint8Array([...new Uint8Array(head.buffer), ...name, ...packed])
}

/** A Word file whose body is this XML, with other parts beside it. */
export const word = (
  body: string,
  parts: { readonly [name: string]: string | Uint8Array } = {},
): Uint8Array =>
  zip({
    '[Content_Types].xml': '<Types><Default Extension="xml" ContentType="application/xml"/></Types>',
    'word/document.xml': `<?xml version="1.0"?><w:document ${NAMESPACES}><w:body>${body}</w:body></w:document>`,
    ...parts,
  })

export const run = (text: string): string => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`
export const paragraph = (inside: string, properties = ''): string =>
  `<w:p>${properties === '' ? '' : `<w:pPr>${properties}</w:pPr>`}${inside}</w:p>`

/** Reads a file by its name and bytes. */
export const read = (name: string, bytes: Uint8Array | string): Promise<Paper> =>
  readPaper({ name, bytes: typeof bytes === 'string' ? new TextEncoder().encode(bytes) : bytes })

/** What a paper says, as Markdown. */
export const shown = (blocks: readonly Block[]): string =>
  markdown({
    title: '',
    lang: 'nl',
    council: '',
    day: '2026-11-24',
    blocks: [{ tag: 'heading', level: 1, children: [] }, ...blocks],
  }).trim()

/** The key of the refusal that reading ends in. */
export const refusal = async (name: string, bytes: Uint8Array | string): Promise<string> => {
  try {
    const { format } = await read(name, bytes)
    return `read as ${format}`
  } catch (error) {
    return (error as { readonly key?: string }).key ?? String(error)
  }
}

const streamed = (content: string): string => `<< /Length ${content.length} >>\nstream\n${content}\nendstream`

/** A PDF with one page of lines, each at a place of its own; with `locked` it needs a password. */
export const pdf = (
  lines: readonly (readonly [y: number, size: number, text: string])[],
  locked = '',
): string => {
  const content = lines
    .map(([y, size, text]) => `BT /F1 ${size} Tf 70 ${y} Td (${text.replace(/[()\\]/g, '\\$&')}) Tj ET`)
    .join('\n')
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R /OpenAction << /S /JavaScript /JS (app.alert(1)) >> >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>',
    streamed(content),
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>',
  ]
  let text = '%PDF-1.4\n'
  const offsets = objects.map((object, index) => {
    const at = text.length
    text += `${index + 1} 0 obj\n${object}\nendobj\n`
    return at
  })
  const start = text.length
  const rows = offsets.map(offset => `${String(offset).padStart(10, '0')} 00000 n \n`).join('')
  return `${text}xref\n0 6\n0000000000 65535 f \n${rows}trailer\n<< /Size 6 /Root 1 0 R ${locked} >>\nstartxref\n${start}\n%%EOF\n`
}

/** What makes a PDF ask for a password. */
export const LOCK = `/ID [<00112233445566778899aabbccddeeff> <00112233445566778899aabbccddeeff>] /Encrypt << /Filter /Standard /V 1 /R 2 /P -4 /O <${'ab'.repeat(32)}> /U <${'cd'.repeat(32)}> >>`
