import * as z from 'zod'
import { optional, text } from '../../../schemas/scalars.ts'
import type { Lang } from '../../../schemas/vocabulary/vocabulary.ts'
import { payListData, payListDoc } from '../../documents/money/pay-list.ts'
import { payWordsOf } from '../../documents/money/pay-shared.ts'
import { allowances } from '../../domain/money/allowance.ts'
import { type Payment, paymentsOf } from '../../domain/money/payments.ts'
import { nameOf } from '../../domain/names.ts'
import type { Facts } from '../../model/facts.ts'
import { command, type Sheet } from '../command.ts'
import { PAY_READS, personNamed, yearArgument, yearNamed } from './arguments.ts'
import { needPayments } from './payments-file.ts'

const sheetOf = (facts: Facts, payments: readonly Payment[], lang: Lang): Sheet => {
  const { columns, kinds } = payWordsOf(lang)
  return {
    columns: [
      { head: columns.date },
      { head: columns.id },
      { head: columns.name },
      { head: columns.kind },
      { head: columns.month },
      { head: columns.note },
      { head: columns.amount, decimals: 2 },
    ],
    rows: payments.map(({ on, person, kind, work, note, amount }) => [
      on,
      person,
      nameOf(facts, person),
      kinds[kind],
      work,
      note,
      amount,
    ]),
  }
}

/** What was paid for a year, and how far its settlement is. */
export const payList = command({
  options: z.object({
    person: optional(text, 'elke betaling aan één persoon', 'each payment to one person'),
  }),
  args: [yearArgument],
  reads: PAY_READS,
  archive: 'whole',
  needs: { history: true },
  run: ({ facts, lang, args, options }) => {
    const year = yearNamed(facts, args[0])
    needPayments(facts, year)
    const all = allowances(facts, year)
    const person = options.person === undefined ? null : personNamed(facts, options.person)
    const payments = paymentsOf(facts, year).filter(row => person === null || row.person === person)
    return {
      doc: payListDoc(facts, all, { lang, person }),
      data: payListData(facts, all, payments),
      sheet: sheetOf(facts, payments, lang),
    }
  },
})
