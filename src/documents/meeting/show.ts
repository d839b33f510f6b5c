import { agendaChanges, itemKinds, sides } from '../../../schemas/vocabulary/meetings.ts'
import type { Lang } from '../../../schemas/vocabulary/vocabulary.ts'
import { type Forecast, forecast } from '../../domain/meetings/forecast.ts'
import { standingOf } from '../../domain/meetings/standing.ts'
import { nameOf } from '../../domain/names.ts'
import { expectedAt, turnoutAt } from '../../domain/people/attendance.ts'
import { listed, sentence, shortDay } from '../../lang/format.ts'
import { addDays } from '../../model/day.ts'
import type { Facts } from '../../model/facts.ts'
import type { Entry } from '../../model/model.ts'
import { bullets, code, type Phrase, pairs, paragraph } from '../../tree/build.ts'
import type { Block, Doc } from '../../tree/tree.ts'
import { page, section, tableSection } from '../page.ts'
import { meetingName, meetingWordsOf, standingText } from './shared.ts'

interface Shown {
  readonly facts: Facts
  readonly meeting: Entry<'meeting'>
  readonly lang: Lang
}

const names = ({ facts, lang }: Shown, ids: readonly string[]): string =>
  listed(
    ids.map(id => nameOf(facts, id)),
    lang,
  )

const head = (shown: Shown): Block => {
  const { facts, meeting, lang } = shown
  const words = meetingWordsOf(lang).show
  const { date, start, end, place, invited, preparation, convened_by: by, ...data } = meeting.data
  const arranged = (yes: boolean | undefined): string => (yes === true ? words.arranged : words.notArranged)
  const ahead = data.status === 'planned'
  const rows: readonly (readonly [string, Phrase] | null)[] = [
    [words.when, sentence(words.moment(date, start ?? null, end ?? null))],
    place === undefined ? null : [words.place, place],
    [words.standing, standingText(facts, standingOf(facts, meeting), lang)],
    ahead || data.room_arranged !== undefined ? [words.room, arranged(data.room_arranged)] : null,
    ahead || data.catering_arranged !== undefined ? [words.catering, arranged(data.catering_arranged)] : null,
    by === undefined ? null : [words.convened, nameOf(facts, by)],
    invited.length === 0 ? null : [words.invited, names(shown, invited)],
    data.delegation ? [words.delegation, words.yes] : null,
    data.in_year_plan === undefined ? null : [words.plan, data.in_year_plan ? words.inPlan : words.notInPlan],
    preparation === undefined
      ? null
      : [
          words.prepared,
          words.preparedOn(
            preparation.on,
            preparation.by.map(id => nameOf(facts, id)),
          ),
        ],
  ]
  return pairs(rows.filter(row => row !== null))
}

const awayText = ({ facts, lang }: Shown, { away }: Forecast): string => {
  const words = meetingWordsOf(lang).show
  if (away.length === 0) return words.nobodyAway
  return listed(
    away.map(({ person, on }) =>
      on === null ? words.onLeave(nameOf(facts, person)) : words.awayOn(nameOf(facts, person), shortDay(on)),
    ),
    lang,
  )
}

/** Who will come to a meeting, as far as is known: how many, enough for a decision, and who sent apologies. */
export const forecastBlocks = (facts: Facts, meeting: Entry<'meeting'>, lang: Lang): readonly Block[] => {
  const words = meetingWordsOf(lang).show
  const shown: Shown = { facts, meeting, lang }
  const expected = expectedAt(facts, meeting)
  const found = forecast(facts, meeting)
  const members = expected.filter(person => found.coming.some(row => row.person === person)).length
  const said = [
    ...(expected.length === 0 ? [] : [words.coming(members, expected.length)]),
    ...(found.quorum === null ? [] : [words.quorum(found.quorum.needed, found.quorum.coming)]),
    words.count(found.count),
  ]
  return [paragraph(said.join(' ')), pairs([[words.away, awayText(shown, found)]])]
}

const people = (shown: Shown): readonly Block[] => {
  const { facts, meeting, lang } = shown
  const words = meetingWordsOf(lang).show
  const minutes = facts.model.get('minutes', meeting.id)
  if (meeting.data.status === 'cancelled') return []
  if (meeting.data.status === 'planned' && minutes === undefined)
    return section(words.who, forecastBlocks(facts, meeting, lang))
  if (minutes === undefined) return []
  const { numerator, denominator } = turnoutAt(facts, meeting, minutes)
  return denominator === 0 ? [] : section(words.whoCame, [paragraph(words.present(numerator, denominator))])
}

const titleOf = ({ facts, meeting }: Shown, item: string): string =>
  meeting.data.items.find(({ id }) => id === item)?.title ??
  facts.model.get('agenda', meeting.id)?.data.items.find(({ id }) => id === item)?.title ??
  item

