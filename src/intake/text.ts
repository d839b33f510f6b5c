import type { Block } from '../tree/tree.ts'
import { clean } from './clean.ts'
import { character } from './xml.ts'

// A line shorter than this was ended on purpose: an address, a signature, an item of a list.
const WRAPPED = 60

/** Plain text as paragraphs: empty lines part them, and long lines that were wrapped go on. */
export const paragraphsIn = (text: string): readonly Block[] => {
  const paragraphs: string[] = []
  let open = false
  for (const raw of clean(text).split('\n')) {
    const line = raw.trim()
    if (line === '') open = false
    else if (open && !/^([-*•>]|\d{1,2}[.)]|\[)/.test(line)) {
      paragraphs[paragraphs.length - 1] += ` ${line}`
      open = line.length >= WRAPPED
    } else {
      paragraphs.push(line)
      open = line.length >= WRAPPED
    }
  }
  return paragraphs.map(each => ({ tag: 'paragraph', children: [{ tag: 'text', text: each }] }))
}

const NAMED: { readonly [name: string]: string } = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  euro: '€',
  hellip: '…',
  ndash: '–',
  mdash: '—',
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
  bull: '•',
}

// An accent stands in the name of its letter: `euml`, `eacute`.
const ACCENTS: { readonly [name: string]: string } = {
  uml: '\u0308',
  acute: '\u0301',
  grave: '\u0300',
  circ: '\u0302',
  tilde: '\u0303',
  cedil: '\u0327',
}

const entity = (whole: string, name: string): string => {
  const number = /^#x([0-9a-f]{1,6})$/i.exec(name)?.[1] ?? /^#(\d{1,7})$/.exec(name)?.[1]
  if (number !== undefined) {
    const code = Number.parseInt(number, /^#x/i.test(name) ? 16 : 10)
    return character(code)
  }
  const [, letter = '', accent = ''] = /^([A-Za-z])(uml|acute|grave|circ|tilde|cedil)$/.exec(name) ?? []
  return NAMED[name] ?? (letter === '' ? whole : `${letter}${ACCENTS[accent]}`)
}

/** The text of a page: what is between its tags. Nothing in it is looked up, run or fetched. */
export const textOfPage = (page: string): string =>
  page
    .replace(/<(script|style|head|title)\b[^>]*>[\s\S]*?(<\/\1\s*>|$)/gi, '')
    .replace(/<!--[\s\S]*?(-->|$)/g, '')
    .replace(/\s+/g, ' ')
    .replace(/<br\b[^>]*>|<\/(div|li|tr|h[1-6])\s*>/gi, '\n')
    .replace(/<\/(p|table|ul|ol|blockquote)\s*>/gi, '\n\n')
    .replace(/<li\b[^>]*>/gi, '- ')
    .replace(/<\/t[dh]\s*>/gi, ' ')
    .replace(/<[^>]*>/g, '')
    .replace(/&(#?\w+);/g, entity)
