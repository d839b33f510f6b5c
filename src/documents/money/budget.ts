import { budgetLines } from '../../../schemas/vocabulary/society.ts'
import type { Lang } from '../../../schemas/vocabulary/vocabulary.ts'
import type { Basis, Budget, BudgetRow } from '../../domain/money/budget.ts'
import { moneyDates, trainingsToCome } from '../../domain/money/dates.ts'
import { isOver } from '../../domain/money/payments.ts'
import { euros, sentence } from '../../lang/format.ts'
import type { Facts } from '../../model/facts.ts'
import type { Cents } from '../../model/money.ts'
import { bullets, drawing, paragraph, strong, table } from '../../tree/build.ts'
import type { Block, Column, Doc } from '../../tree/tree.ts'
import { page } from '../page.ts'
import { budgetWordsOf } from './budget-shared.ts'
import { barChart } from './chart.ts'
import { notesOf } from './shared.ts'

const right = (head: string): Column => ({ head, align: 'right' })

// A column of nothing but zeros only takes room.
const lines = ({ rows, total }: Budget, lang: Lang): Block => {
  const words = budgetWordsOf(lang)
  const { line, budgeted, spent, committed, expected, left } = words.columns
  const promises = total.committed + total.planned !== 0
  const money = (amount: Cents | null): string => (amount === null ? words.notBudgeted : euros(amount, lang))
  const cells = (row: Budget['total']): readonly string[] => [
    money(row.budgeted),
    euros(row.spent, lang),
    ...(promises ? [euros(row.committed + row.planned, lang)] : []),
    euros(row.expected, lang),
    row.left === null ? '' : euros(row.left, lang),
  ]
  return table(
    words.caption,
    [
      line,
      right(budgeted),
      right(spent),
      ...(promises ? [right(committed)] : []),
      right(expected),
      right(left),
    ],
    [
      ...rows.map(row => [budgetLines.word(row.line, lang), ...cells(row)]),
      [strong(words.total), ...cells(total).map(cell => strong(cell))],
    ],
    { rowHeads: true },
  )
}

const chart = ({ rows }: Budget, lang: Lang): Block => {
  const words = budgetWordsOf(lang)
  const { budgeted, spent, expected } = words.columns
  const svg = barChart({
    series: [budgeted, spent, expected],
    groups: rows.map(row => {
      const values = [row.budgeted ?? 0, row.spent, row.expected]
      return {
        label: budgetLines.word(row.line, lang),
        values,
        texts: values.map(value => euros(value, lang)),
      }
    }),
  })
  return drawing(svg, words.chart.alt, words.chart.caption)
}

const BASES: readonly Basis[] = ['allowances', 'assignment', 'contract', 'known']

const bases = ({ rows }: Budget, lang: Lang): readonly Block[] => {
  const words = budgetWordsOf(lang)
  const said = BASES.flatMap(basis => {
    const own = rows.filter(row => row.basis === basis).map(row => budgetLines.word(row.line, lang))
    return own.length === 0 ? [] : [sentence(words.basis[basis](own))]
  })
  return said.length === 0 ? [] : [paragraph(words.how), bullets(said)]
}

const warning = (row: BudgetRow, lang: Lang): readonly string[] => {
  const words = budgetWordsOf(lang)
  const name = budgetLines.word(row.line, lang)
  if (row.budgeted === null) return [words.unbudgeted(name, euros(Math.max(row.expected, row.spent), lang))]
  if (row.spent > row.budgeted)
    return [words.overNow(name, euros(row.spent, lang), euros(row.budgeted, lang))]
  if (row.left === null || row.left >= 0) return []
  const [expected, budgeted, over] = [row.expected, row.budgeted, -row.left].map(amount =>
    euros(amount, lang),
  )
  return [words.over(name, expected!, budgeted!, over!)]
}

const scenarioBlocks = ({ scenarios, rows }: Budget, lang: Lang): readonly Block[] => {
  const words = budgetWordsOf(lang)
  if (scenarios.length < 2) return []
  const budgeted = rows.find(({ line }) => line === 'allowances')?.budgeted ?? null
  const { scenario, members, total, against } = words.columns
  return [
    table(
      words.scenariosCaption,
      [scenario, right(members), right(total), right(against)],
      scenarios.map(each => [
        words.scenario[each.kind],
        String(each.members),
        euros(each.total, lang),
        budgeted === null ? '' : euros(budgeted - each.total, lang),
      ]),
      { rowHeads: true },
    ),
    paragraph(words.scenariosHow),
  ]
}

const dates = (facts: Facts, year: number, lang: Lang): readonly Block[] => {
  const words = budgetWordsOf(lang)
  const found = moneyDates(facts, year).map(({ what, on, amount, done, conditions }) =>
    words.date[what](on, euros(amount ?? 0, lang), done, conditions),
  )
  return found.length === 0 ? [] : [paragraph(words.dates), bullets(found)]
}

/** The budget of a year: each line with a table and a chart, how it will end, and what is due when (BUDG-10). */
export const budgetDoc = (facts: Facts, budget: Budget, lang: Lang): Doc => {
  const words = budgetWordsOf(lang)
  const trainings = isOver(facts, budget.year) ? 0 : trainingsToCome(facts, budget.year)
  return page(facts, words.title(budget.year), lang, [
    paragraph(words.asOf(facts.today)),
    lines(budget, lang),
    chart(budget, lang),
    ...notesOf(
      'warning',
      budget.rows.flatMap(row => warning(row, lang)),
    ),
    ...bases(budget, lang),
    ...scenarioBlocks(budget, lang),
    ...notesOf('info', trainings === 0 ? [] : [words.trainings(trainings)]),
    ...dates(facts, budget.year, lang),
  ])
}

const rowData = (row: Budget['total']) => ({
  budgeted_cents: row.budgeted,
  spent_cents: row.spent,
  committed_cents: row.committed,
  planned_cents: row.planned,
  expected_cents: row.expected,
  left_cents: row.left,
})

/** The budget as plain data; amounts in whole cents. */
export const budgetData = (facts: Facts, budget: Budget) => ({
  year: budget.year,
  lines: budget.rows.map(row => ({ line: row.line, source: row.source, basis: row.basis, ...rowData(row) })),
  total: rowData(budget.total),
  scenarios: budget.scenarios.map(({ kind, members, memberMonths, total }) => ({
    kind,
    members,
    member_months: memberMonths,
    total_cents: total,
  })),
  dates: moneyDates(facts, budget.year).map(({ what, on, amount, done, conditions }) => ({
    what,
    on,
    amount_cents: amount,
    done,
    conditions,
  })),
  trainings_to_come: trainingsToCome(facts, budget.year),
})
