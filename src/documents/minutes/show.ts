import type { Minutes } from '../../../schemas/minutes.ts'
import { actionSteps } from '../../../schemas/vocabulary/advice.ts'
import { decisionResults, outcomes } from '../../../schemas/vocabulary/meetings.ts'
import type { Lang } from '../../../schemas/vocabulary/vocabulary.ts'
import { minutesStage } from '../../domain/meetings/standing.ts'
import { usualChair } from '../../domain/minutes/attending.ts'
import { labelOf, type NotedPoint, notedPoints, roleOf } from '../../domain/minutes/point.ts'
import { idsByName, nameOf } from '../../domain/names.ts'
import { expectedAt } from '../../domain/people/attendance.ts'
import { minutesShowWords as english } from '../../lang/en/minutes-show.ts'
import { fullDay, listed, sentence } from '../../lang/format.ts'
import { dueText } from '../../lang/loose-days.ts'
import { minutesShowWords as dutch, type MinutesShowWords } from '../../lang/nl/minutes-show.ts'
import type { Facts } from '../../model/facts.ts'
import type { Entry } from '../../model/model.ts'
import { bodyOf } from '../../model/source.ts'
import { bullets, emphasis, note, type Phrase, pairs, paragraph, table } from '../../tree/build.ts'
import { prose } from '../../tree/prose.ts'
import type { Block, Doc } from '../../tree/tree.ts'
import { meetingName } from '../meeting/shared.ts'
import { page, section, tableSection } from '../page.ts'

interface Shown {
  readonly facts: Facts
  readonly meeting: Entry<'meeting'>
  readonly minutes: Entry<'minutes'>
  readonly points: readonly NotedPoint[]
  readonly words: MinutesShowWords
  readonly lang: Lang
}

type Row = Minutes['presence'][number]

const numberOf = ({ points }: Shown, id: string): string => points.find(point => point.id === id)?.n || id

// Who came for a part: from or until an item, or only at some.
const partOf = (shown: Shown, { from_item: from, until_item: until, items }: Row): string => {
  const { words } = shown
  const said = [
    ...(from === undefined ? [] : [words.from(numberOf(shown, from))]),
    ...(until === undefined ? [] : [words.until(numberOf(shown, until))]),
    ...(items.length === 0 ? [] : [words.at(items.map(item => numberOf(shown, item)))]),
  ]
  return said.length === 0 ? '' : ` (${said.join(', ')})`
}

const named = (shown: Shown, rows: readonly Row[]): string => {
  const order = idsByName(
    shown.facts,
    rows.map(({ person }) => person),
  )
  return listed(
    order.flatMap(person =>
      rows
        .filter(row => row.person === person)
        .map(row => `${nameOf(shown.facts, person)}${partOf(shown, row)}`),
    ),
    shown.lang,
  )
}

const AS_OTHERS = ['aspirant', 'observer', 'guest', 'supporter'] as const

const people = (shown: Shown): readonly (readonly [string, string])[] => {
  const { facts, meeting, minutes, words } = shown
  const { presence } = minutes.data
  const expected = expectedAt(facts, meeting)
  const members = presence.filter(row => row.as === 'member')
  const here = members.filter(row => row.presence === 'present')
  const came = new Set(here.map(({ person }) => person))
  const of = expected.length === 0 ? '' : ` (${words.count(came.size, expected.length)})`
  const as = (presences: Row['presence'], label: string): readonly (readonly [string, string])[] => {
    const rows = members.filter(row => row.presence === presences)
    return rows.length === 0 ? [] : [[label, named(shown, rows)]]
  }
  return [
    ...(here.length === 0 ? [] : [[words.present, `${named(shown, here)}${of}`] as const]),
    ...as('excused', words.excused),
    ...as('absent', words.absent),
    ...as('not_noted', words.notNoted),
    ...AS_OTHERS.flatMap((role): readonly (readonly [string, string])[] => {
      const rows = presence.filter(row => row.as === role && row.presence === 'present')
      return rows.length === 0 ? [] : [[words[role], named(shown, rows)]]
    }),
  ]
}

const head = (shown: Shown, outline: boolean): Block => {
  const { facts, meeting, minutes, words, lang } = shown
  const { chair, minute_taker: taker } = minutes.data
  const acting = chair !== undefined && chair !== usualChair(facts, meeting)
  return pairs([
    [words.when, sentence(fullDay(meeting.data.date, lang))],
    ...(meeting.data.place === undefined ? [] : [[words.place, meeting.data.place] as const]),
    ...(chair === undefined
      ? []
      : [[acting ? words.actingChair : words.chair, nameOf(facts, chair)] as const]),
    ...(taker === undefined || outline ? [] : [[words.taker, nameOf(facts, taker)] as const]),
    ...(outline ? [] : people(shown)),
  ])
}

const stage = ({ facts, meeting, minutes, words }: Shown): readonly Block[] => {
  const { adopted } = minutes.data
  if (adopted) return [paragraph(words.adopted(adopted.on))]
  return [note('warning', [paragraph(words.stage[minutesStage(facts, meeting.id)])])]
}

