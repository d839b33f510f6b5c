import { partnerKinds } from '../../../schemas/vocabulary/society.ts'
import type { Lang } from '../../../schemas/vocabulary/vocabulary.ts'
import { type MoneyGroup, moneyGroups } from '../../domain/figures/money.ts'
import type { Grouped } from '../../domain/figures/society.ts'
import type { Known, PublicYear } from '../../domain/public/year.ts'
import { euros, sentence } from '../../lang/format.ts'
import { drawing, paragraph, table, text } from '../../tree/build.ts'
import type { Block } from '../../tree/tree.ts'
import { barChart } from '../money/chart.ts'
import { annualWordsOf, type Book, isOne, right, sentences } from './book.ts'

interface Row {
  readonly label: string
  readonly known: Known
}

const rowsOf = (
  { apart, together }: Grouped,
  label: (id: string) => string,
  rest: string,
  ask: (ids: string) => Known,
): readonly Row[] => [
  ...apart.map(id => ({ label: label(id), known: ask(id) })),
  ...(together.length === 0 ? [] : [{ label: rest, known: ask(together.join(',')) }]),
]

const partnersTable = (year: PublicYear, book: Book, lang: Lang): readonly Block[] => {
  const words = annualWordsOf(lang).signals
  const { from, to } = year.span
  const rows = rowsOf(
    year.partners,
    id => sentence(partnerKinds.word(id as (typeof partnerKinds.keys)[number], lang)),
    words.partnersTogether,
    ids => year.ask('contacts-of', from, to, ids),
  )
  const [who, count] = words.partnerColumns
  return rows.length === 0
    ? []
    : [
        table(
          words.partners,
          [who, right(count)],
          rows.map(({ label, known }) => [label, book.cell(known)]),
          { rowHeads: true },
        ),
      ]
}

/** Signals by theme and contacts by kind of partner, small numbers taken together. */
export const signalsSection = (year: PublicYear, book: Book, lang: Lang): readonly Block[] => {
  const words = annualWordsOf(lang).signals
  const { from, to } = year.span
  const all = year.ask('signals', from, to)
  const [theme, count] = words.columns
  const rows = rowsOf(
    year.themes,
    id => sentence(year.themeName(id)[lang]),
    words.together,
    ids => year.ask('signals-of', from, to, ids),
  )
  const contacts = year.ask('contacts', from, to)
  const share = year.ask('contacts-with-experience', from, to)
  const small = year.themes.together.length + year.partners.together.length > 0
  return [
    sentences(book.say(words.lead(isOne(all)), { n: all }), [text(words.explain)]),
    ...(rows.length === 0
      ? []
      : [
          table(
            words.caption,
            [theme, right(count)],
            rows.map(({ label, known }) => [label, book.cell(known)]),
            { rowHeads: true },
          ),
          paragraph(words.several),
          drawing(
            barChart({
              series: [count],
              groups: rows.map(({ label, known }) => ({
                label,
                values: [known?.value ?? 0],
                texts: [`${known?.value ?? 0}`],
              })),
            }),
            words.chart.alt,
            words.chart.caption,
          ),
        ]),
    sentences(
      book.say(words.contacts(isOne(contacts)), { n: contacts }),
      share === null ? [] : book.say(words.share, { n: share }),
    ),
    ...partnersTable(year, book, lang),
    ...(small ? [paragraph(words.small)] : []),
  ]
}

const GROUPS = Object.keys(moneyGroups) as readonly MoneyGroup[]

const yearMoney = (year: PublicYear, calendar: number, book: Book, lang: Lang): readonly Block[] => {
  const words = annualWordsOf(lang).money
  const amounts = (group: MoneyGroup | 'all') => ({
    budgeted: year.ask('budgeted', `${calendar}`, group),
    spent: year.ask('spent', `${calendar}`, group),
  })
  if (amounts('all').spent === null) return [paragraph(words.none(calendar))]
  const [what, budgeted, spent] = words.columns
  const rows = GROUPS.map(group => ({ label: words.group[group], ...amounts(group) }))
  return [
    table(
      words.caption(calendar),
      [what, right(budgeted), right(spent)],
      [...rows, { label: words.total, ...amounts('all') }].map(row => [
        row.label,
        book.cell(row.budgeted),
        book.cell(row.spent),
      ]),
      { rowHeads: true },
    ),
    drawing(
      barChart({
        series: [budgeted, spent],
        groups: rows.map(({ label, ...row }) => {
          const values = [row.budgeted?.value ?? 0, row.spent?.value ?? 0]
          return { label, values, texts: values.map(value => euros(value, lang)) }
        }),
      }),
      words.chart.alt,
      words.chart.caption(calendar),
    ),
  ]
}

/** The money of each year, never of one person. */
export const moneySection = (year: PublicYear, book: Book, lang: Lang): readonly Block[] => [
  ...year.years.flatMap(calendar => yearMoney(year, calendar, book, lang)),
  paragraph(annualWordsOf(lang).money.persons),
]
