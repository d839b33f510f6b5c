import * as z from 'zod'
import { budgetLines } from '../../../schemas/vocabulary/society.ts'
import type { Lang } from '../../../schemas/vocabulary/vocabulary.ts'
import { budgetData, budgetDoc } from '../../documents/money/budget.ts'
import { budgetWordsOf } from '../../documents/money/budget-shared.ts'
import { journal } from '../../documents/money/journal.ts'
import { OBLIGATION_KINDS } from '../../domain/meetings/obligations.ts'
import { type Budget, budgetOf } from '../../domain/money/budget.ts'
import { Refusal } from '../../model/refusal.ts'
import { command, type Sheet } from '../command.ts'
import { yearArgument, yearNamed } from './arguments.ts'

const sheetOf = ({ rows }: Budget, lang: Lang): Sheet => {
  const { key, line, budgeted, spent, committed, planned, expected, left, source } =
    budgetWordsOf(lang).columns
  const money = (head: string) => ({ head, decimals: 2 })
  return {
    columns: [
      { head: key },
      { head: line },
      ...[budgeted, spent, committed, planned, expected, left].map(money),
      { head: source },
    ],
    rows: rows.map(row => [
      row.line,
      budgetLines.word(row.line, lang),
      row.budgeted,
      row.spent,
      row.committed,
      row.planned,
      row.expected,
      row.left,
      row.source,
    ]),
  }
}

/** The budget of a year, how it stands, and how it will end. */
export const budget = command({
  options: z.object({}),
  args: [yearArgument],
  reads: [...OBLIGATION_KINDS, 'money'],
  archive: 'whole',
  formats: ['journal'],
  run: ({ facts, lang, args }) => {
    const year = yearNamed(facts, args[0])
    const faulty = facts.model.faulty.find(({ kind, id }) => kind === 'money' && id === String(year))
    if (faulty) throw new Refusal('payments-faulty', { path: faulty.path })
    const found = budgetOf(facts, year)
    if (!found) throw new Refusal('no-money-file', { year })
    return {
      doc: budgetDoc(facts, found, lang),
      data: budgetData(facts, found),
      sheet: sheetOf(found, lang),
      texts: { journal: () => journal(facts, found, lang) },
    }
  },
})