const decisions = ({ points, words, lang }: Shown): readonly Block[] => {
  const rows = points.flatMap(point =>
    point.decisions.map(({ n, text, result, votes }): readonly Phrase[] => {
      const counted =
        votes === undefined ? '' : ` (${words.votes(votes.for, votes.against, votes.abstained)})`
      return [n, point.n, text, `${decisionResults.word(result, lang)}${counted}`]
    }),
  )
  return tableSection(words.decisions, words.decisionColumns, rows)
}

const actions = ({ facts, meeting, points, words, lang }: Shown): readonly Block[] => {
  const ids = [...new Set(points.flatMap(point => point.actions))]
  const rows = ids.flatMap((id): readonly (readonly Phrase[])[] => {
    const action = facts.model.get('action', id)?.data
    const event = action?.events.findLast(({ meeting: where }) => where === meeting.id)
    if (!action || !event) return []
    const who = listed(
      action.owners.map(owner => nameOf(facts, owner)),
      lang,
    )
    if (event.step === 'opened') {
      const agreed = action.due === undefined ? words.noDue : words.due(dueText(action.due, lang))
      return [[action.what, who, agreed]]
    }
    const more = [
      ...(event.due === undefined ? [] : [dueText(event.due, lang)]),
      ...(event.note === undefined ? [] : [event.note]),
    ]
    const step = actionSteps.word(event.step, lang)
    return [[action.what, who, more.length === 0 ? step : `${step}: ${more.join('. ')}`]]
  })
  return tableSection(words.actions, words.actionColumns, rows)
}

const LATER: ReadonlySet<string> = new Set(['carried_over', 'not_reached', 'dropped'])

const later = ({ points, words, lang }: Shown): readonly Block[] => {
  const rows = points
    .filter(({ outcome }) => outcome !== null && LATER.has(outcome))
    .map(point => [labelOf(point), outcomes.word(point.outcome!, lang), point.why ?? ''])
  return tableSection(words.later, words.laterColumns, rows)
}

const suggestions = ({ facts, minutes, points, words }: Shown): readonly Block[] => {
  const lines = minutes.data.items.flatMap(({ id, suggestion_by: by }) => {
    const title = points.find(point => point.id === id)?.title ?? id
    return by === undefined ? [] : [words.suggestion(title, nameOf(facts, by))]
  })
  return lines.length === 0 ? [] : section(words.suggestions, [bullets(lines)])
}

const corrections = ({ minutes, words }: Shown): readonly Block[] => {
  const lines = minutes.data.adopted?.corrections ?? []
  return lines.length === 0 ? [] : section(words.corrections, [bullets(lines)])
}

const EVERY_TIME: ReadonlySet<string> = new Set(['standing', 'agenda'])

const items = ({ facts, points, words, lang }: Shown): readonly Block[] => {
  const told = points.filter(point => !EVERY_TIME.has(roleOf(facts, point)))
  return section(words.items, [
    table(
      '',
      words.itemColumns,
      told.map(point => [
        labelOf(point),
        point.outcome === null ? words.noOutcome : outcomes.word(point.outcome, lang),
      ]),
      { rowHeads: true },
    ),
  ])
}

// Kinds of meeting of the council alone; of the others the municipality reads the minutes too (MEET-13).
const OURS: ReadonlySet<string> = new Set(['council', 'workgroup'])

/** How minutes are shown: whole, or the main lines only (WG-15). */
export interface MinutesLook {
  readonly lang: Lang
  readonly outline: boolean
}

/**
 * Minutes as a paper for members: who was there, the prose, and below it every decision with its votes, what was
 * agreed and what comes later (MEET-05, 06, 14). In outline: no names of who was there and no prose.
 */
export const minutesShown = (
  facts: Facts,
  meeting: Entry<'meeting'>,
  minutes: Entry<'minutes'>,
  { lang, outline }: MinutesLook,
): Doc => {
  const words: MinutesShowWords = lang === 'nl' ? dutch : english
  const shown: Shown = { facts, meeting, minutes, points: notedPoints(facts, minutes), words, lang }
  const full = words.title(meetingName(facts, meeting, lang), meeting.data.date)
  // A draft repeats the title above its text.
  const text = bodyOf(minutes.source)
    .trim()
    .replace(/^# .*\n*/, '')
  return page(
    facts,
    outline ? words.outline(full) : full,
    lang,
    [
      ...stage(shown),
      head(shown, outline),
      ...(outline || text === '' ? items(shown) : prose(text, 2)),
      ...decisions(shown),
      ...actions(shown),
      ...later(shown),
      ...(outline ? [] : [...suggestions(shown), ...corrections(shown)]),
      ...(OURS.has(meeting.data.kind) ? [paragraph(emphasis(words.closedPaper))] : []),
    ],
    meeting.data.date,
  )
}
