import { actionSteps } from '../../../schemas/vocabulary/advice.ts'
import type { Lang } from '../../../schemas/vocabulary/vocabulary.ts'
import { type ActionState, lastDayOf } from '../../domain/actions.ts'
import type { Closing } from '../../domain/minutes/close.ts'
import { idOf, notedPoints } from '../../domain/minutes/point.ts'
import { type NextTime, nextTime, type Returning } from '../../domain/minutes/returning.ts'
import { nameOf } from '../../domain/names.ts'
import { turnoutAt } from '../../domain/people/attendance.ts'
import { adviceWords as adviceEnglish } from '../../lang/en/advice.ts'
import { listed, longDay } from '../../lang/format.ts'
import { adviceWords as adviceDutch } from '../../lang/nl/advice.ts'
import type { Day } from '../../model/day.ts'
import type { Facts } from '../../model/facts.ts'
import type { Entry } from '../../model/model.ts'
import { bullets, heading, numbered, type Phrase, pairs, paragraph, strong, table } from '../../tree/build.ts'
import type { Block, Doc } from '../../tree/tree.ts'
import { agendaWordsOf } from '../agenda-view.ts'
import { page, section } from '../page.ts'
import { closeWordsOf } from './missing.ts'

/** Postponed so often, or late, an action is one to talk about with the chair. */
const OFTEN = 2

interface Told {
  readonly facts: Facts
  readonly meeting: Entry<'meeting'>
  readonly minutes: Entry<'minutes'>
  readonly closing: Closing
  readonly lang: Lang
}

const decisions = ({ minutes, lang }: Told): readonly Block[] => {
  const words = closeWordsOf(lang)
  const items = minutes.data.items
    .flatMap(({ decisions: made }) => made)
    .toSorted((a, b) => (a.n < b.n ? -1 : 1))
    .map(({ n, text, result }) => ({
      label: n,
      blocks: [paragraph(words.result[result] === '' ? text : [text, ` (${words.result[result]})`])],
    }))
  return items.length === 0 ? [] : [numbered(items)]
}

const dueText = (due: string | undefined, lang: Lang): string => {
  const words = closeWordsOf(lang)
  if (due === undefined) return words.noDue
  return words.due(longDay(lastDayOf(due), lang))
}

const actions = ({ facts, meeting, minutes, lang }: Told): readonly Block[] => {
  const words = closeWordsOf(lang)
  const ids = [...new Set(minutes.data.items.flatMap(item => item.actions))]
  const lines = ids.flatMap((id): readonly Phrase[] => {
    const action = facts.model.get('action', id)
    const event = action?.data.events.findLast(({ meeting: where }) => where === meeting.id)
    if (!action || !event) return []
    const { what, owners, due } = action.data
    const names = listed(
      owners.map(owner => nameOf(facts, owner)),
      lang,
    )
    if (event.step === 'opened')
      return [[strong(`${words.newAction}: `), `${what} (${names}, ${dueText(due, lang)})`]]
    const note = event.note === undefined ? '' : `. ${event.note}`
    const later = event.due === undefined ? '' : `, ${dueText(event.due, lang)}`
    return [[strong(`${actionSteps.word(event.step, lang)}: `), `${what}${later}${note}`]]
  })
  return lines.length === 0 ? [] : [bullets(lines)]
}

const advices = ({ closing, lang }: Told): readonly Block[] => {
  const { state } = lang === 'nl' ? adviceDutch : adviceEnglish
  const lines = closing.moves.map(
    ({ advice, from, to }): Phrase => [
      strong(advice.data.title),
      `: ${from === to ? state[to] : `${state[from]} → ${state[to]}`}`,
    ],
  )
  return lines.length === 0 ? [] : [bullets(lines)]
}

const papers = ({ closing }: Told): readonly Block[] =>
  closing.papers.length === 0
    ? []
    : [
        bullets(
          closing.papers.map(({ data }) =>
            data.number === undefined ? data.title : `${data.number}: ${data.title}`,
          ),
        ),
      ]

const signals = ({ closing }: Told): readonly Block[] =>
  closing.signals.length === 0 ? [] : [bullets(closing.signals.map(({ data }) => data.subject))]

const adopted = ({ facts, closing, lang }: Told): readonly Block[] => {
  const lines = closing.adopted.flatMap(({ id }) => {
    const date = facts.model.get('meeting', id)?.data.date
    return date === undefined ? [] : [closeWordsOf(lang).adoptedOf(date)]
  })
  return lines.length === 0 ? [] : [bullets(lines)]
}

