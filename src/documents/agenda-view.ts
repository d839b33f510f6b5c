import type { Agenda } from '../../schemas/agenda.ts'
import type { Meeting } from '../../schemas/meeting.ts'
import type { ItemKind } from '../../schemas/vocabulary/meetings.ts'
import type { Lang } from '../../schemas/vocabulary/vocabulary.ts'
import { withAddenda } from '../domain/agenda/addenda.ts'
import { buildAgenda, type Numbered, totalMinutes } from '../domain/agenda/build.ts'
import type { Occasion, Reason, Topic } from '../domain/agenda/item.ts'
import { groupName, nameOf } from '../domain/names.ts'
import { agendaWords as english } from '../lang/en/agenda.ts'
import { type AgendaWords, agendaWords as dutch } from '../lang/nl/agenda.ts'
import type { Facts } from '../model/facts.ts'
import type { Params } from '../model/finding.ts'

/** An item as people read it, and as `--format json` gives it. */
export interface AgendaItemView {
  readonly n: string
  readonly id: string
  readonly title: string
  readonly kind: ItemKind
  readonly minutes: number
  /** Permanent name of the reason, for programs. */
  readonly reason: Reason
  /** The reason in words. */
  readonly why: string
  readonly question: string | null
  readonly sources: readonly string[]
  readonly about: string | null
  readonly part: string | null
  readonly guests: readonly { readonly id: string; readonly name: string; readonly purpose: string | null }[]
}

/** A part of a meeting: open or closed, and with or without the municipality. */
export interface AgendaPart {
  readonly id: string
  readonly title: string
  readonly start: string | null
  readonly open: boolean
  readonly withMunicipality: boolean
}

export interface AgendaView {
  readonly meeting: {
    readonly id: string
    readonly kind: Occasion['kind']
    readonly date: string
    readonly start: string | null
    readonly end: string | null
    readonly place: string | null
    readonly groups: readonly string[]
    readonly proposed: boolean
  }
  readonly frozen: string | null
  readonly items: readonly AgendaItemView[]
  /** The parts of the meeting in order; none for a meeting that is one whole. */
  readonly parts: readonly AgendaPart[]
  readonly total: number
  /** Minutes between start and end, where both are known. */
  readonly available: number | null
}

export const agendaWordsOf = (lang: Lang): AgendaWords => (lang === 'nl' ? dutch : english)

type Say = (say: Params) => string

const questionOf = (words: AgendaWords, topic: Topic, say: Params): string | null => {
  const ask = (words.ask as { readonly [T in Topic]?: Say })[topic]
  return ask?.(say) || null
}

const itemView = (facts: Facts, words: AgendaWords, item: Numbered): AgendaItemView => ({
  n: item.n,
  id: item.id,
  title: (words.topic[item.topic] as Say)(item.say),
  kind: item.kind,
  minutes: item.minutes,
  reason: item.reason,
  why: (words.reason[item.reason] as Say)(item.say),
  question: questionOf(words, item.topic, item.say),
  sources: item.sources,
  about: item.about ?? null,
  part: item.part ?? null,
  guests: (item.guests ?? []).map(({ person, purpose }) => ({
    id: person,
    name: nameOf(facts, person),
    purpose,
  })),
})

/** Minutes since midnight of a time such as `19:30`. */
export const minutesOf = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3))

const meetingView = (facts: Facts, { id, kind, date, groups, entry }: Occasion): AgendaView['meeting'] => ({
  id,
  kind,
  date,
  start: entry?.data.start ?? null,
  end: entry?.data.end ?? null,
  place: entry?.data.place ?? null,
  groups: groups.map(group => groupName(facts, group)),
  proposed: entry === null,
})

/** A part as its meeting has it. */
export const partView = (part: Meeting['parts'][number]): AgendaPart => ({
  id: part.id,
  title: part.title,
  start: part.start ?? null,
  open: part.open,
  withMunicipality: part.with_municipality,
})

const frame = (
  facts: Facts,
  occasion: Occasion,
  items: readonly AgendaItemView[],
  frozen: string | null,
): AgendaView => {
  const meeting = meetingView(facts, occasion)
  const { start, end } = meeting
  return {
    meeting,
    frozen,
    items,
    parts: (occasion.entry?.data.parts ?? []).map(partView),
    total: totalMinutes(items),
    available: start !== null && end !== null ? minutesOf(end) - minutesOf(start) : null,
  }
}

/** The agenda as today's facts give it. */
export const liveAgenda = (facts: Facts, occasion: Occasion, lang: Lang): AgendaView => {
  const words = agendaWordsOf(lang)
  return frame(
    facts,
    occasion,
    buildAgenda(facts, occasion).map(item => itemView(facts, words, item)),
    null,
  )
}

// A frozen agenda holds who comes; what for stands with the meeting.
const purposeOf = ({ entry }: Occasion, person: string, item: string): string | null =>
  entry?.data.guests.find(guest => guest.person === person && guest.items.includes(item))?.purpose ?? null

/** The agenda as it was sent, with its addenda worked in: nothing in it moves any more. */
export const frozenAgenda = (facts: Facts, occasion: Occasion, agenda: Agenda): AgendaView => {
  const items = withAddenda(agenda).map(
    (item): AgendaItemView => ({
      n: item.n,
      id: item.id,
      title: item.title,
      kind: item.kind,
      minutes: item.minutes,
      reason: item.reason as Reason,
      why: item.why ?? '',
      question: item.question ?? null,
      sources: item.sources,
      about: item.about ?? null,
      part: item.part ?? null,
      guests: item.guests.map(id => ({
        id,
        name: nameOf(facts, id),
        purpose: purposeOf(occasion, id, item.id),
      })),
    }),
  )
  return frame(facts, occasion, items, agenda.frozen_on)
}

/** The agenda of a meeting: as it was sent, or before that as today's facts give it. */
export const agendaNow = (facts: Facts, occasion: Occasion, lang: Lang): AgendaView => {
  const stored = facts.model.get('agenda', occasion.id)
  return stored ? frozenAgenda(facts, occasion, stored.data) : liveAgenda(facts, occasion, lang)
}
