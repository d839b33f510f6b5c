import type { Publication } from '../../../schemas/publication.ts'
import { grounds } from '../../../schemas/vocabulary/publication.ts'
import type { Lang } from '../../../schemas/vocabulary/vocabulary.ts'
import type { SiteChange, SiteChanges } from '../../domain/public/publication.ts'
import { publicationWords as english } from '../../lang/en/publication.ts'
import { publicationWords as dutch, type PublicationWords } from '../../lang/nl/publication.ts'
import type { Facts } from '../../model/facts.ts'
import { bullets, heading, note, type Phrase, paragraph } from '../../tree/build.ts'
import type { Block, Doc } from '../../tree/tree.ts'
import { page } from '../page.ts'

export const publicationWordsOf = (lang: Lang): PublicationWords => (lang === 'nl' ? dutch : english)

/** Something that looks like personal data in a file that is about to be published. */
export interface PersonalHit {
  readonly path: string
  readonly what: keyof PublicationWords['what']
  readonly found: string
  /** The rule with which an exception is signed. */
  readonly rule: string
  readonly allowed: boolean
}

/** Something confidential that shines through. */
export interface ShownLeak {
  readonly path: string
  readonly kind: keyof PublicationWords['leak']
  readonly found: string
  readonly from: string
}

/** Something confidential in the history of the public folder; `leak` is null for a file of the archive itself. */
export interface Once {
  readonly path: string
  readonly leak: ShownLeak | null
  /** It stood on a page that was rightly public then, such as a name of which the consent was withdrawn. */
  readonly wasPublic: boolean
}

/** All that is known before anything is written. */
export interface Publishing {
  readonly folder: string
  /** The user named the folder; it does not stand in the settings. */
  readonly named: boolean
  readonly last: Publication | null
  readonly changes: SiteChanges
  /** Faults and findings that keep everything inside, each with place and message. */
  readonly faults: readonly string[]
  readonly leaks: readonly ShownLeak[]
  readonly hits: readonly PersonalHit[]
  readonly originals: readonly { readonly title: string; readonly path: string }[]
  readonly missing: readonly string[]
  readonly once: readonly Once[]
}

/** Words near a name are shown, never a reason to stop. */
const isNear = ({ what }: PersonalHit): boolean => what === 'health'

/** What keeps everything inside until it is mended. */
export const blocks = ({ faults, leaks, hits, changes }: Publishing): boolean =>
  faults.length > 0 ||
  leaks.length > 0 ||
  changes.foreign.length > 0 ||
  hits.some(hit => !hit.allowed && !isNear(hit))

const section = (title: string, text: string | null, lines: readonly Phrase[]): readonly Block[] =>
  lines.length === 0 ? [] : [heading(2, title), ...(text === null ? [] : [paragraph(text)]), bullets(lines)]

const changeLine = ({ path, grounds: why }: SiteChange, lang: Lang): string =>
  why.length === 0 ? path : `${path} (${why.map(ground => grounds.word(ground, lang)).join(', ')})`

// What was shown before it was written need not be shown in full again.
const countsOf = (changes: readonly SiteChange[], lang: Lang): readonly Block[] => {
  const lines = (['new', 'changed', 'gone'] as const).flatMap(state => {
    const n = changes.filter(change => change.state === state).length
    return n === 0 ? [] : [publicationWordsOf(lang).state[state](n)]
  })
  return lines.length === 0 ? [] : [bullets(lines)]
}

const changesBlocks = (
  { changes: { changes, same, edited } }: Publishing,
  written: boolean,
  lang: Lang,
): readonly Block[] => {
  const words = publicationWordsOf(lang)
  return [
    ...(written ? countsOf(changes, lang) : []),
    ...(['new', 'changed', 'gone'] as const).flatMap(state => {
      const those = written ? [] : changes.filter(change => change.state === state)
      return section(
        words.state[state](those.length),
        null,
        those.map(change => changeLine(change, lang)),
      )
    }),
    ...(changes.length === 0 ? [paragraph(words.nothing)] : []),
    ...(same === 0 ? [] : [paragraph(words.same(same))]),
    ...(edited.length === 0 ? [] : [note('warning', [paragraph(words.edited(edited))])]),
  ]
}

interface Grouped extends Pick<PersonalHit, 'what' | 'found' | 'rule'> {
  readonly paths: readonly string[]
}

// What stands on a page stands in the search and in the data too: one line says so.
const together = (hits: readonly PersonalHit[]): readonly Grouped[] => {
  const keys = [...new Set(hits.map(({ what, found }) => `${what} ${found}`))]
  return keys.map(key => {
    const those = hits.filter(({ what, found }) => `${what} ${found}` === key)
    const { what, found, rule } = those[0]!
    return { what, found, rule, paths: those.map(({ path }) => path) }
  })
}

const isShared = (path: string): boolean => /^(?:data|zoeken|cms)\/|\.atom$/.test(path)

const placesText = (paths: readonly string[], lang: Lang): string => {
  const [first = ''] = [...paths].sort((a, b) => Number(isShared(a)) - Number(isShared(b)))
  return publicationWordsOf(lang).places(first, paths.length - 1)
}

/** What a publication would do: what is new, changed and gone, each hit, and what keeps it inside (CONF-06). */
export const publishDoc = (facts: Facts, publishing: Publishing, written: boolean, lang: Lang): Doc => {
  const words = publicationWordsOf(lang)
  const { folder, last, faults, leaks, hits, changes, originals, missing, once } = publishing
  const stopped = blocks(publishing)
  const open = hits.filter(hit => !hit.allowed && !isNear(hit))
  const said = ({ kind, found, from, path }: ShownLeak): string => words.leak[kind](found, from, path)
  return page(facts, words.title(facts.model.council.data.council.short_name), lang, [
    paragraph([words.target(folder), ' ', last === null ? words.first : words.last(last.published_on)]),
    ...(missing.length === 0 ? [] : [note('warning', [paragraph(words.missing(missing))])]),
    ...(stopped ? [note('error', [paragraph(words.blocked)])] : []),
    ...section(words.faults, words.faultsText, faults),
    ...section(words.leaks, words.leaksText, leaks.map(said)),
    ...section(
      words.personal,
      words.personalText,
      together(open).map(({ what, found, rule, paths }) =>
        words.hit(words.what[what], found, placesText(paths, lang), rule),
      ),
    ),
    ...section(words.foreign, words.foreignText, changes.foreign),
    ...section(
      words.near,
      null,
      hits.filter(isNear).map(({ found, path }) => words.nearHit(found, path)),
    ),
    ...section(
      words.allowed,
      null,
      hits
        .filter(hit => hit.allowed && !isNear(hit))
        .map(({ what, path }) => words.allowedHit(words.what[what], path))
        .filter((line, index, lines) => lines.indexOf(line) === index),
    ),
    ...section(
      words.originals,
      words.originalsText,
      originals.map(({ title, path }) => words.original(title, path)),
    ),
    ...section(
      words.once,
      words.onceText,
      once
        .filter(({ wasPublic }) => !wasPublic)
        .map(({ path, leak }) => words.onceFile(path, leak === null ? words.onceRecord : said(leak))),
    ),
    ...section(
      words.before,
      words.beforeText,
      once.flatMap(({ leak, wasPublic }) =>
        wasPublic && leak !== null ? [words.beforeWhat(leak.found)] : [],
      ),
    ),
    ...(stopped ? [] : changesBlocks(publishing, written, lang)),
    ...(stopped || written || changes.changes.length === 0
      ? []
      : [paragraph(words.how(publishing.named ? folder : null))]),
  ])
}
