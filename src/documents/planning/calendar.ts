import { evaluationKinds } from '../../../schemas/vocabulary/society.ts'
import type { Lang } from '../../../schemas/vocabulary/vocabulary.ts'
import type { Holiday } from '../../domain/holidays.ts'
import type { CalendarDay, CalendarItem } from '../../domain/planning/calendar.ts'
import { calendarWords as english } from '../../lang/en/calendar.ts'
import { sentence, shortDay } from '../../lang/format.ts'
import { type CalendarWords, calendarWords as dutch } from '../../lang/nl/calendar.ts'
import { dayOfMonth, isoWeek, monthOf, overlaps, weekday, yearOf } from '../../model/day.ts'
import type { Facts } from '../../model/facts.ts'
import { bullets, paragraph, table, verbatim } from '../../tree/build.ts'
import type { Block, Doc } from '../../tree/tree.ts'
import { page } from '../page.ts'
import { meetingTitle } from './shared.ts'

export const calendarWordsOf = (lang: Lang): CalendarWords => (lang === 'nl' ? dutch : english)

/** What stands on a day, in words. */
export const itemText = (facts: Facts, item: CalendarItem, lang: Lang): string => {
  const before = calendarWordsOf(lang).item[item.type]
  switch (item.type) {
    case 'meeting':
      return sentence(meetingTitle(facts, item.meeting, item.groups, lang))
    case 'event':
      return item.event.data.title
    case 'action':
      return before + item.what
    case 'evaluation':
      return before + evaluationKinds.word(item.kind, lang)
    case 'council_date':
    case 'request':
    case 'advice':
    case 'reaction':
      return before + item.title
  }
}

const timeOf = (item: CalendarItem): string =>
  item.type === 'meeting' ? (item.meeting.data.start ?? '') : ''

const LAST_DAYS: ReadonlySet<CalendarItem['type']> = new Set([
  'request',
  'advice',
  'reaction',
  'action',
  'evaluation',
])

const CELL = 8

const cellOf = ({ day, holiday, recess, items }: CalendarDay, today: string): string => {
  const number = `${dayOfMonth(day)}`.padStart(2)
  const marks = [
    items.some(({ type }) => type === 'meeting' || type === 'event') ? '*' : '',
    items.some(({ type }) => LAST_DAYS.has(type)) ? '!' : '',
    holiday === undefined ? '' : '+',
    recess === undefined ? '' : '~',
  ].join('')
  return `${day === today ? `[${number}]` : ` ${number} `}${marks}`.padEnd(CELL)
}

/** The weeks of a month as a grid: a row for each week, with its number, and marks behind the days. */
const grid = (days: readonly CalendarDay[], today: string, lang: Lang): Block => {
  const words = calendarWordsOf(lang)
  const head = `${words.week}  ${words.weekdays.map(name => ` ${name}`.padEnd(CELL)).join('')}`
  const weeks = [...new Set(days.map(({ day }) => isoWeek(day).week))]
  const lines = weeks.map(week => {
    const own = days.filter(({ day }) => isoWeek(day).week === week)
    const cells = [1, 2, 3, 4, 5, 6, 7].map(number => {
      const found = own.find(({ day }) => weekday(day) === number)
      return found === undefined ? ' '.repeat(CELL) : cellOf(found, today)
    })
    return `${`${week}`.padStart(2)}  ${cells.join('')}`
  })
  return verbatim([head, ...lines, '', words.legend].map(line => line.trimEnd()).join('\n'))
}

const recesses = ({ model }: Facts, days: readonly CalendarDay[], lang: Lang): readonly Block[] => {
  const span = { from: days[0]!.day, to: days.at(-1)!.day }
  const found = model.council.data.recess.filter(recess => overlaps(recess, span))
  return found.length === 0
    ? []
    : [
        bullets(
          found.map(({ name, from, to }) =>
            sentence(calendarWordsOf(lang).recess(name, from, to ?? span.to)),
          ),
        ),
      ]
}

const dayText = ({ day }: CalendarDay, lang: Lang): string =>
  `${calendarWordsOf(lang).weekdays[weekday(day) - 1]} ${shortDay(day)}`

// A day equated with a holiday has no name of its own, only what it is.
const holidayText = ({ name, article }: Holiday, lang: Lang): string =>
  article === '3.3' ? sentence(name[lang]) : calendarWordsOf(lang).holiday(name[lang])

const list = (facts: Facts, days: readonly CalendarDay[], lang: Lang): Block => {
  const words = calendarWordsOf(lang)
  const rows = days.flatMap(each => [
    ...(each.holiday === undefined ? [] : [[dayText(each, lang), '', holidayText(each.holiday, lang)]]),
    ...each.items.map(item => [dayText(each, lang), timeOf(item), itemText(facts, item, lang)]),
  ])
  return rows.length === 0 ? paragraph(words.nothing) : table('', words.columns, rows)
}

const forWhom = (name: string | null, lang: Lang): readonly Block[] =>
  name === null ? [] : [paragraph(calendarWordsOf(lang).forWhom(name))]

/** How a calendar is shown: in which language, and for whom when it is not for all who have the archive. */
export interface CalendarLook {
  readonly lang: Lang
  readonly reader: string | null
}

/** One month: its weeks with marks, and what stands on its days. */
export const monthDoc = (facts: Facts, days: readonly CalendarDay[], { lang, reader }: CalendarLook): Doc => {
  const first = days[0]!.day
  return page(facts, calendarWordsOf(lang).month(yearOf(first), monthOf(first)), lang, [
    ...forWhom(reader, lang),
    grid(days, facts.today, lang),
    ...recesses(facts, days, lang),
    list(facts, days, lang),
  ])
}

const tableDoc = (
  facts: Facts,
  title: string,
  days: readonly CalendarDay[],
  { lang, reader }: CalendarLook,
): Doc =>
  page(facts, title, lang, [
    ...forWhom(reader, lang),
    ...recesses(facts, days, lang),
    list(facts, days, lang),
  ])

/** A whole year as one table. */
export const yearDoc = (facts: Facts, days: readonly CalendarDay[], look: CalendarLook): Doc =>
  tableDoc(facts, calendarWordsOf(look.lang).year(yearOf(days[0]!.day)), days, look)

/** Everything from a day on as one table. */
export const aheadDoc = (facts: Facts, days: readonly CalendarDay[], look: CalendarLook): Doc =>
  tableDoc(facts, calendarWordsOf(look.lang).ahead(days[0]!.day), days, look)

/** The same for a spreadsheet, one thing to a row. */
export const calendarSheet = (facts: Facts, days: readonly CalendarDay[], lang: Lang) => ({
  columns: calendarWordsOf(lang).sheet.map(head => ({ head })),
  rows: days.flatMap(({ day, items }) =>
    items.map(item => [
      day,
      timeOf(item) || null,
      calendarWordsOf(lang).kind[item.type],
      itemText(facts, item, lang),
    ]),
  ),
})

/** The same as plain data: the days on which something is. */
export const calendarData = (facts: Facts, days: readonly CalendarDay[], lang: Lang) => ({
  from: days[0]!.day,
  to: days.at(-1)!.day,
  days: days
    .filter(({ items, holiday, recess }) => items.length > 0 || holiday !== undefined || recess !== undefined)
    .map(({ day, holiday, recess, items }) => ({
      day,
      holiday: holiday?.name[lang] ?? null,
      recess: recess ?? null,
      items: items.map(item => ({
        type: item.type,
        text: itemText(facts, item, lang),
        start: timeOf(item) || null,
      })),
    })),
})
