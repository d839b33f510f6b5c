import type { Lang } from '../../../schemas/vocabulary/vocabulary.ts'
import type { Balance, Position } from '../../domain/advice/ledger.ts'
import type { LedgerYear } from '../../domain/advice/ledger-year.ts'
import { adviceLedgerWords as english } from '../../lang/en/advice-ledger.ts'
import { type AdviceLedgerWords, adviceLedgerWords as dutch } from '../../lang/nl/advice-ledger.ts'
import type { Facts } from '../../model/facts.ts'
import { bullets, emphasis, heading, note, numbered, paragraph, strong, table } from '../../tree/build.ts'
import type { Block, Column, Doc, ListItem } from '../../tree/tree.ts'
import { page } from '../page.ts'
import { adviceWordsOf, dossierNumber } from './shared.ts'

export const ledgerWordsOf = (lang: Lang): AdviceLedgerWords => (lang === 'nl' ? dutch : english)

const FIGURES = ['opening', 'issued', 'closed', 'open'] as const

const figureColumns = (first: string, lang: Lang): readonly (string | Column)[] => [
  first,
  ...FIGURES.map((name): Column => ({ head: ledgerWordsOf(lang).figure[name], align: 'right' })),
]

const figures = (balance: Balance): readonly string[] => FIGURES.map(name => String(balance[name]))

const named = ({ advice, recommendation }: Position): string =>
  `${dossierNumber(advice)} ${advice.data.title}, ${recommendation.n}`

const faults = ({ balance, closing }: LedgerYear, lang: Lang): readonly Block[] => {
  const words = ledgerWordsOf(lang)
  const lines = closing?.differences.map(({ what, recorded, counted }) =>
    words.differs(words.figure[what], recorded, counted),
  )
  return [
    ...(balance.balances
      ? []
      : [note('error', [paragraph(words.unequal), bullets(balance.misdated.map(named))])]),
    ...(lines === undefined || lines.length === 0
      ? []
      : [note('warning', [paragraph(words.differsWhy), bullets(lines)])]),
    ...(closing?.carriedOver == null
      ? []
      : [note('warning', [paragraph(words.carried(closing.carriedOver, closing.entry.data.opening))])]),
  ]
}

const themes = (facts: Facts, { themes: rows }: LedgerYear, lang: Lang): Block => {
  const words = ledgerWordsOf(lang)
  return table(
    words.themes,
    figureColumns(words.theme, lang),
    rows.map(({ theme, balance }) => [
      theme === null ? words.noTheme : facts.norms.word('themes', theme, lang),
      ...figures(balance),
    ]),
    { rowHeads: true },
  )
}

const answers = ({ answers: rows }: LedgerYear, lang: Lang): Block => {
  const words = ledgerWordsOf(lang)
  const [answer = '', ...numbers] = words.answerColumns
  return table(
    words.answers,
    [answer, ...numbers.map((head): Column => ({ head, align: 'right' }))],
    rows
      .filter(({ count }) => count > 0)
      .map(row => [
        row.answer === 'none' ? words.noAnswer : words.answer(row.answer),
        String(row.count),
        String(row.costly),
      ]),
    { rowHeads: true },
  )
}

const years = ({ years: rows }: LedgerYear, lang: Lang): Block => {
  const words = ledgerWordsOf(lang)
  return table(
    words.years,
    figureColumns(words.year, lang),
    rows.map(balance => [String(balance.year), ...figures(balance)]),
    { rowHeads: true },
  )
}

// What was open at the end of a year may be settled by now.
const stands = ({ recommendation, why, issued, closed }: Position, lang: Lang): string => {
  const words = ledgerWordsOf(lang)
  const state = adviceWordsOf(lang).settlement[why]
  return closed === null
    ? words.waits(state, recommendation.answer?.on ?? issued)
    : words.since(state, closed)
}

const item = (position: Position, lang: Lang): ListItem => ({
  label: String(position.recommendation.n),
  blocks: [paragraph([`${position.recommendation.text} `, emphasis(stands(position, lang))])],
})

const open = ({ open: rows, until }: LedgerYear, lang: Lang): readonly Block[] => {
  const words = ledgerWordsOf(lang)
  if (rows.length === 0) return [paragraph(words.nothingOpen)]
  const advices = [...new Set(rows.map(({ advice }) => advice))]
  return [
    heading(2, words.open(until)),
    ...advices.flatMap(advice => [
      paragraph(strong(`${dossierNumber(advice)} ${advice.data.title}`)),
      numbered(rows.filter(row => row.advice === advice).map(row => item(row, lang))),
    ]),
  ]
}

/** The ledger of a year: the equation, what it is made of, and what is open. */
export const ledgerDoc = (facts: Facts, ledger: LedgerYear, lang: Lang): Doc => {
  const words = ledgerWordsOf(lang)
  const { balance, closing, year } = ledger
  const line = lang === 'nl' ? `ipr advies balans ${year} --close` : `ipr advice ledger ${year} --close`
  const frame = (blocks: readonly Block[]): Doc => page(facts, words.title(year), lang, blocks)
  if (ledger.years.length === 0) return frame([paragraph(words.what), paragraph(words.none)])
  return frame([
    paragraph(words.what),
    paragraph(strong(words.equation(balance.opening, balance.issued, balance.closed, balance.open))),
    paragraph(closing === null ? words.asOf(ledger.until) : words.recorded(closing.entry.data.closed_on)),
    ...(ledger.toClose ? [paragraph(words.toClose(line))] : []),
    ...faults(ledger, lang),
    themes(facts, ledger, lang),
    answers(ledger, lang),
    years(ledger, lang),
    paragraph(words.closes),
    ...open(ledger, lang),
  ])
}

/** Every recommendation that was open at the start of the year or issued until its end, one fact to a cell. */
export const ledgerSheet = (facts: Facts, rows: readonly Position[], lang: Lang) => {
  const words = ledgerWordsOf(lang)
  return {
    columns: words.sheet.map(head => ({ head })),
    rows: rows.map(({ advice, recommendation, theme, issued, answer, confirmed, closed, why }) => [
      advice.id,
      dossierNumber(advice),
      advice.data.title,
      recommendation.n,
      recommendation.text,
      theme === null ? null : facts.norms.word('themes', theme, lang),
      recommendation.costs_money === true ? words.yes : words.no,
      issued,
      answer === null ? null : words.answer(answer),
      recommendation.answer?.on ?? null,
      recommendation.answer?.reason ?? null,
      answer === null ? null : confirmed ? words.yes : words.no,
      closed,
      adviceWordsOf(lang).settlement[why],
    ]),
  }
}
