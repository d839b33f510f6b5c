import { itemKinds } from '../../schemas/vocabulary/meetings.ts'
import type { Lang } from '../../schemas/vocabulary/vocabulary.ts'
import { nameOf } from '../domain/names.ts'
import { fullDay } from '../lang/format.ts'
import type { Day } from '../model/day.ts'
import type { Facts } from '../model/facts.ts'
import { numbered, pairs, paragraph, strong } from '../tree/build.ts'
import type { Block, Doc, ListItem } from '../tree/tree.ts'
import { clockOf } from './agenda-clock.ts'
import { type AgendaItemView, type AgendaView, agendaWordsOf } from './agenda-view.ts'
import { page } from './page.ts'

/** One item as a guest reads it: without why it is there, who put it and who else comes. */
export interface ExtractItem {
  readonly n: string
  readonly title: string
  readonly kind: AgendaItemView['kind']
  readonly minutes: number
  /** About when it comes; null when the meeting has no start. */
  readonly around: string | null
  readonly question: string | null
  readonly purpose: string | null
}

/** What leaves the council for one guest: nothing of the meeting but when, where and the guest's own items. */
export interface Extract {
  readonly for: string
  readonly meeting: Pick<AgendaView['meeting'], 'id' | 'kind' | 'date' | 'start' | 'place'>
  readonly items: readonly ExtractItem[]
}

/** The extract of an agenda for a guest, from the items that the guest may see. */
export const extractOf = (view: AgendaView, items: readonly AgendaItemView[], person: string): Extract => {
  const { id, kind, date, start, place } = view.meeting
  const clock = clockOf(view)
  return {
    for: person,
    meeting: { id, kind, date, start, place },
    items: items.map(item => ({
      n: item.n,
      title: item.title,
      kind: item.kind,
      minutes: item.minutes,
      around: clock.get(item.id) ?? null,
      // What the council asks itself at an item of its own making is no business of a guest.
      question: item.reason === 'proposed' ? item.question : null,
      purpose: item.guests.find(guest => guest.id === person)?.purpose ?? null,
    })),
  }
}

const listItem = (item: ExtractItem, lang: Lang): ListItem => {
  const words = agendaWordsOf(lang)
  const more = [
    itemKinds.word(item.kind, lang),
    ...(item.minutes > 0 ? [words.minutes(item.minutes)] : []),
    ...(item.minutes > 0 && item.around !== null ? [words.extract.around(item.around)] : []),
  ]
  const lines: readonly Block[] = [
    paragraph([strong(item.title), ` (${more.join(', ')})`]),
    ...(item.question === null ? [] : [paragraph(item.question)]),
    ...(item.purpose === null ? [] : [paragraph(words.extract.purpose(item.purpose))]),
  ]
  return { label: item.n, blocks: lines }
}

/** The extract as a paper to send: only the guest's items, with about when they come and what for (CONF-08). */
export const extractDoc = (facts: Facts, { for: person, meeting, items }: Extract, lang: Lang): Doc => {
  const words = agendaWordsOf(lang)
  const { kind, date, place } = meeting
  const whole = kind !== 'council'
  const from = items.find(({ minutes, around }) => minutes > 0 && around !== null)?.around ?? meeting.start
  return page(
    facts,
    words.extract.title(nameOf(facts, person), kind, date as Day),
    lang,
    [
      pairs([
        [words.when, fullDay(date as Day, lang)],
        ...(from === null ? [] : ([[words.extract.from, words.time(from, null)]] as const)),
        ...(place === null ? [] : ([[words.place, place]] as const)),
      ]),
      paragraph(whole ? words.extract.whole : words.extract.intro(items.length)),
      numbered(items.map(item => listItem(item, lang))),
      paragraph(whole ? words.extract.estimate : `${words.extract.estimate} ${words.extract.closed}`),
    ],
    date,
  )
}
