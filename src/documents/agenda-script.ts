import { itemKinds } from '../../schemas/vocabulary/meetings.ts'
import type { Lang } from '../../schemas/vocabulary/vocabulary.ts'
import { forecast } from '../domain/meetings/forecast.ts'
import { minutesToAdopt } from '../domain/meetings/next.ts'
import { below, idOf, labelOf, parentOf, roleOf } from '../domain/minutes/point.ts'
import { nameOf } from '../domain/names.ts'
import { agendaScriptWords as english } from '../lang/en/agenda-script.ts'
import { minutesFormWords as formEnglish } from '../lang/en/minutes-form.ts'
import { fullDay, sentence } from '../lang/format.ts'
import { type AgendaScriptWords, agendaScriptWords as dutch } from '../lang/nl/agenda-script.ts'
import { minutesFormWords as formDutch } from '../lang/nl/minutes-form.ts'
import type { Day } from '../model/day.ts'
import type { Facts } from '../model/facts.ts'
import type { Entry } from '../model/model.ts'
import { bullets, emphasis, heading, note, type Phrase, pairs, paragraph, strong } from '../tree/build.ts'
import type { Block, Doc } from '../tree/tree.ts'
import { partTitle } from './agenda.ts'
import { clockOf } from './agenda-clock.ts'
import { type AgendaItemView, type AgendaView, agendaWordsOf } from './agenda-view.ts'
import { forecastBlocks } from './meeting/show.ts'
import { inList, sentenceFrom } from './minutes/draft.ts'
import { page } from './page.ts'

interface Script {
  readonly facts: Facts
  readonly meeting: Entry<'meeting'>
  readonly view: AgendaView
  readonly clock: ReadonlyMap<string, string>
  readonly words: AgendaScriptWords
  readonly lang: Lang
}

const attention = ({ facts, meeting, view, words }: Script): readonly string[] => {
  const { room_arranged: room, catering_arranged: catering, preparation, kind } = meeting.data
  const { quorum, count } = forecast(facts, meeting)
  const over = view.available === null ? 0 : view.total - view.available
  const unchecked = minutesToAdopt(facts, meeting).filter(
    ({ minutes }) => minutes !== undefined && minutes.data.checked === undefined,
  )
  return [
    ...(view.frozen === null ? [words.live] : []),
    ...(over > 0 ? [words.tooLong(over)] : []),
    ...(quorum !== null && quorum.coming < quorum.needed ? [words.quorumShort(quorum.needed)] : []),
    ...(kind === 'council' && preparation === undefined ? [words.unprepared] : []),
    ...unchecked.map(({ meeting: earlier }) => words.unchecked(earlier.data.date)),
    ...(room === true ? [] : [words.room]),
    ...(catering === true ? [] : [words.catering(count)]),
  ]
}

const namesAt = ({ facts }: Script, item: AgendaItemView | undefined): readonly string[] =>
  (item?.guests ?? []).map(({ id }) => nameOf(facts, id))

// Guests stay while the next item is theirs too.
const comings = (script: Script, item: AgendaItemView): readonly string[] => {
  const { view, words } = script
  const top = view.items.filter(other => parentOf(other, view.items) === undefined)
  const index = top.indexOf(item)
  const here = namesAt(script, item)
  const enters = here.filter(name => !namesAt(script, top[index - 1]).includes(name))
  const stays = namesAt(script, top[index + 1])
  const leaves = here.filter(name => !stays.includes(name))
  return [
    ...(enters.length === 0 ? [] : [words.enters(enters)]),
    ...(leaves.length === 0 ? [] : [words.leaves(leaves)]),
  ]
}

// Of a gathering that is over someone tells how it was.
const isPast = ({ facts, meeting }: Script, { about }: AgendaItemView): boolean => {
  const event = facts.model.get('event', idOf('event', about) ?? '')
  return event !== undefined && event.data.date < meeting.data.date
}

type Attend = { readonly [role: string]: string | undefined }

