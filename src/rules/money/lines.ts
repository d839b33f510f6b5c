import type { Money } from '../../../schemas/money.ts'
import { budgetLines } from '../../../schemas/vocabulary/society.ts'
import { countObligation } from '../../domain/meetings/obligations.ts'
import { obligation } from '../../domain/meetings/obligations-table.ts'
import { developmentPay } from '../../domain/money/development-chair.ts'
import { yearOf, yearSpan } from '../../model/day.ts'
import type { Facts } from '../../model/facts.ts'
import type { Cents } from '../../model/money.ts'

export type Line = (typeof budgetLines.keys)[number]

/** A line of the budget: what was budgeted (null: nothing), what was spent, and the spending that went over it. */
export interface SpentLine {
  readonly line: Line
  readonly budget: Cents | null
  readonly spent: Cents
  readonly over: number | null
}

/** Every line of a year on which something was spent. */
export const linesOf = ({ budget, spending }: Money): readonly SpentLine[] =>
  budgetLines.keys.flatMap((line): readonly SpentLine[] => {
    const rows = budget.filter(row => row.line === line)
    const most = rows.reduce((sum, { amount }) => sum + amount, 0)
    let spent = 0
    let over: number | null = null
    for (const [index, row] of spending.entries()) {
      if (row.line !== line) continue
      spent += row.amount
      over = spent > most ? (over ?? index) : null
    }
    return spent === 0 ? [] : [{ line, budget: rows.length === 0 ? null : most, spent, over }]
  })

// Lines of the conditions that the municipality provides (MUNI-05).
const OF_CONDITIONS: readonly (readonly [string, Line])[] = [
  ['budget-vergoeding', 'allowances'],
  ['budget-scholing', 'training_ipr'],
  ['budget-lidmaatschappen', 'memberships'],
  ['betaling-ondersteuner', 'supporter'],
  ['vergaderruimte', 'rooms'],
]

/** Lines that a year brings: those of the conditions, and what this very year asks besides. */
export const expectedLines = (facts: Facts, year: number): readonly Line[] => {
  const { model, norms } = facts
  const conditions = new Set(norms.vocabulary('conditions').map(({ id }) => id))
  const lines = OF_CONDITIONS.filter(([id]) => conditions.has(id)).map(([, line]) => line)
  const hires = model
    .all('vacancy')
    .some(({ data }) => data.events.some(({ step, on }) => step === 'opened' && yearOf(on) === year))
  const evaluates = countObligation(facts, obligation('external-evaluation'), year).some(
    ({ demand }) => (demand.min ?? 0) > 0,
  )
  return [
    ...lines,
    ...(norms.get('cc.members', yearSpan(year).to) === null ? [] : (['training_cc'] as const)),
    ...(developmentPay(facts, year).length === 0 ? [] : (['chair_development'] as const)),
    ...(hires ? (['selection'] as const) : []),
    ...(evaluates ? (['external_evaluation'] as const) : []),
  ]
}
