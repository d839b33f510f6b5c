import type { ItemKind } from '../../../schemas/vocabulary/meetings.ts'
import type { Lang } from '../../../schemas/vocabulary/vocabulary.ts'
import { below, labelOf, type Point, parentOf, roleOf } from '../../domain/minutes/point.ts'
import { nameOf } from '../../domain/names.ts'
import { minutesWords as english } from '../../lang/en/minutes.ts'
import { minutesWords as dutch, type MinutesWords } from '../../lang/nl/minutes.ts'
import type { Facts } from '../../model/facts.ts'
import type { Entry } from '../../model/model.ts'
import { bullets, emphasis, heading, paragraph, strong } from '../../tree/build.ts'
import type { Block, Doc } from '../../tree/tree.ts'
import { partTitle } from '../agenda.ts'
import { partView } from '../agenda-view.ts'
import { page } from '../page.ts'

export const minutesWordsOf = (lang: Lang): MinutesWords => (lang === 'nl' ? dutch : english)

type Sentences = { readonly [key: string]: string | undefined }

/** Sentences by what an item is: a standing one by its id, then by what it is for, why it is there, and its kind. */
export interface SentenceTable {
  readonly standing: Sentences
  /** Standing items with others below them. */
  readonly above: Sentences
  readonly role: Sentences
  readonly reason: Sentences
  readonly kind: { readonly [K in ItemKind]: string }
}

/** The sentence of a table for an item; a heading above others needs none, unless it always has one. */
export const sentenceFrom = (
  table: SentenceTable,
  facts: Facts,
  point: Point,
  isAbove: boolean,
): string | undefined => {
  const standing = { ...table.standing, ...(isAbove ? table.above : {}) }
  const own = point.about === null ? standing[point.id] : undefined
  if (own !== undefined || isAbove) return own
  return table.role[roleOf(facts, point)] ?? table.reason[point.reason ?? ''] ?? table.kind[point.kind]
}

const apologies = (facts: Facts, meeting: Entry<'meeting'>): readonly string[] =>
  meeting.data.apologies.map(({ person }) => nameOf(facts, person))

const sentenceOf = (
  facts: Facts,
  meeting: Entry<'meeting'>,
  point: Point,
  isAbove: boolean,
  lang: Lang,
): string | undefined => {
  const words = minutesWordsOf(lang)
  const away = apologies(facts, meeting)
  if (point.id === 'mededelingen' && away.length > 0) return words.apologies(away)
  return sentenceFrom(words, facts, point, isAbove)
}

/** True for actions and papers: they have their own files, and a line each is enough. */
export const inList = (facts: Facts, point: Point): boolean => {
  const role = roleOf(facts, point)
  return role === 'action' || (role === 'paper' && point.question === null)
}

const guestsAt = (facts: Facts, meeting: Entry<'meeting'>, { id }: Point): readonly string[] =>
  meeting.data.guests.filter(({ items }) => items.includes(id)).map(({ person }) => nameOf(facts, person))

const blocksOf = (
  facts: Facts,
  meeting: Entry<'meeting'>,
  point: Point,
  all: readonly Point[],
  lang: Lang,
): readonly Block[] => {
  const words = minutesWordsOf(lang)
  const children = below(point, all)
  const short = children.filter(child => inList(facts, child))
  const guests = guestsAt(facts, meeting, point)
  const sentence = sentenceOf(facts, meeting, point, children.length > 0, lang)
  return [
    heading(parentOf(point, all) ? 3 : 2, labelOf(point)),
    ...(guests.length === 0 ? [] : [paragraph(words.guests(guests))]),
    ...(sentence === undefined ? [] : [paragraph(sentence)]),
    ...(short.length === 0 ? [] : [bullets(short.map(({ n, title }) => [strong(n), ` ${title}`]))]),
    ...children
      .filter(child => !short.includes(child))
      .flatMap(child => blocksOf(facts, meeting, child, all, lang)),
  ]
}

// Where another part of the meeting begins, the prose says so.
const partBegin = (
  { model }: Facts,
  meeting: Entry<'meeting'>,
  before: Point | undefined,
  point: Point,
  lang: Lang,
): readonly Block[] => {
  const agenda = model.get('agenda', meeting.id)
  const partOf = (one: Point | undefined) => agenda?.data.items.find(({ id }) => id === one?.id)?.part
  const part = meeting.data.parts.find(({ id }) => id === partOf(point))
  if (part === undefined || partOf(before) === part.id) return []
  return [paragraph(emphasis(partTitle(partView(part), lang)))]
}

/** The prose that minutes begin with: a heading per item, and a sentence to keep or to rewrite. */
export const minutesDraft = (
  facts: Facts,
  meeting: Entry<'meeting'>,
  points: readonly Point[],
  lang: Lang,
): Doc =>
  page(
    facts,
    minutesWordsOf(lang).title(meeting.data.kind, meeting.data.date),
    lang,
    points
      .filter(point => parentOf(point, points) === undefined)
      .flatMap((point, index, top) => [
        ...partBegin(facts, meeting, top[index - 1], point, lang),
        ...blocksOf(facts, meeting, point, points, lang),
      ]),
    meeting.data.date,
  )
