import type { Lang } from '../../../schemas/vocabulary/vocabulary.ts'
import { attendeesOf, chairOf, minuteTakerOf } from '../../domain/minutes/attending.ts'
import { below, parentOf, type Role, roleOf } from '../../domain/minutes/point.ts'
import { nameOf } from '../../domain/names.ts'
import { minutesFormWords as english } from '../../lang/en/minutes-form.ts'
import { fullDay, listed } from '../../lang/format.ts'
import { minutesFormWords as dutch, type MinutesFormWords } from '../../lang/nl/minutes-form.ts'
import type { Day } from '../../model/day.ts'
import type { Facts } from '../../model/facts.ts'
import type { Entry } from '../../model/model.ts'
import { blank, heading, note, type Phrase, pairs, paragraph, room, table, tick } from '../../tree/build.ts'
import type { Block, Doc, Inline } from '../../tree/tree.ts'
import { partTitle } from '../agenda.ts'
import type { AgendaItemView, AgendaView } from '../agenda-view.ts'
import { page } from '../page.ts'

const LONG = 60
const NAME = 24
const SHORT = 12
const TIME = 6

interface Sheet {
  readonly facts: Facts
  readonly view: AgendaView
  readonly words: MinutesFormWords
  readonly lang: Lang
}

const ticks = (choices: readonly string[]): readonly (string | Inline)[] =>
  choices.flatMap((choice, index) => [...(index === 0 ? [] : ['   ']), tick(), ` ${choice}`])

const head = ({ facts, view, words, lang }: Sheet, meeting: Entry<'meeting'> | null): Block => {
  const { date, place } = view.meeting
  const person = (id: string | undefined): Phrase => (id === undefined ? blank(NAME) : nameOf(facts, id))
  return pairs([
    [words.when, fullDay(date as Day, lang)],
    [words.hours, [blank(TIME), words.until, blank(TIME)]],
    ...(place === null ? [] : ([[words.place, place]] as const)),
    [words.chair, person(meeting ? chairOf(facts, meeting) : undefined)],
    [words.minuteTaker, person(meeting ? minuteTakerOf(facts, meeting) : undefined)],
  ])
}

const presence = ({ facts, view, words }: Sheet, meeting: Entry<'meeting'>): readonly Block[] => {
  const number = (id: string): string => view.items.find(item => item.id === id)?.n ?? id
  const rows = attendeesOf(facts, meeting).map((row): readonly Phrase[] => [
    `${nameOf(facts, row.person)}${words.as[row.as]}`,
    tick(),
    tick(row.presence === 'excused'),
    tick(),
    row.items.length > 0 ? words.atItems(row.items.map(number).join(', ')) : blank(SHORT),
  ])
  return [
    heading(2, words.presence),
    paragraph(words.presenceHow),
    table('', words.presenceColumns, rows, { rowHeads: true }),
  ]
}

type Listed = Extract<Role, 'action' | 'paper'>

// Open actions and papers come in long lists that need a mark each, not half a page.
const inTable = ({ facts }: Sheet, item: AgendaItemView): Listed | null => {
  const role = roleOf(facts, item)
  return item.question === null && (role === 'action' || role === 'paper') ? role : null
}

const tableOf = (sheet: Sheet, children: readonly AgendaItemView[], role: Listed): readonly Block[] => {
  const { words } = sheet
  const rows = children
    .filter(item => inTable(sheet, item) === role)
    .map((item): readonly Phrase[] => [item.n, item.title, ticks(words.tick[role]), blank(NAME)])
  return rows.length === 0 ? [] : [table('', words.columns[role], rows)]
}

const decision = ({ words }: Sheet, role: Role, kind: AgendaItemView['kind']): readonly Phrase[] => {
  const group: Phrase = [`${words.group}: `, blank(NAME)]
  const helpers: Phrase = [`${words.helpers}: `, blank(NAME)]
  if (role === 'request') return [group, helpers]
  if (role === 'suggestion') return [group]
  return role === 'other' && kind === 'decide' ? [[`${words.decision}: `, blank(LONG)]] : []
}

const action = ({ words }: Sheet): Phrase => [
  `${words.action}: `,
  blank(NAME),
  `   ${words.owner}: `,
  blank(SHORT),
  `   ${words.due}: `,
  blank(SHORT),
]

const BUSY: ReadonlySet<Role> = new Set(['request', 'draft', 'suggestion', 'form', 'other'])

const toWriteIn = (sheet: Sheet, item: AgendaItemView, role: Role): readonly Block[] => {
  const { words } = sheet
  const choices = words.tick[role === 'other' ? item.kind : role]
  const busy = BUSY.has(role) && item.kind !== 'note'
  return [
    ...(choices.length === 0 ? [] : [paragraph(ticks(choices))]),
    ...decision(sheet, role, item.kind).map(paragraph),
    room(busy ? 2 : 1),
    ...(busy ? [paragraph(action(sheet))] : []),
  ]
}

const itemBlocks = (sheet: Sheet, item: AgendaItemView, level: 2 | 3): readonly Block[] => {
  const { facts, view, words, lang } = sheet
  const children = below(item, view.items)
  const names = item.guests.map(({ name }) => name)
  return [
    heading(level, `${item.n}. ${item.title}`),
    ...(item.question === null ? [] : [paragraph(item.question)]),
    ...(names.length === 0 ? [] : [paragraph(`${words.guests}: ${listed(names, lang)}`)]),
    ...(children.length > 0 ? [] : toWriteIn(sheet, item, roleOf(facts, item))),
    ...tableOf(sheet, children, 'action'),
    ...tableOf(sheet, children, 'paper'),
    ...children.filter(child => inTable(sheet, child) === null).flatMap(child => itemBlocks(sheet, child, 3)),
  ]
}

const partBegin = (
  { view, lang }: Sheet,
  before: AgendaItemView | undefined,
  item: AgendaItemView,
): readonly Block[] => {
  const part = view.parts.find(({ id }) => id === item.part)
  if (part === undefined || before?.part === part.id) return []
  return [note('info', [paragraph(partTitle(part, lang))])]
}

/** The sheet for the evening: who was there, and per item room, outcome, decision and actions (MEET-14). */
export const minutesForm = (
  facts: Facts,
  view: AgendaView,
  meeting: Entry<'meeting'> | null,
  lang: Lang,
): Doc => {
  const words: MinutesFormWords = lang === 'nl' ? dutch : english
  const sheet: Sheet = { facts, view, words, lang }
  const top = view.items.filter(item => parentOf(item, view.items) === undefined)
  return page(
    facts,
    words.title(view.meeting.kind, view.meeting.date as Day),
    lang,
    [
      head(sheet, meeting),
      ...(view.frozen === null ? [note('warning', [paragraph(words.live)])] : []),
      ...(meeting === null ? [] : presence(sheet, meeting)),
      ...top.flatMap((item, index) => [
        ...partBegin(sheet, top[index - 1], item),
        ...itemBlocks(sheet, item, 2),
      ]),
    ],
    view.meeting.date,
  )
}
