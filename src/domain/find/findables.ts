import type { Advice } from '../../../schemas/advice.ts'
import type { MeetingKind } from '../../../schemas/vocabulary/meetings.ts'
import type { Facts } from '../../model/facts.ts'
import type { Entry } from '../../model/model.ts'
import { bodyOf } from '../../model/source.ts'
import { decisions } from '../registers/decisions.ts'

/** What is looked through, in the order in which it is shown. */
export const FIND_KINDS = ['decision', 'advice', 'action', 'incoming', 'minutes'] as const
export type FindKind = (typeof FIND_KINDS)[number]

/** Something that can be found: what it is called, and everything that it says. */
export interface Findable {
  readonly kind: FindKind
  /** Number of a decision, else the id. */
  readonly id: string
  /** The file to look in further, as a reference: `advice:2026-05-regiotaxi`. */
  readonly reference: string
  /** The day it is of; of imported history the month or year. */
  readonly date: string
  readonly meeting: MeetingKind | null
  /** Null for minutes, which have none. */
  readonly title: string | null
  readonly texts: readonly string[]
}

const MARKS = /^\s*(?:[-*>]|#+|\d+\.)\s+/
const EMPHASIS = /(\*\*|__|\*|`)(?=\S)(.{1,300}?)(?<=\S)\1/g
const LINK = /\[([^\]]*)\]\([^)]*\)/g

const plain = (part: string): string =>
  part.replace(MARKS, '').replace(LINK, '$1').replace(EMPHASIS, '$2').replace(/\s+/g, ' ').trim()

// Prose as lines of text without Markdown's marks; headings say least and stand last.
const prose = (entry: Entry | undefined): readonly string[] => {
  if (entry === undefined) return []
  const parts = bodyOf(entry.source).split(/(?:\r?\n){2,}|\r?\n(?=\s*(?:[-*>#]|\d+\.)\s)/)
  const isHeading = (part: string) => part.trimStart().startsWith('#')
  return [...parts.filter(part => !isHeading(part)), ...parts.filter(isHeading)]
    .map(plain)
    .filter(part => part !== '')
}

const known = (...texts: readonly (string | undefined)[]): readonly string[] =>
  texts.flatMap(text => text ?? [])

const recommended = ({ recommendations }: Advice): readonly string[] =>
  recommendations.flatMap(({ text, answer, follow_up: followUp }) =>
    known(text, answer?.reason, ...followUp.map(each => each.text)),
  )

// The last day on which something happened; a step that points to a meeting is of the day of that meeting.
const lastDay = ({ model, today }: Facts, { id, data }: Entry<'advice'>): string =>
  data.events
    .flatMap(event =>
      'on' in event
        ? event.on
        : 'meeting' in event
          ? (model.get('meeting', event.meeting)?.data.date ?? [])
          : [],
    )
    .filter(on => on <= today)
    .reduce((last, on) => (on > last ? on : last), id.slice(0, 4))

const adviceRecords = (facts: Facts): readonly Findable[] =>
  facts.model.all('advice').map(entry => {
    const { id, data } = entry
    return {
      kind: 'advice',
      id,
      reference: `advice:${id}`,
      date: lastDay(facts, entry),
      meeting: null,
      title: data.title,
      texts: [
        ...recommended(data),
        ...known(data.use),
        ...(['advice-text', 'response', 'request', 'report'] as const).flatMap(kind =>
          prose(facts.model.get(kind, id)),
        ),
      ],
    }
  })

const actionRecords = ({ model }: Facts): readonly Findable[] =>
  model.all('action').map(({ id, data }) => ({
    kind: 'action',
    id,
    reference: `action:${id}`,
    date: data.events[0]?.on ?? id.slice(0, 10),
    meeting: null,
    title: data.what,
    texts: known(data.how, ...data.events.map(({ note }) => note)),
  }))

const incomingRecords = ({ model }: Facts): readonly Findable[] =>
  model.all('incoming').map(entry => ({
    kind: 'incoming',
    id: entry.id,
    reference: `incoming:${entry.id}`,
    date: entry.data.received,
    meeting: null,
    title: entry.data.title,
    texts: [...known(entry.data.handled?.how), ...prose(entry), entry.data.from],
  }))

const minutesRecords = ({ model }: Facts): readonly Findable[] =>
  model.all('minutes').map(entry => {
    const meeting = model.get('meeting', entry.id)?.data
    return {
      kind: 'minutes',
      id: entry.id,
      reference: `minutes:${entry.id}`,
      date: meeting?.date ?? entry.id.slice(0, 10),
      meeting: meeting?.kind ?? null,
      title: null,
      texts: [...prose(entry), ...entry.data.items.flatMap(({ title, reason }) => known(title, reason))],
    }
  })

const decisionRecords = (facts: Facts): readonly Findable[] =>
  decisions(facts).map(({ n, on, meeting, kind, text, item }) => ({
    kind: 'decision',
    id: n,
    reference: `minutes:${meeting}`,
    date: on,
    meeting: kind,
    title: text,
    texts: known(item ?? undefined),
  }))

/** Everything that can be found in this copy of the archive. Reads all kinds that the names above say. */
export const findables = (facts: Facts): readonly Findable[] => [
  ...decisionRecords(facts),
  ...adviceRecords(facts),
  ...actionRecords(facts),
  ...incomingRecords(facts),
  ...minutesRecords(facts),
]
