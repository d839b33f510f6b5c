import { Refusal } from '../model/refusal.ts'

/** An element: its name with prefix, its attributes, and what is in it in order. */
export interface Xml {
  readonly name: string
  readonly attributes: { readonly [name: string]: string }
  readonly children: readonly (Xml | string)[]
}

const DEEPEST = 400
const MOST = 2_000_000

const NAMED: { readonly [name: string]: string } = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

const broken = (): never => {
  throw new Refusal('intake-broken')
}

/** The character with this number; nothing for a number that is none. */
export const character = (code: number): string =>
  code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff) ? String.fromCodePoint(code) : ''

const decoded = (text: string): string =>
  text.includes('&')
    ? text.replace(/&(?:#x([0-9a-fA-F]{1,6})|#(\d{1,7})|(\w+));|&/g, (_, hex, number, name) => {
        if (hex) return character(Number.parseInt(hex, 16))
        if (number) return character(Number(number))
        return NAMED[name as string] ?? broken()
      })
    : text

const ATTRIBUTE = /([^\s=]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g

const attributesOf = (tag: string): { [name: string]: string } => {
  const found: { [name: string]: string } = Object.create(null)
  for (const [, name, double, single] of tag.matchAll(ATTRIBUTE))
    found[name!] = decoded(double ?? single ?? '')
  return found
}

interface Open {
  readonly name: string
  readonly attributes: { readonly [name: string]: string }
  readonly children: (Xml | string)[]
}

// Where the tag that opens here ends: a `>` inside quotes is no end.
const tagEnd = (text: string, from: number): number => {
  let quote = ''
  for (let at = from; at < text.length; at++) {
    const sign = text[at]!
    if (quote !== '') {
      if (sign === quote) quote = ''
    } else if (sign === '"' || sign === "'") quote = sign
    else if (sign === '>') return at
  }
  return broken()
}

const after = (text: string, mark: string, from: number): number => {
  const found = text.indexOf(mark, from)
  return found < 0 ? broken() : found + mark.length
}

/**
 * Reads the XML of an office file. A document type, which could define entities or fetch something, is refused;
 * so is what is nested deeper or larger than any real paper.
 */
export const parseXml = (text: string): Xml => {
  const root: Open = { name: '', attributes: {}, children: [] }
  const stack: Open[] = [root]
  let count = 0
  let at = 0
  while (at < text.length) {
    const top = stack.at(-1)!
    const next = text.indexOf('<', at)
    const until = next < 0 ? text.length : next
    if (until > at && stack.length > 1) top.children.push(decoded(text.slice(at, until)))
    if (next < 0) break
    if (text.startsWith('<!--', next)) at = after(text, '-->', next)
    else if (text.startsWith('<![CDATA[', next)) {
      at = after(text, ']]>', next)
      top.children.push(text.slice(next + 9, at - 3))
    } else if (text.startsWith('<?', next)) at = after(text, '?>', next)
    else if (text.startsWith('<!', next)) broken()
    else if (text.startsWith('</', next)) {
      at = after(text, '>', next)
      if (stack.length < 2 || text.slice(next + 2, at - 1).trim() !== top.name) broken()
      stack.pop()
    } else {
      const end = tagEnd(text, next)
      const selfClosing = text[end - 1] === '/'
      const tag = text.slice(next + 1, selfClosing ? end - 1 : end)
      const [name = ''] = /^[^\s]+/.exec(tag) ?? broken()
      const open: Open = { name, attributes: attributesOf(tag.slice(name.length)), children: [] }
      top.children.push(open)
      if (++count > MOST || stack.length > DEEPEST) throw new Refusal('intake-too-large')
      if (!selfClosing) stack.push(open)
      at = end + 1
    }
  }
  const [only] = root.children
  return stack.length === 1 && typeof only === 'object' ? only : broken()
}

/** The elements directly in this one, or those of one name. */
export const elements = (xml: Xml | undefined, name?: string): readonly Xml[] =>
  (xml?.children ?? []).filter(
    (child): child is Xml => typeof child === 'object' && (name === undefined || child.name === name),
  )

/** The first element of a name directly in this one. */
export const element = (xml: Xml | undefined, name: string): Xml | undefined => elements(xml, name)[0]

/** All text in an element. */
export const textIn = (xml: Xml): string =>
  xml.children.map(child => (typeof child === 'string' ? child : textIn(child))).join('')
