import { eventKinds } from '../../../schemas/vocabulary/society.ts'
import type { Lang } from '../../../schemas/vocabulary/vocabulary.ts'
import { nameOf } from '../../domain/names.ts'
import type { EventRow } from '../../domain/registers/events.ts'
import { eventWords as english } from '../../lang/en/events.ts'
import { listed, shortDay } from '../../lang/format.ts'
import { eventWords as dutch, type EventWords } from '../../lang/nl/events.ts'
import type { Facts } from '../../model/facts.ts'
import { code, type Phrase, paragraph, strong, table } from '../../tree/build.ts'
import type { Doc } from '../../tree/tree.ts'
import { page } from '../page.ts'

export const eventWordsOf = (lang: Lang): EventWords => (lang === 'nl' ? dutch : english)

/** Names of who goes to an event. */
export const goers = (facts: Facts, { event }: EventRow, lang: Lang): string =>
  listed(
    event.data.attendees.map(id => nameOf(facts, id)),
    lang,
  )

const SHORT = 3

// A training of the whole council would fill the screen with names.
const goersShort = (facts: Facts, row: EventRow, lang: Lang): string => {
  const { attendees } = row.event.data
  if (attendees.length <= SHORT + 1) return goers(facts, row, lang)
  const first = attendees.slice(0, SHORT).map(id => nameOf(facts, id))
  return listed([...first, eventWordsOf(lang).others(attendees.length - SHORT)], lang)
}

/** How an event stands, in words: what it still asks, or in which meeting it was told. */
export const eventStanding = (facts: Facts, { event, state }: EventRow, lang: Lang): Phrase => {
  const words = eventWordsOf(lang)
  const { reply_by: reply, reporter, reported } = event.data
  switch (state) {
    case 'asked': {
      if (reply === undefined) return words.state.asked
      const day = shortDay(reply)
      const late = reply < facts.today
      return [strong(`${words.state.asked} ${late ? words.replyLate(day) : words.replyBy(day)}`)]
    }
    case 'to-report':
      return reporter === undefined ? words.state[state] : words.reportBy(nameOf(facts, reporter))
    case 'reported': {
      const day = facts.model.get('meeting', reported ?? '')?.data.date
      return day === undefined ? words.state.reported : words.reportedIn(shortDay(day))
    }
    case 'going':
    case 'missed':
      return words.state[state]
  }
}

/** Invitations and gatherings: when, what, who goes, and what is still to do. */
export const eventsDoc = (facts: Facts, title: string, rows: readonly EventRow[], lang: Lang): Doc => {
  const words = eventWordsOf(lang)
  return page(facts, title, lang, [
    rows.length === 0
      ? paragraph(words.none)
      : table(
          '',
          words.columns,
          rows.map(row => [
            shortDay(row.event.data.date),
            [`${row.event.data.title} (${eventKinds.word(row.event.data.kind, lang)}) `, code(row.event.id)],
            goersShort(facts, row, lang) || words.nobody,
            eventStanding(facts, row, lang),
          ]),
          { rowHeads: true },
        ),
  ])
}

const joined = (parts: readonly string[]): string | null => (parts.length === 0 ? null : parts.join(', '))

/** The same for a spreadsheet, one fact to a cell. */
export const eventsSheet = (facts: Facts, rows: readonly EventRow[], lang: Lang) => ({
  columns: eventWordsOf(lang).sheet.map(head => ({ head })),
  rows: rows.map(({ event: { id, data }, state }) => [
    id,
    data.title,
    eventKinds.word(data.kind, lang),
    data.date,
    data.place ?? null,
    data.organiser ?? null,
    data.received ?? null,
    data.reply_by ?? null,
    joined(data.attendees.map(person => nameOf(facts, person))),
    data.reporter === undefined ? null : nameOf(facts, data.reporter),
    data.reported ?? null,
    joined(data.themes.map(theme => facts.norms.word('themes', theme, lang))),
    eventWordsOf(lang).state[state],
  ]),
})

/** The same as plain data. */
export const eventsData = (rows: readonly EventRow[]) =>
  rows.map(({ event, state }) => ({ id: event.id, state, ...event.data }))