const guests = (shown: Shown): readonly Block[] => {
  const { facts, meeting, lang } = shown
  const words = meetingWordsOf(lang).show
  const rows = meeting.data.guests.map(({ person, items, purpose, agreed_by: by }) => [
    nameOf(facts, person),
    items.map(item => titleOf(shown, item)).join(', '),
    purpose ?? '',
    by === undefined ? '' : nameOf(facts, by),
  ])
  return tableSection(words.guests, words.guestColumns, rows)
}

const parts = ({ meeting, lang }: Shown): readonly Block[] => {
  const words = meetingWordsOf(lang).show
  const rows = meeting.data.parts.map(part => [
    part.title,
    part.start ?? '',
    part.open ? words.open : words.closed,
    part.with_municipality ? words.with : words.without,
  ])
  return tableSection(words.parts, words.partColumns, rows)
}

// Who put what: of a consultation with an agenda of both sides this is the proof (ALD-03).
const items = (shown: Shown): readonly Block[] => {
  const { facts, meeting, lang } = shown
  const words = meetingWordsOf(lang).show
  const rows = meeting.data.items.map(item => {
    const part = meeting.data.parts.find(({ id }) => id === item.part)
    const more = [
      ...(part === undefined ? [] : [words.part(part.title)]),
      ...(item.chair_consulted_on === undefined ? [] : [words.chairOn(shortDay(item.chair_consulted_on))]),
    ]
    const who = [
      ...(item.by === undefined ? [] : [nameOf(facts, item.by)]),
      ...(item.side === undefined ? [] : [sides.word(item.side, lang)]),
    ]
    return [
      `${item.title}${more.length === 0 ? '' : ` (${more.join(', ')})`}`,
      itemKinds.word(item.kind, lang),
      who.length === 0 ? words.nobody : who.join(', '),
      item.minutes === undefined ? '' : String(item.minutes),
    ]
  })
  return tableSection(words.items, words.itemColumns, rows)
}

const dropped = (shown: Shown): readonly Block[] => {
  const words = meetingWordsOf(shown.lang).show
  const rows = shown.meeting.data.dropped.map(({ item, reason, on }) => [
    titleOf(shown, item),
    shortDay(on),
    reason,
  ])
  return tableSection(words.dropped, words.droppedColumns, rows)
}

const notes = ({ facts, meeting, lang }: Shown): readonly Block[] => {
  const words = meetingWordsOf(lang).show
  const { kind, date, status, notes: shared } = meeting.data
  const days = facts.norms.get('alderman.notes_days_before', date)
  const rows = shared.map(({ title, on, by }) => [
    title,
    shortDay(on),
    by === undefined ? '' : nameOf(facts, by),
  ])
  if (rows.length > 0) return tableSection(words.notes, words.noteColumns, rows)
  if (kind !== 'alderman' || status !== 'planned' || days === null) return []
  return section(words.notes, [paragraph(`${words.noteMissing} ${words.noteDue(addDays(date, -days))}`)])
}

const addenda = ({ facts, meeting, lang }: Shown): readonly Block[] => {
  const words = meetingWordsOf(lang).show
  const lines = (facts.model.get('agenda', meeting.id)?.data.addenda ?? []).flatMap(({ n, on, changes }) =>
    changes.map(({ change, item, detail, was }): Phrase => {
      const title = detail?.title ?? was ?? item
      const before = was === undefined || was === title ? '' : ` (${words.was(was)})`
      return `${words.addendum(n, shortDay(on))}: ${agendaChanges.word(change, lang)}: ${title}${before}`
    }),
  )
  return lines.length === 0 ? [] : section(words.addenda, [bullets(lines)])
}

const papers = ({ meeting, lang }: Shown): readonly Block[] =>
  meeting.data.files.length === 0
    ? []
    : section(meetingWordsOf(lang).show.papers, [
        bullets(meeting.data.files.map(({ title, file }): Phrase => [`${title} `, code(file)])),
      ])

const further = ({ facts, meeting, lang }: Shown): readonly Block[] => {
  const words = meetingWordsOf(lang).show
  if (meeting.data.status === 'cancelled') return []
  const has = facts.model.known('minutes', meeting.id)
  return [paragraph(has ? words.minutes(meeting.id) : words.agenda(meeting.id))]
}

/** Everything known of one meeting, from its date to what fell off its agenda. */
export const meetingShown = (facts: Facts, meeting: Entry<'meeting'>, lang: Lang): Doc => {
  const shown: Shown = { facts, meeting, lang }
  const title = meetingWordsOf(lang).show.title(meetingName(facts, meeting, lang), meeting.data.date)
  return page(facts, title, lang, [
    head(shown),
    ...people(shown),
    ...guests(shown),
    ...parts(shown),
    ...items(shown),
    ...dropped(shown),
    ...notes(shown),
    ...addenda(shown),
    ...papers(shown),
    ...further(shown),
  ])
}

/** The same as data. */
export const meetingData = (facts: Facts, meeting: Entry<'meeting'>) => ({
  id: meeting.id,
  ...meeting.data,
  standing: standingOf(facts, meeting),
  forecast: meeting.data.status === 'planned' ? forecast(facts, meeting) : null,
})
