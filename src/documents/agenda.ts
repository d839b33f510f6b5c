import { itemKinds } from '../../schemas/vocabulary/meetings.ts'
import type { Lang } from '../../schemas/vocabulary/vocabulary.ts'
import { fullDay, sentence } from '../lang/format.ts'
import type { Day } from '../model/day.ts'
import type { Facts } from '../model/facts.ts'
import { emphasis, heading, note, numbered, type Phrase, pairs, paragraph, strong } from '../tree/build.ts'
import type { Block, Doc, ListItem } from '../tree/tree.ts'
import { type AgendaItemView, type AgendaPart, type AgendaView, agendaWordsOf } from './agenda-view.ts'
import { page } from './page.ts'

/** Reasons that the title already tells, or that say nothing new at every meeting. */
const PLAIN = new Set(['standing', 'workgroup-active', 'received-since'])

interface Look {
  readonly lang: Lang
  /** Every reason, and the records each item comes from. */
  readonly explain: boolean
  /** The text that is kept: without remarks to whoever runs the command. */
  readonly kept?: true
}

const itemBlocks = (item: AgendaItemView, { lang, explain }: Look): readonly Block[] => {
  const words = agendaWordsOf(lang)
  const time = item.minutes > 0 ? `, ${words.minutes(item.minutes)}` : ''
  const head: Phrase = [strong(item.title), ` (${itemKinds.word(item.kind, lang)}${time})`]
  const lines: Phrase[] = [
    ...(item.question ? [item.question] : []),
    ...(explain || !PLAIN.has(item.reason) ? [[emphasis(item.why)]] : []),
    ...item.guests.map(
      ({ name, purpose }) => `${words.guests}: ${purpose ? `${name}. ${sentence(purpose)}` : name}`,
    ),
    ...(explain && item.sources.length > 0 ? [`${words.sources}: ${item.sources.join(', ')}`] : []),
  ]
  return [paragraph(head), ...lines.filter(line => line !== '').map(paragraph)]
}

const listItem = (item: AgendaItemView, look: Look): ListItem => {
  const below = /[a-z]$/.test(item.n) && item.kind !== 'decide' && item.question === null
  if (!below || look.explain) return { label: item.n, blocks: itemBlocks(item, look) }
  // One line each keeps a list of actions or papers short; its kind is that of the item above.
  const why = PLAIN.has(item.reason) || item.why === '' ? [] : ['. ', emphasis(item.why)]
  return { label: item.n, blocks: [paragraph([item.title, ...why])] }
}

const head = (view: AgendaView, lang: Lang): Block => {
  const words = agendaWordsOf(lang)
  const { date, start, end, place } = view.meeting
  return pairs([
    [words.when, fullDay(date as Day, lang)],
    ...(start === null ? [] : ([[words.hour, words.time(start, end)]] as const)),
    ...(place === null ? [] : ([[words.place, place]] as const)),
    [words.total, words.duration(view.total)],
  ])
}

/** Name of a part of a meeting with when it begins and who may be there. */
export const partTitle = ({ title, start, open, withMunicipality }: AgendaPart, lang: Lang): string => {
  const words = agendaWordsOf(lang)
  const more = [
    ...(start === null ? [] : [words.time(start, null)]),
    ...(open ? [words.partOpen] : []),
    ...(withMunicipality ? [words.partWith] : []),
  ]
  return more.length === 0 ? title : `${title} (${more.join(', ')})`
}

const lists = (view: AgendaView, look: Look): readonly Block[] => {
  const list = (items: readonly AgendaItemView[]): Block => numbered(items.map(item => listItem(item, look)))
  if (view.parts.length === 0) return [list(view.items)]
  const known = new Set(view.parts.map(({ id }) => id))
  const rest = view.items.filter(({ part }) => part === null || !known.has(part))
  return [
    ...(rest.length === 0 ? [] : [list(rest)]),
    ...view.parts.flatMap(part => {
      const items = view.items.filter(item => item.part === part.id)
      return items.length === 0 ? [] : [heading(2, partTitle(part, look.lang)), list(items)]
    }),
  ]
}

const notes = (view: AgendaView, facts: Facts, lang: Lang): readonly Block[] => {
  const words = agendaWordsOf(lang)
  return [
    ...(view.meeting.proposed
      ? [note('info', [paragraph(words.proposed), paragraph(words.proposedHow)])]
      : []),
    ...(view.frozen === null ? [] : [paragraph(words.frozen(view.frozen as Day))]),
    ...(view.available !== null && view.total > view.available
      ? [note('warning', [paragraph(words.tooLong(view.total, view.available))])]
      : []),
    ...(facts.todayFrom === 'demo' ? [paragraph([emphasis(words.demo(facts.today))])] : []),
  ]
}

/** The agenda as a document: what, why, how long, who joins for which item. */
export const agendaDoc = (view: AgendaView, facts: Facts, look: Look): Doc => {
  const words = agendaWordsOf(look.lang)
  const { kind, date, groups } = view.meeting
  return page(
    facts,
    words.title(kind, date as Day, groups.length > 0 ? groups.join(', ') : null),
    look.lang,
    [head(view, look.lang), ...lists(view, look), ...(look.kept ? [] : notes(view, facts, look.lang))],
    date,
  )
}
