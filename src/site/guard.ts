import type { Secrets } from '../domain/public/secrets.ts'
import type { PublicSite } from '../domain/public/site.ts'
import { textsIn } from '../model/walk.ts'
import { siteWordsOf } from './page.ts'
import { piecesOf, wordsIn } from './text.ts'

/** Something confidential that shines through in a file that is about to be published. */
export interface Leak {
  readonly path: string
  readonly kind: 'phrase' | 'name' | 'id' | 'file'
  /** What was found, as it stands in the archive. */
  readonly found: string
  /** The record or original it comes from. */
  readonly from: string
}

/** A file as far as the guard looks at it. */
export interface Guarded {
  readonly path: string
  readonly text: string
}

/** Words in a row that nobody writes twice by chance. */
const PHRASE = 8

const shingles = (words: readonly string[]): readonly string[] =>
  words
    .slice(0, Math.max(0, words.length - PHRASE + 1))
    .map((_, at) => words.slice(at, at + PHRASE).join(' '))

const released = (site: PublicSite): ReadonlySet<string> =>
  new Set(
    [site, siteWordsOf('nl'), siteWordsOf('en')]
      .flatMap(textsIn)
      // Markdown marks and link addresses are no words of a page, so both ways of reading count as released.
      .flatMap(text => [...shingles(wordsIn(text)), ...shingles(wordsIn(text.replace(/\]\([^)]*\)/g, ' ')))]),
  )

interface Read {
  readonly path: string
  /** The words of each piece of text, with a space around each. */
  readonly pieces: readonly string[]
}

const readOf = ({ path, text }: Guarded): Read => ({
  path,
  pieces: [path, ...piecesOf(path, text)].map(piece => ` ${wordsIn(piece).join(' ')} `),
})

const phraseLeaks = (
  files: readonly Read[],
  { texts }: Secrets,
  open: ReadonlySet<string>,
): readonly Leak[] => {
  const places = new Map<string, string>()
  for (const { path, pieces } of files)
    for (const phrase of pieces.flatMap(piece => shingles(piece.trim().split(' '))))
      if (!open.has(phrase) && !places.has(phrase)) places.set(phrase, path)
  return texts.flatMap(({ from, texts }) => {
    const found = texts.flatMap(text => shingles(wordsIn(text))).find(phrase => places.has(phrase))
    return found === undefined ? [] : [{ path: places.get(found)!, kind: 'phrase' as const, found, from }]
  })
}

const nameLeaks = (files: readonly Read[], { names }: Secrets): readonly Leak[] =>
  names.flatMap(({ from, name }) => {
    const line = ` ${wordsIn(name).join(' ')} `
    return files
      .filter(({ pieces }) => pieces.some(piece => piece.includes(line)))
      .map(({ path }) => ({ path, kind: 'name' as const, found: name, from }))
  })

// An id is written with hyphens: the same words in a sentence are no trace of it.
const exactLeaks = (
  files: readonly Guarded[],
  kind: Leak['kind'],
  wanted: readonly { readonly from: string; readonly what: string }[],
): readonly Leak[] =>
  wanted.flatMap(({ from, what }) => {
    const exact = new RegExp(`(?<![\\p{L}\\p{N}-])${what.replaceAll('.', '\\.')}(?![\\p{L}\\p{N}-])`, 'u')
    return files
      .filter(({ path, text }) => `${path} ${text}`.includes(what) && exact.test(`${path} ${text}`))
      .map(({ path }) => ({ path, kind, found: what, from }))
  })

/**
 * Everything confidential that shines through in files: a phrase of eight words, the name of someone who did not
 * agree, an id or a file name. What the released projections and our own templates say is no secret; names always are.
 */
export const leaksIn = (files: readonly Guarded[], secrets: Secrets, site: PublicSite): readonly Leak[] => {
  const read = files.map(readOf)
  return [
    ...phraseLeaks(read, secrets, released(site)),
    ...nameLeaks(read, secrets),
    ...exactLeaks(
      files,
      'id',
      secrets.ids.map(({ from, id }) => ({ from, what: id })),
    ),
    ...exactLeaks(
      files,
      'file',
      secrets.files.map(({ from, name }) => ({ from, what: name })),
    ),
  ]
}