const unanswered = ({ closing, lang }: Told): readonly Block[] => {
  const words = closeWordsOf(lang)
  const line = ({ entry, late, postponed }: ActionState): Phrase =>
    late > 0 || postponed >= OFTEN
      ? `${entry.data.what} (${words.lingering(late, postponed)})`
      : entry.data.what
  return closing.unanswered.length === 0
    ? []
    : [paragraph(words.unansweredHow), bullets(closing.unanswered.map(line))]
}

const whyNot = ({ point }: Returning, { facts, meeting, closing, lang }: Told): string => {
  const words = closeWordsOf(lang)
  const action = facts.model.get('action', idOf('action', point.about) ?? '')
  const step = action?.data.events.findLast(({ meeting: where }) => where === meeting.id)?.step
  if (step !== undefined) return actionSteps.word(step, lang)
  const outcome = closing.outcomes.get(point.id)
  if (outcome == null || outcome === 'carried_over' || outcome === 'not_reached') return words.notBackLater
  return point.why === null ? words.notBackWhy(outcome) : `${words.notBackWhy(outcome)}: ${point.why}`
}

const why = (back: NonNullable<Returning['as']>, lang: Lang): string =>
  (agendaWordsOf(lang).reason[back.reason] as (say: typeof back.say) => string)(back.say)

const next = (told: Told, { meeting, items }: NextTime): readonly Block[] => {
  const words = closeWordsOf(told.lang)
  if (items.length === 0) return []
  const rows = items.map((item): readonly string[] => [
    item.point.n,
    item.point.title,
    item.as === null ? words.notBack : words.back(item.as.n),
    item.as === null ? whyNot(item, told) : why(item.as, told.lang),
  ])
  return [
    heading(2, meeting === null ? words.nextUnknown : words.next(meeting.date as Day)),
    ...(meeting === null ? [paragraph(words.nextNone)] : []),
    table('', words.nextColumns, rows),
  ]
}

/** What closing minutes comes to: decisions, actions, advices, papers, and what returns and what does not. */
export const closingDoc = (
  facts: Facts,
  meeting: Entry<'meeting'>,
  minutes: Entry<'minutes'>,
  closing: Closing,
  lang: Lang,
): Doc => {
  const words = closeWordsOf(lang)
  const told: Told = { facts, meeting, minutes, closing, lang }
  const { numerator: present, denominator: expected } = turnoutAt(facts, meeting, minutes)
  return page(facts, words.title(meeting.id), lang, [
    ...(expected === 0 ? [] : [pairs([[words.present, words.presentOf(present, expected)]])]),
    ...section(words.decisions, decisions(told)),
    ...section(words.actions, actions(told)),
    ...section(words.advices, advices(told)),
    ...section(words.papers, papers(told)),
    ...section(words.signals, signals(told)),
    ...section(words.adopted, adopted(told)),
    ...section(words.unanswered, unanswered(told)),
    ...section(
      words.elsewhere,
      closing.elsewhere.length === 0 ? [] : [paragraph(words.elsewhereWhy(closing.elsewhere))],
    ),
    ...next(told, nextTime(facts, meeting, minutes)),
    paragraph(words.after),
  ])
}

/** The same as data. */
export const closingData = (
  facts: Facts,
  meeting: Entry<'meeting'>,
  minutes: Entry<'minutes'>,
  closing: Closing,
) => {
  const { items, meeting: after } = nextTime(facts, meeting, minutes)
  return {
    meeting: meeting.id,
    decisions: minutes.data.items.flatMap(item => item.decisions),
    items: notedPoints(facts, minutes).map(({ id, n, actions: ids }) => ({
      n,
      id,
      outcome: closing.outcomes.get(id) ?? null,
      actions: ids,
    })),
    advices: closing.moves.map(({ advice, from, to }) => ({ id: advice.id, from, to })),
    papers: closing.papers.map(({ id }) => id),
    signals: closing.signals.map(({ id }) => id),
    adopted: closing.adopted.map(({ id }) => id),
    unanswered: closing.unanswered.map(({ entry }) => entry.id),
    elsewhere: closing.elsewhere,
    next: {
      meeting: after,
      returns: items.flatMap(({ point, as }) =>
        as === null ? [] : [{ id: point.id, as: as.id, reason: as.reason }],
      ),
      stays: items.flatMap(({ point, as }) => (as === null ? [point.id] : [])),
    },
  }
}
