import * as z from 'zod'
import { optional, text } from '../../../schemas/scalars.ts'
import type { Lang } from '../../../schemas/vocabulary/vocabulary.ts'
import { payListData, payListDoc, type Recorded } from '../../documents/money/pay-list.ts'
import { payWordsOf } from '../../documents/money/pay-shared.ts'
import { allowancesIfKnown } from '../../domain/money/allowance.ts'
import { type Payment, paymentsOf } from '../../domain/money/payments.ts'
import { differences } from '../../domain/money/settlement.ts'
import { nameOf } from '../../domain/names.ts'
import type { Day } from '../../model/day.ts'
import type { Facts } from '../../model/facts.ts'
import type { Git } from '../../ports.ts'
import { command, type Sheet } from '../command.ts'
import { personNamed } from '../registers/named.ts'
import { PAY_READS, yearArgument, yearNamed } from './arguments.ts'
import { needPayments } from './payments-file.ts'

const STEPS = ['close', 'release'] as const

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

// The commits of the tool's own commands. Where the folder has no history of its own, nothing says who saved it.
const recordedBy = async (git: Git | null, year: number): Promise<readonly Recorded[]> => {
  const changes = git ? await git.log() : []
  return STEPS.flatMap(step => {
    const found = changes.find(({ commit }) => commit.subject === `money: ${step} ${year}`)
    return found ? [{ author: found.commit.author, on: found.commit.day as Day }] : []
  })
}

/** What was paid for a year, and how far its settlement is. */
export const payList = command({
  options: z.object({
    person: optional(text, 'elke betaling aan één persoon', 'each payment to one person'),
  }),
  args: [yearArgument],
  reads: PAY_READS,
  archive: 'whole',
  run: async ({ facts, lang, args, options, gitOf }) => {
    const year = yearNamed(facts, args[0])
    needPayments(facts, year)
    const all = allowancesIfKnown(facts, year)
    const differs = all ? differences(facts, all) : []
    const person = options.person === undefined ? null : personNamed(facts, options.person)
    const payments = paymentsOf(facts, year).filter(row => person === null || row.person === person)
    return {
      doc: payListDoc(facts, year, {
        lang,
        person,
        differs,
        recorded: await recordedBy(gitOf('board'), year),
      }),
      data: payListData(facts, year, payments, differs),
      sheet: sheetOf(facts, payments, lang),
    }
  },
})
