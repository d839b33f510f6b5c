import type { Lang } from '../../../schemas/vocabulary/vocabulary.ts'
import { below, labelOf, type Point, parentOf, roleOf } from '../../domain/minutes/point.ts'
import { nameOf } from '../../domain/names.ts'
import { minutesWords as english } from '../../lang/en/minutes.ts'
import { minutesWords as dutch, type MinutesWords } from '../../lang/nl/minutes.ts'
import type { Facts } from '../../model/facts.ts'
import type { Entry } from '../../model/model.ts'
import { bullets, heading, paragraph, strong } from '../../tree/build.ts'
import type { Block, Doc } from '../../tree/tree.ts'
import { page } from '../page.ts'

export const minutesWordsOf = (lang: Lang): MinutesWords => (lang === 'nl' ? dutch : english)

type Sentences = { readonly [key: string]: string | undefined }

const apologies = (facts: Facts, meeting: Entry<'meeting'>): readonly string[] =>
  meeting.data.apologies.map(({ person }) => nameOf(facts, person))

// A heading above others needs no sentence of its own, unless it always has one.
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
  const standing = { ...words.standing, ...(isAbove ? words.above : {}) } as Sentences
  const own = point.about === null ? standing[point.id] : undefined
  if (own !== undefined || isAbove) return own
  return (
    (words.role as Sentences)[roleOf(facts, point)] ??
    (words.reason as Sentences)[point.reason ?? ''] ??
    words.kind[point.kind]
  )
}

// Actions and papers have their own files; in the prose a line each is enough.
const inList = (facts: Facts, point: Point): boolean => {
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
      .flatMap(point => blocksOf(facts, meeting, point, points, lang)),
    meeting.data.date,
  )
