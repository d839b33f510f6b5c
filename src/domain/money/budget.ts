import type { Money } from '../../../schemas/money.ts'
import { budgetLines } from '../../../schemas/vocabulary/society.ts'
import type { Facts } from '../../model/facts.ts'
import type { Entry } from '../../model/model.ts'
import type { Cents } from '../../model/money.ts'
import { type Allowances, allowances } from './allowance.ts'
import { isOver } from './payments.ts'
import { type Scenario, scenarios } from './scenarios.ts'

export type BudgetLine = (typeof budgetLines.keys)[number]
export type Spending = Money['spending'][number]

/** Where the expected sum of a line comes from. */
export type Basis =
  /** What the allowances of the year come to. */
  | 'allowances'
  /** What the assignment of the chair gives for the year. */
  | 'assignment'
  /** A contract of the municipality: what was budgeted, or what is known when that is more. */
  | 'contract'
  /** What was spent, promised and planned. */
  | 'known'

/** A line of the budget on a day. */
export interface BudgetRow {
  readonly line: BudgetLine
  /** Null when nothing is budgeted for it. */
  readonly budgeted: Cents | null
  readonly source: string | null
  /** Dated today or before. */
  readonly spent: Cents
  /** Promised by today, to be paid later. */
  readonly committed: Cents
  /** Noted for later in the year without a promise. */
  readonly planned: Cents
  /** Expected at the end of the year. */
  readonly expected: Cents
  readonly basis: Basis
  /** Left of the budget at the end of the year; negative when it will not do. Null without a budget. */
  readonly left: Cents | null
}

/** The budget of a year, how it stands today and how it will end (BUDG-10). */
export interface Budget {
  readonly year: number
  readonly entry: Entry<'money'>
  readonly rows: readonly BudgetRow[]
  readonly total: Omit<BudgetRow, 'line' | 'source' | 'basis'>
  /** The allowances of the year with other numbers of members. */
  readonly scenarios: readonly Scenario[]
}

const sumOf = (spending: readonly Spending[]): Cents => spending.reduce((sum, { amount }) => sum + amount, 0)

interface Due {
  readonly allowances: Cents
  readonly assignment: Cents
}

const dueOf = ({ people }: Allowances): Due => {
  const own = people.reduce((sum, { allowance }) => sum + allowance, 0)
  return { allowances: own, assignment: people.reduce((sum, { due }) => sum + due, 0) - own }
}

const basisOf = (line: BudgetLine): Basis => {
  if (line === 'allowances') return 'allowances'
  if (line === 'chair_development') return 'assignment'
  return line === 'supporter' ? 'contract' : 'known'
}

// Spending can only grow: what is known by now is the least that is expected. Of a year that is over it is all.
const expectedOf = (basis: Basis, known: Cents, budgeted: Cents | null, due: Due): Cents => {
  switch (basis) {
    case 'allowances':
    case 'assignment':
      return Math.max(known, due[basis])
    case 'contract':
      return Math.max(known, budgeted ?? 0)
    case 'known':
      return known
  }
}

const rowOf = (
  facts: Facts,
  { id, data: { budget, spending } }: Entry<'money'>,
  line: BudgetLine,
  due: Due,
): BudgetRow => {
  const lines = budget.filter(row => row.line === line)
  const own = spending.filter(row => row.line === line)
  const budgeted = lines.length === 0 ? null : lines.reduce((sum, { amount }) => sum + amount, 0)
  const later = own.filter(({ on }) => on > facts.today)
  const promised = (row: Spending): boolean => row.committed !== undefined && row.committed <= facts.today
  const spent = sumOf(own.filter(({ on }) => on <= facts.today))
  const committed = sumOf(later.filter(promised))
  const planned = sumOf(later.filter(row => !promised(row)))
  const basis = isOver(facts, Number(id)) ? 'known' : basisOf(line)
  const expected = expectedOf(basis, spent + committed + planned, budgeted, due)
  return {
    line,
    budgeted,
    source: lines.find(row => row.source !== undefined)?.source ?? null,
    spent,
    committed,
    planned,
    expected,
    basis,
    left: budgeted === null ? null : budgeted - expected,
  }
}

const totalOf = (rows: readonly BudgetRow[]): Budget['total'] => {
  const sum = (key: 'spent' | 'committed' | 'planned' | 'expected'): Cents =>
    rows.reduce((total, row) => total + row[key], 0)
  const budgeted = rows.reduce((total, row) => total + (row.budgeted ?? 0), 0)
  return {
    budgeted,
    spent: sum('spent'),
    committed: sum('committed'),
    planned: sum('planned'),
    expected: sum('expected'),
    left: budgeted - sum('expected'),
  }
}

/**
 * The budget of a year by today; null when there is none. What the allowances will come to is what the rules give:
 * who wants less or nothing is not taken off, so that the overview tells nothing about anyone.
 */
export const budgetOf = (facts: Facts, year: number): Budget | null => {
  const entry = facts.model.get('money', String(year))
  if (!entry) return null
  const all = allowances(facts, year)
  const due = dueOf(all)
  const rows = budgetLines.keys
    .map(line => rowOf(facts, entry, line, due))
    .filter(row => row.budgeted !== null || row.expected !== 0 || row.spent !== 0)
  return { year, entry, rows, total: totalOf(rows), scenarios: scenarios(facts, all) }
}
