import type { Agenda } from '../../schemas/agenda.ts'
import { itemKinds } from '../../schemas/vocabulary/meetings.ts'
import type { Lang } from '../../schemas/vocabulary/vocabulary.ts'
import type { Occasion } from '../domain/agenda/item.ts'
import type { Facts } from '../model/facts.ts'
import { bullets, heading, paragraph, strong } from '../tree/build.ts'
import type { Block, Doc, ListItem } from '../tree/tree.ts'
import { agendaWordsOf } from './agenda-view.ts'
import { page } from './page.ts'

/** One addendum to an agenda that was sent. */
export type Addendum = Agenda['addenda'][number]

type Change = Addendum['changes'][number]

const titleOf = ({ detail, was, item }: Change): string => detail?.title ?? was ?? item

const lineOf = (change: Change, { entry }: Occasion, lang: Lang): ListItem => {
  const words = agendaWordsOf(lang)
  const { detail, was, item } = change
  const title = titleOf(change)
  const reason = entry?.data.dropped.find(row => row.item === item)?.reason
  const time = detail !== undefined && detail.minutes > 0 ? `, ${words.minutes(detail.minutes)}` : ''
  const head =
    detail === undefined
      ? [strong(title)]
      : [strong(`${detail.n}. ${title}`), ` (${itemKinds.word(detail.kind, lang)}${time})`]
  return {
    blocks: [
      paragraph(head),
      ...(was === undefined || was === title ? [] : [paragraph(words.addenda.was(was))]),
      ...(detail?.question === undefined ? [] : [paragraph(detail.question)]),
      ...(detail?.why === undefined ? [] : [paragraph(detail.why)]),
      ...(detail === undefined && reason !== undefined ? [paragraph(words.addenda.reason(reason))] : []),
    ],
  }
}

const KINDS = ['added', 'changed', 'moved', 'dropped'] as const

/** What an addendum changes on an agenda that was sent: what is new, otherwise, or gone and why. */
export const addendumDoc = (
  facts: Facts,
  occasion: Occasion,
  agenda: Agenda,
  addendum: Addendum,
  lang: Lang,
): Doc => {
  const words = agendaWordsOf(lang)
  const blocks = KINDS.flatMap((kind): readonly Block[] => {
    const changes = addendum.changes.filter(({ change }) => change === kind)
    return changes.length === 0
      ? []
      : [heading(2, words.change[kind]), bullets(changes.map(change => lineOf(change, occasion, lang)))]
  })
  return page(
    facts,
    words.addenda.title(addendum.n, occasion.kind, occasion.date),
    lang,
    [
      paragraph(words.addenda.intro(agenda.sent_on ?? agenda.frozen_on, addendum.on)),
      ...blocks,
      paragraph(words.addenda.end),
    ],
    addendum.on,
  )
}
