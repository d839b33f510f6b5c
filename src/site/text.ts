import { textsIn } from '../model/walk.ts'

/** What a file of the site says, however it is written down: for whoever looks for something in it. */

const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
}

const decoded = (text: string): string =>
  text.replace(/&(?:#(\d+)|#x([0-9a-f]+)|([a-z]+));/gi, (all, decimal, hex, name) => {
    if (name !== undefined) return NAMED[name.toLowerCase()] ?? all
    const code = decimal === undefined ? Number.parseInt(hex, 16) : Number(decimal)
    return code > 0 && code < 0x110000 ? String.fromCodePoint(code) : all
  })

// Two paragraphs in one text are two pieces.
const paragraphsIn = (value: unknown): readonly string[] =>
  textsIn(value).flatMap(text => text.split(/\n\s*\n/))

// Elements that run on in a sentence; every other tag ends one.
const RUNNING = /^<\/?(?:a|strong|em|code|span)\b/

const DATA = /<script type="application\/json"[^>]*>([\s\S]*?)<\/script>/g

const ATTRIBUTE = /\s(?!href|src|class|id|style)[\w-]+="([^"]*)"/g

const marked = (text: string): readonly string[] => {
  const attributes = [...text.matchAll(ATTRIBUTE)].map(([, value = '']) => value)
  const running = text
    .replace(/<(style|script)\b[\s\S]*?<\/\1>/g, '\0')
    .replace(/<[^>]*>/g, tag => (RUNNING.test(tag) ? '' : '\0'))
    .split('\0')
  return [...running, ...attributes].map(decoded)
}

/**
 * The pieces of running text in a file: of a page or feed those between tags and in attributes, of data its texts, of
 * anything else its lines, unfolded. Addresses of links are left out: they are looked at as they stand in the file.
 */
export const piecesOf = (path: string, text: string): readonly string[] => {
  if (path.endsWith('.json')) return paragraphsIn(JSON.parse(text))
  if (!/\.(?:html|xml|atom)$/.test(path)) return text.replace(/\r?\n[ \t]/g, '').split(/\r?\n/)
  const data = [...text.matchAll(DATA)].flatMap(([, json]) => paragraphsIn(JSON.parse(json ?? 'null')))
  return [...data, ...marked(text)]
}

/** The words of a text in order, without capitals, accents and signs. */
export const wordsIn = (text: string): readonly string[] =>
  text
    .toLowerCase()
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .match(/[\p{L}\p{N}]+/gu) ?? []
