import { meetingKinds } from '../../../schemas/vocabulary/meetings.ts'
import type { Lang } from '../../../schemas/vocabulary/vocabulary.ts'
import { excerpt } from '../../domain/find/excerpt.ts'
import type { Hit } from '../../domain/find/find.ts'
import { FIND_KINDS } from '../../domain/find/findables.ts'
import { findWords as english } from '../../lang/en/find.ts'
import { looseDay } from '../../lang/loose-days.ts'
import { findWords as dutch, type FindWords } from '../../lang/nl/find.ts'
import type { Facts } from '../../model/facts.ts'
import { bullets, code, heading, paragraph, strong, text } from '../../tree/build.ts'
import type { Block, Doc, Inline, ListItem } from '../../tree/tree.ts'
import { page } from '../page.ts'

const findWordsOf = (lang: Lang): FindWords => (lang === 'nl' ? dutch : english)

const WIDTH = 140
const FEW = 5

const marked = (line: string, words: readonly string[]): readonly Inline[] =>
  excerpt(line, words, WIDTH).map(segment => (segment.hit ? strong(segment.text) : text(segment.text)))

const item = ({ record, context }: Hit, words: readonly string[], lang: Lang): ListItem => {
  const named = record.meeting === null ? record.id : meetingKinds.word(record.meeting, lang)
  const date = looseDay(record.date)
  const head = record.kind === 'decision' ? `${date}, ${record.id}: ` : `${date}: `
  const title = record.title === null ? [text(named)] : marked(record.title, words)
  return {
    blocks: [
      paragraph([head, ...title, ' ', code(record.reference)]),
      ...(context === null ? [] : [paragraph(marked(context, words))]),
    ],
  }
}

/** What was found, by kind and newest first; only the first few of each kind unless all are asked for. */
export const findDoc = (
  facts: Facts,
  hits: readonly Hit[],
  { words, all, lang }: { readonly words: readonly string[]; readonly all: boolean; readonly lang: Lang },
): Doc => {
  const say = findWordsOf(lang)
  const blocks = FIND_KINDS.flatMap((kind): readonly Block[] => {
    const own = hits.filter(({ record }) => record.kind === kind)
    if (own.length === 0) return []
    const shown = all ? own : own.slice(0, FEW)
    return [
      heading(2, say.kind[kind]),
      bullets(shown.map(hit => item(hit, words, lang))),
      ...(shown.length < own.length ? [paragraph(say.more(own.length - shown.length))] : []),
    ]
  })
  return page(facts, say.title(words), lang, blocks.length === 0 ? [paragraph(say.none(words))] : blocks)
}

/** The same as plain data, everything that was found. */
export const findData = (hits: readonly Hit[]) =>
  hits.map(({ record: { kind, id, reference, date, title }, context }) => ({
    kind,
    id,
    reference,
    date,
    title,
    context,
  }))
