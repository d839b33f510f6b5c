import type { Lang } from '../../../schemas/vocabulary/vocabulary.ts'
import type { Allowances } from '../../domain/money/allowance.ts'
import { balanceOf } from '../../domain/money/balance.ts'
import { paymentFile } from '../../domain/money/payments.ts'
import type { Settled } from '../../domain/money/settlement.ts'
import { nameOf } from '../../domain/names.ts'
import { marks } from '../../domain/people/attendance.ts'
import { euros } from '../../lang/format.ts'
import { yearSpan } from '../../model/day.ts'
import type { Facts } from '../../model/facts.ts'
import { emphasis, pairs, paragraph, strong, table } from '../../tree/build.ts'
import type { Column, Doc } from '../../tree/tree.ts'
import { page } from '../page.ts'
import { byPersonName } from './allowance.ts'
import { payWordsOf } from './pay-shared.ts'
import { noDecision, notesOf } from './shared.ts'

const right = (head: string): Column => ({ head, align: 'right' })

/** Ids of who had meetings to confirm and did not yet. */
const unconfirmed = (facts: Facts, all: Allowances): readonly string[] => {
  const confirmed = paymentFile(facts, all.year)?.data.attendance_confirmed.map(({ person }) => person) ?? []
  const expected = new Set(marks(facts, yearSpan(all.year)).map(({ person }) => person))
  return byPersonName(facts, all.people)
    .filter(({ id, allowance }) => allowance > 0 && expected.has(id) && !confirmed.includes(id))
    .map(({ id }) => id)
}

/** What a treasurer sees before a year is closed: what is due, what was paid, and who has yet to confirm. */
export const closeDoc = (facts: Facts, all: Allowances, lang: Lang): Doc => {
  const words = payWordsOf(lang)
  const { columns } = words
  const balances = byPersonName(facts, all.people)
    .filter(({ allowance }) => allowance > 0)
    .flatMap(({ id }) => balanceOf(facts, all, id) ?? [])
  const rows = balances.map(row => [
    nameOf(facts, row.person),
    euros(row.due, lang),
    euros(row.payable, lang),
    euros(row.paid, lang),
    euros(row.left, lang),
  ])
  const sumOf = (key: 'due' | 'payable' | 'paid' | 'left') =>
    strong(
      euros(
        balances.reduce((total, row) => total + row[key], 0),
        lang,
      ),
    )
  const missing = unconfirmed(facts, all).map(id => nameOf(facts, id))
  return page(facts, words.closeTitle(all.year), lang, [
    table(
      words.caption,
      [columns.name, right(columns.due), right(columns.payable), right(columns.paid), right(columns.left)],
      [...rows, [strong(words.total), sumOf('due'), sumOf('payable'), sumOf('paid'), sumOf('left')]],
      { rowHeads: true },
    ),
    ...notesOf('warning', missing.length === 0 ? [] : [words.unconfirmed(missing)]),
    paragraph(words.closeNext(all.year)),
    paragraph([emphasis(words.proof)]),
    noDecision(lang),
  ])
}

/** One correction: what was settled, what the sum is now, and the difference that is recorded. */
export const correctDoc = (facts: Facts, settled: Settled, year: number, lang: Lang): Doc => {
  const words = payWordsOf(lang)
  const { columns } = words
  return page(facts, words.correctionTitle(nameOf(facts, settled.person), year), lang, [
    pairs([
      [columns.settled, euros(settled.settled ?? 0, lang)],
      [columns.corrected, euros(settled.corrected, lang)],
      [columns.now, euros(settled.now, lang)],
      [words.correctionOf, euros(settled.difference, lang)],
    ]),
    paragraph([emphasis(words.proof)]),
    noDecision(lang),
  ])
}
