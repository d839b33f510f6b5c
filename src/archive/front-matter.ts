import matter from 'gray-matter'
import type { Range } from '../model/source.ts'

/**
 * The one door to `gray-matter`, which here only splits. As it comes it runs code from a file whose first
 * line says `---js`; so the first line is checked before it sees the text, every engine but ours is
 * refused, and the build leaves its engines out altogether.
 */

export type FenceFault = 'no-front-matter' | 'unclosed-front-matter'

const FIRST_LINE = /^\uFEFF?---[ ]*\r?\n/
const CLOSING = /^---[ \t]*(\r?\n|$)/

const refuse = {
  parse: (): object => {
    throw new Error('front matter in a language other than YAML')
  },
}

/** Splits a Markdown record into front matter and body, both as ranges of the text. */
export const splitFrontMatter = (text: string): { front: Range; body: Range } | { fault: FenceFault } => {
  const opening = FIRST_LINE.exec(text)?.[0]
  if (!opening) return { fault: 'no-front-matter' }
  const bom = text.startsWith('\uFEFF') ? 1 : 0
  let front: string | undefined
  matter(text.slice(bom), {
    language: 'yaml',
    engines: {
      yaml: {
        parse: raw => {
          front = raw
          return {}
        },
      },
      javascript: refuse,
      js: refuse,
      json: refuse,
    },
  })
  // gray-matter hands over nothing for an empty block, and takes any line that begins with `---` for its end.
  const start =
    bom +
    '---'.length +
    (front === undefined ? opening.length - bom - 3 : text.indexOf(front, bom + 3) - bom - 3)
  // gray-matter leaves the last line end out (of CRLF only its second half); here it belongs to the YAML.
  const cut = front === undefined ? start : start + front.length
  const end = cut + (/^\r?\n/.exec(text.slice(cut))?.[0].length ?? 0)
  const rest = text.slice(end)
  const closing = CLOSING.exec(rest)?.[0]
  if (!closing) return { fault: 'unclosed-front-matter' }
  const body = text.length - rest.length + closing.length
  return { front: { start, end }, body: { start: body, end: text.length } }
}
