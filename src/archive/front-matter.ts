import matter from 'gray-matter'
import type { Range } from '../model/source.ts'

/**
 * The one door to `gray-matter`, which here only splits. As it comes it runs code from a file whose first
 * line says `---js`; so the first line is checked before it sees the text, every engine but ours is
 * refused, and the build leaves its engines out altogether.
 */

export type FenceFault = 'no-front-matter' | 'unclosed-front-matter' | 'yaml-too-large'

/** Largest YAML of a record, in characters. */
export const MAX_YAML = 65_536
// gray-matter looks for comments with a pattern whose time grows with the square of the lines that are
// empty: 65,000 of them took nine seconds.
const MAX_LINES = 4_000

const FIRST_LINE = /^\uFEFF?---[ ]*\r?\n/
const CLOSING = /^---[ \t]*(\r?\n|$)/

const refuse = {
  parse: (): object => {
    throw new Error('front matter in a language other than YAML')
  },
}

const engines = { yaml: { parse: () => ({}) }, javascript: refuse, js: refuse, json: refuse }

/** Splits a Markdown record into front matter and body, both as ranges of the text. */
export const splitFrontMatter = (text: string): { front: Range; body: Range } | { fault: FenceFault } => {
  if (!FIRST_LINE.test(text)) return { fault: 'no-front-matter' }
  const bom = text.startsWith('\uFEFF') ? 1 : 0
  const start = bom + '---'.length
  const fence = text.indexOf('\n---', start)
  if (fence < 0) return { fault: 'unclosed-front-matter' }
  if (fence - start > MAX_YAML) return { fault: 'yaml-too-large' }
  const head = text.slice(bom, fence + '\n---'.length)
  if (head.split('\n', MAX_LINES + 1).length > MAX_LINES) return { fault: 'yaml-too-large' }
  const front = matter(head, { language: 'yaml', engines }).matter
  // gray-matter leaves the last line end out (of CRLF only its second half); here it belongs to the YAML.
  const cut = start + front.length
  const end = cut + (/^\r?\n/.exec(text.slice(cut, cut + 2))?.[0].length ?? 0)
  const closing = CLOSING.exec(text.slice(end))?.[0]
  if (closing === undefined) return { fault: 'unclosed-front-matter' }
  return { front: { start, end }, body: { start: end + closing.length, end: text.length } }
}
