import { Refusal } from '../model/refusal.ts'
import type { GivenFile } from './paper.ts'
import { MAX_FILE } from './paper.ts'
import { textOfPart, unzipped } from './unzip.ts'
import { character, elements, parseXml, type Xml } from './xml.ts'

/** A number that a report marks, with the text that stands there now. */
export interface Marked {
  readonly id: string
  readonly text: string
}

const NAMED: { readonly [name: string]: string } = { amp: '&', lt: '<', gt: '>', quot: '"', nbsp: ' ' }

const plain = (html: string): string =>
  html
    .replace(/<[^>]*>/g, '')
    .replace(/&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z]+));/gi, (all, number, hex, name) =>
      name ? (NAMED[name] ?? all) : character(Number.parseInt(number ?? hex, number ? 10 : 16)),
    )

const tidy = (text: string): string => text.replace(/\s+/g, ' ').trim()

const inHtml = (text: string): readonly Marked[] =>
  [...text.matchAll(/<span\b[^>]*\bdata-figure="([^"]*)"[^>]*>(.*?)<\/span>/gs)].map(([, id, body]) => ({
    id: id!,
    text: tidy(plain(body!)),
  }))

// The mark stands behind its number: an amount, a number, a part of a hundred, or a word for none.
const inMarkdown = (text: string): readonly Marked[] =>
  [...text.matchAll(/((?:€\s?)?-?[\d.,]*\d%?|-?€[\d.,]*\d|\p{L}+|)<!--([a-z0-9-]+)-->/gu)].map(
    ([, number, id]) => ({ id: id!, text: tidy(number!) }),
  )

interface Reading {
  readonly open: Map<string, string>
  readonly texts: Map<string, string>
}

// As the Word file is written: an underscore, the id with underscores, and its number.
const NAME = /^_([a-z0-9_]+_\d{3,})$/

// A number starts and ends at two marks of the same id, with whatever an editor put in between.
const walk = (xml: Xml, reading: Reading): void => {
  for (const child of elements(xml)) {
    const key = child.attributes['w:id'] ?? ''
    const [, name] = NAME.exec(child.attributes['w:name'] ?? '') ?? []
    if (child.name === 'w:bookmarkStart' && name !== undefined) {
      const id = name.replaceAll('_', '-')
      reading.open.set(key, id)
      reading.texts.set(id, reading.texts.get(id) ?? '')
    } else if (child.name === 'w:bookmarkEnd') reading.open.delete(key)
    else if (child.name === 'w:t') {
      const text = child.children.filter(part => typeof part === 'string').join('')
      for (const open of reading.open.values()) reading.texts.set(open, reading.texts.get(open)! + text)
    } else if (child.name !== 'w:del') walk(child, reading)
  }
}

const inDocx = (bytes: Uint8Array): readonly Marked[] => {
  const body = unzipped(bytes, name => name === 'word/document.xml').get('word/document.xml')
  if (!body) throw new Refusal('intake-unknown')
  const reading: Reading = { open: new Map(), texts: new Map() }
  walk(parseXml(textOfPart(body)), reading)
  return [...reading.texts].map(([id, text]) => ({ id, text: tidy(text) }))
}

const isZip = (bytes: Uint8Array): boolean => bytes[0] === 0x50 && bytes[1] === 0x4b

const decoded = (bytes: Uint8Array): string => {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    throw new Refusal('intake-unknown')
  }
}

/** The numbers that a report marks, in Word, HTML or Markdown, told apart by what the file is. */
export const markedIn = ({ bytes }: GivenFile): readonly Marked[] => {
  if (bytes.length > MAX_FILE) throw new Refusal('intake-too-large')
  if (isZip(bytes)) return inDocx(bytes)
  const text = decoded(bytes)
  return /^\s*<(!doctype|html)/i.test(text) ? inHtml(text) : inMarkdown(text)
}