const spoken = (
  script: Script,
  item: AgendaItemView,
  children: readonly AgendaItemView[],
): readonly Block[] => {
  const { facts, words, lang } = script
  const role = roleOf(facts, item)
  const says = isPast(script, item) ? words.past : sentenceFrom(words, facts, item, children.length > 0)
  const form = lang === 'nl' ? formDutch : formEnglish
  const choices =
    item.kind === 'decide' && children.length === 0 ? form.tick[role === 'other' ? item.kind : role] : []
  const look = [
    ...comings(script, item),
    ...((words.attend as Attend)[role] === undefined ? [] : [(words.attend as Attend)[role]!]),
    ...(choices.length > 1 ? [words.choices(choices)] : []),
  ]
  const lines: readonly Phrase[] = [
    ...(says === undefined ? [] : [[strong(`${words.say}: `), says]]),
    // Where a sentence of its own asks the same, once is enough.
    ...(item.question === null || (says !== undefined && says !== words.kind[item.kind])
      ? []
      : [[strong(`${agendaWordsOf(lang).question}: `), item.question]]),
    ...(item.why === '' || item.reason === 'standing' ? [] : [[strong(`${words.why}: `), item.why]]),
    ...look.map((text): Phrase => [strong(`${words.look}: `), text]),
  ]
  return lines.map(paragraph)
}

const itemBlocks = (script: Script, item: AgendaItemView, level: 2 | 3): readonly Block[] => {
  const { facts, view, clock, words, lang } = script
  const children = below(item, view.items)
  const short = children.filter(child => inList(facts, child))
  const time = item.minutes > 0 ? `, ${agendaWordsOf(lang).minutes(item.minutes)}` : ''
  const label = `${labelOf(item)} (${itemKinds.word(item.kind, lang)}${time})`
  const at = level === 2 ? clock.get(item.id) : undefined
  return [
    heading(level, at === undefined ? label : words.at(at, label)),
    ...spoken(script, item, children),
    ...(short.length === 0
      ? []
      : [
          bullets(
            short.map(
              ({ n, title, why }): Phrase => [
                strong(n),
                ` ${title}`,
                ...(why === '' ? [] : ['. ', emphasis(why)]),
              ],
            ),
          ),
        ]),
    ...children.filter(child => !short.includes(child)).flatMap(child => itemBlocks(script, child, 3)),
  ]
}

const items = (script: Script): readonly Block[] => {
  const { view, words, lang } = script
  const top = view.items.filter(item => parentOf(item, view.items) === undefined)
  return top.flatMap((item, index) => {
    const part = view.parts.find(({ id }) => id === item.part)
    const begins = part !== undefined && top[index - 1]?.part !== item.part
    return [
      ...(begins ? [note('info', [paragraph(words.part(partTitle(part, lang)))])] : []),
      ...itemBlocks(script, item, 2),
    ]
  })
}

/** The chair's copy: the clock, what to say, why each item is there, who comes in, and what to look out for. */
export const agendaScript = (facts: Facts, view: AgendaView, meeting: Entry<'meeting'>, lang: Lang): Doc => {
  const words: AgendaScriptWords = lang === 'nl' ? dutch : english
  const agenda = agendaWordsOf(lang)
  const script: Script = { facts, meeting, view, clock: clockOf(view), words, lang }
  const { kind, date, start, end, place } = view.meeting
  const points = attention(script)
  return page(
    facts,
    words.title(kind, date as Day),
    lang,
    [
      paragraph(emphasis(words.private)),
      pairs([
        [agenda.when, sentence(fullDay(date as Day, lang))],
        ...(start === null ? [] : ([[agenda.hour, agenda.time(start, end)]] as const)),
        ...(place === null ? [] : ([[agenda.place, place]] as const)),
        [agenda.total, agenda.minutes(view.total)],
      ]),
      ...forecastBlocks(facts, meeting, lang),
      ...(points.length === 0 ? [] : [note('info', [bullets(points)], words.attention)]),
      ...items(script),
    ],
    date,
  )
}
