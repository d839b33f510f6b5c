import { councilFunctions, meetingKinds } from '../../../schemas/vocabulary/meetings.ts'
import type { Lang } from '../../../schemas/vocabulary/vocabulary.ts'
import type { PublicYear } from '../../domain/public/year.ts'
import { yearAfter } from '../../domain/public/year.ts'
import { sentence } from '../../lang/format.ts'
import { drawing, heading, paragraph, table, text } from '../../tree/build.ts'
import type { Block } from '../../tree/tree.ts'
import { barChart } from '../money/chart.ts'
import { annualWordsOf, type Book, isOne, right, sentences } from './book.ts'

/** What was on the calendar and what became of it, for each kind of meeting. */
export const meetingsSection = (year: PublicYear, book: Book, lang: Lang): readonly Block[] => {
  const words = annualWordsOf(lang).meetings
  const { from, to } = year.span
  const held = year.ask('meetings-held', 'council', from, to)
  const asked = year.ask('meetings-asked', from)
  const rows = year.kinds.map(kind => ({
    kind: sentence(meetingKinds.word(kind, lang)),
    onCalendar: year.ask('meetings-planned', kind, from, to),
    held: year.ask('meetings-held', kind, from, to),
    cancelled: year.ask('meetings-cancelled', kind, from, to),
    moved: year.ask('meetings-moved', kind, from, to),
    planned: year.ask('meetings-to-come', kind, from, to),
  }))
  const toCome = rows.some(({ planned }) => planned !== null && planned.value > 0)
  const moved = rows.some(row => row.moved !== null && row.moved.value > 0)
  const counted = rows.flatMap(row => {
    if (row.onCalendar === null || row.held === null) return []
    const values = [row.onCalendar.value, row.held.value]
    return [{ label: row.kind, values, texts: values.map(String) }]
  })
  return [
    sentences(
      book.say(words.lead(isOne(held)), { n: held }),
      asked === null ? [] : book.say(words.asked, { n: asked }),
      [text(words.closed)],
    ),
    table(
      words.caption,
      [
        words.column,
        right(words.total),
        right(words.fate.held),
        right(words.fate.cancelled),
        ...(moved ? [right(words.fate.moved)] : []),
        ...(toCome ? [right(words.fate.planned)] : []),
      ],
      rows.map(row => [
        row.kind,
        book.cell(row.onCalendar),
        book.cell(row.held),
        book.cell(row.cancelled),
        ...(moved ? [book.cell(row.moved)] : []),
        ...(toCome ? [book.cell(row.planned)] : []),
      ]),
      { rowHeads: true },
    ),
    ...(moved ? [paragraph(words.moved)] : []),
    ...(counted.length === 0
      ? []
      : [
          drawing(
            barChart({ series: [words.total, words.fate.held], groups: counted }),
            words.chart.alt,
            words.chart.caption,
          ),
        ]),
    ...functionsTable(year, book, lang),
  ]
}

const functionsTable = (year: PublicYear, book: Book, lang: Lang): readonly Block[] => {
  const words = annualWordsOf(lang).meetings
  const { from, to } = year.span
  const rows = councilFunctions.keys.map(served => ({
    served,
    known: year.ask('items-for', served, from, to),
  }))
  const [what, count] = words.functionColumns
  return rows.every(({ known }) => known?.value === 0)
    ? []
    : [
        table(
          words.functions,
          [what, right(count)],
          rows.map(({ served, known }) => [sentence(councilFunctions.word(served, lang)), book.cell(known)]),
          { rowHeads: true },
        ),
      ]
}

/** Actions of both sides, in numbers alone. */
export const followUpSection = (year: PublicYear, book: Book, lang: Lang): readonly Block[] => {
  const words = annualWordsOf(lang).followUp
  const { from, to } = year.span
  const [whose, agreed, done, open] = words.columns
  return [
    paragraph(words.lead),
    table(
      words.caption,
      [whose, right(agreed), right(done), right(open)],
      (['council', 'municipality'] as const).map(side => [
        words[side],
        book.cell(year.ask('actions-agreed', side, from, to)),
        book.cell(year.ask('actions-done', side, from, to)),
        book.cell(year.ask('actions-open', side, to)),
      ]),
      { rowHeads: true },
    ),
  ]
}

/** What the next year holds, as far as it is known and may be told. */
export const aheadSection = (year: PublicYear, book: Book, lang: Lang): readonly Block[] => {
  const words = annualWordsOf(lang).ahead
  const { from, to } = yearAfter(year)
  const meetings = year.ask('meetings-planned', 'council', from, to)
  const open = year.ask('ledger-open', year.span.from, year.span.to)
  const ending = year.ask('memberships-ending', from, to)
  const vacancies = year.ask('vacancies-open', year.today)
  return [
    heading(3, words.title(Number(from.slice(0, 4)))),
    sentences(
      book.say(words.meetings(isOne(meetings)), { n: meetings }),
      book.say(words.open(isOne(open)), { n: open }),
      ending?.value === 0 ? [] : book.say(words.ending(isOne(ending)), { n: ending }),
    ),
    ...(vacancies === null || vacancies.value === 0 ? [] : [paragraph(words.join)]),
  ]
}
