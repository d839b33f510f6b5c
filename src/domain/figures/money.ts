import type { Money } from '../../../schemas/money.ts'
import type { Facts } from '../../model/facts.ts'
import type { Cents } from '../../model/money.ts'
import type { Query } from './figure.ts'

type Line = Money['budget'][number]['line']

/**
 * The groups in which the money of a year is told outside: never so small that it is the money of one person
 * (ALLOW-14): the assignment of a chair goes with the allowances of all, the supporter with rooms and the rest.
 */
export const moneyGroups = {
  allowances: ['allowances', 'chair_development'],
  learning: ['training_ipr', 'training_cc', 'memberships'],
  support: ['supporter', 'rooms', 'selection', 'external_evaluation', 'other'],
} as const satisfies { readonly [group: string]: readonly Line[] }
export type MoneyGroup = keyof typeof moneyGroups

const linesOf = (group: string): readonly Line[] =>
  group === 'all' ? Object.values(moneyGroups).flat() : moneyGroups[group as MoneyGroup]

const sum =
  (
    rowsOf: (money: Money, facts: Facts) => readonly { readonly line: Line; readonly amount: Cents }[],
  ): Query =>
  (facts, [year = '', group = '']) => {
    const entry = facts.model.get('money', year)
    if (entry === undefined) return null
    const wanted = linesOf(group)
    const rows = rowsOf(entry.data, facts).filter(({ line }) => wanted.includes(line))
    return {
      value: rows.reduce((total, { amount }) => total + amount, 0),
      unit: 'cents',
      sources: [entry.path],
    }
  }

/** Amounts of a year, by `moneyGroups` or `all`. */
export const moneyQueries = {
  budgeted: sum(({ budget }) => budget),
  spent: sum(({ spending }, { today }) => spending.filter(({ on }) => on <= today)),
} satisfies { readonly [name: string]: Query }
