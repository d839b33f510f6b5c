import { eventKinds } from '../../../schemas/vocabulary/society.ts'
import type { Lang } from '../../../schemas/vocabulary/vocabulary.ts'
import { nameOf } from '../../domain/names.ts'
import { type EventRow, eventState } from '../../domain/registers/events.ts'
import { sentence, shortDay } from '../../lang/format.ts'
import type { Facts } from '../../model/facts.ts'
import type { Entry } from '../../model/model.ts'
import { bodyOf } from '../../model/source.ts'
import { bullets, code, heading, type Phrase, pairs } from '../../tree/build.ts'
import { prose } from '../../tree/prose.ts'
import type { Block, Doc } from '../../tree/tree.ts'
import { page } from '../page.ts'
import { eventStanding, eventWordsOf, goers } from './list.ts'

const papers = (facts: Facts, event: Entry<'event'>, lang: Lang): readonly Block[] => {
  const words = eventWordsOf(lang).show
  const lines: readonly Phrase[] = [
    ...event.data.files.map(({ title, file }): Phrase => [`${title} `, code(file)]),
    ...facts.model
      .all('incoming')
      .filter(({ data }) => data.leads_to.includes(`event:${event.id}`))
      .map(({ id, data }): Phrase => [`${words.incoming}: ${data.title} `, code(id)]),
  ]
  return lines.length === 0 ? [] : [heading(2, words.papers), bullets(lines)]
}

/** One invitation or gathering: when and where, who goes, who reports back, and what was told of it. */
export const eventShown = (facts: Facts, event: Entry<'event'>, lang: Lang): Doc => {
  const words = eventWordsOf(lang)
  const { title, date, place, organiser, received, reply_by: reply, reporter, reported, themes } = event.data
  const row: EventRow = { event, state: eventState(facts, event) }
  const known: readonly (readonly [string, Phrase | undefined])[] = [
    [words.show.kind, sentence(eventKinds.word(event.data.kind, lang))],
    [words.show.place, place],
    [words.show.organiser, organiser],
    [words.show.received, received && shortDay(received)],
    [words.show.replyBy, reply && shortDay(reply)],
    [words.show.attendees, goers(facts, row, lang) || words.nobody],
    [words.show.reporter, reporter && nameOf(facts, reporter)],
    [words.show.reported, reported],
    [words.show.themes, themes.map(theme => facts.norms.word('themes', theme, lang)).join(', ') || undefined],
    [words.show.state, eventStanding(facts, row, lang)],
  ]
  const text = bodyOf(event.source).trim()
  return page(facts, words.show.title(title, date), lang, [
    pairs(known.flatMap(([term, phrase]) => (phrase === undefined ? [] : [[term, phrase] as const]))),
    ...(text === '' ? [] : prose(text, 2)),
    ...papers(facts, event, lang),
  ])
}
