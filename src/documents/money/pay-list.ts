import type { Lang } from '../../../schemas/vocabulary/vocabulary.ts'
import { type Payment, paymentFile, paymentsOf } from '../../domain/money/payments.ts'
import { type Settled, settlementOf } from '../../domain/money/settlement.ts'
import { idsByName, nameOf } from '../../domain/names.ts'
import { euros, shortDay } from '../../lang/format.ts'
import type { Day } from '../../model/day.ts'
import type { Facts } from '../../model/facts.ts'
import { emphasis, pairs, paragraph, strong, table } from '../../tree/build.ts'
import type { Block, Column, Doc } from '../../tree/tree.ts'
import { page } from '../page.ts'
import { payWordsOf } from './pay-shared.ts'
import { noDecision, notesOf } from './shared.ts'

const right = (head: string): Column => ({ head, align: 'right' })

const sum = (payments: readonly Payment[], ...kinds: readonly Payment['kind'][]): number =>
  payments.filter(({ kind }) => kinds.includes(kind)).reduce((total, { amount }) => total + amount, 0)

const perPerson = (facts: Facts, payments: readonly Payment[], lang: Lang): Block => {
  const { columns, caption, total } = payWordsOf(lang)
  const people = idsByName(
    facts,
    payments.map(({ person }) => person),
  )
  const cells = (own: readonly Payment[]) => [
    String(own.length),
    euros(sum(own, 'allowance', 'correction'), lang),
    euros(sum(own, 'costs'), lang),
    euros(sum(own, 'allowance', 'correction', 'costs'), lang),
  ]
  return table(
    caption,
    [columns.name, right(columns.count), right(columns.due), right(columns.costs), right(columns.total)],
    [
      ...people.map(id => [nameOf(facts, id), ...cells(payments.filter(({ person }) => person === id))]),
      [strong(total), ...cells(payments).map(cell => strong(cell))],
    ],
    { rowHeads: true },
  )
}

const each = (payments: readonly Payment[], lang: Lang): Block => {
  const { columns, kinds, total } = payWordsOf(lang)
  const rows = payments.map(({ on, kind, work, amount, note }) => [
    shortDay(on),
    kinds[kind],
    work ?? '',
    note ?? '',
    euros(amount, lang),
  ])
  const all = strong(euros(sum(payments, 'allowance', 'correction', 'costs'), lang))
  return table(
    '',
    [columns.date, columns.kind, columns.month, columns.note, right(columns.amount)],
    [...rows, [strong(total), '', '', '', all]],
  )
}

/** Who saved a step of a settlement, as the history of the folder has it. */
export interface Recorded {
  readonly author: string
  readonly on: Day
}

/** Whether a year was closed and released, by whom, and what a name in a file is worth. */
const settlementBlocks = (
  facts: Facts,
  year: number,
  lang: Lang,
  recorded: readonly Recorded[] = [],
): readonly Block[] => {
  const words = payWordsOf(lang)
  const settlement = settlementOf(facts, year)
  if (!settlement) return [pairs([[words.status, words.open]])]
  const { closed_on, closed_by, released_on, released_by } = settlement
  return [
    pairs([
      [words.status, words.closed(closed_on, nameOf(facts, closed_by))],
      [
        words.release,
        released_on !== undefined && released_by !== undefined
          ? words.released(released_on, nameOf(facts, released_by))
          : words.notReleased,
      ],
    ]),
    ...recorded.map(({ author, on }) => paragraph(words.recorded(author, on))),
    paragraph([emphasis(words.proof)]),
  ]
}

const corrections = (facts: Facts, year: number, lang: Lang): readonly Block[] => {
  const { columns, correctionsCaption } = payWordsOf(lang)
  const rows = (paymentFile(facts, year)?.data.corrections ?? []).map(row => [
    shortDay(row.on),
    nameOf(facts, row.person),
    row.reason,
    row.by === undefined ? '' : nameOf(facts, row.by),
    euros(row.amount, lang),
  ])
  return rows.length === 0
    ? []
    : [
        table(
          correctionsCaption,
          [columns.date, columns.name, columns.reason, columns.by, right(columns.amount)],
          rows,
        ),
      ]
}

/** Those for whom a closed year gives another sum now: found, never changed by itself. */
const differenceBlocks = (
  facts: Facts,
  found: readonly Settled[],
  year: number,
  lang: Lang,
): readonly Block[] => {
  const { columns, differsCaption, differs } = payWordsOf(lang)
  if (found.length === 0) return []
  const rows = found.map(({ person, settled, corrected, now, difference }) => [
    nameOf(facts, person),
    settled === null ? '' : euros(settled, lang),
    euros(corrected, lang),
    euros(now, lang),
    euros(difference, lang),
  ])
  return [
    table(
      differsCaption,
      [
        columns.name,
        right(columns.settled),
        right(columns.corrected),
        right(columns.now),
        right(columns.difference),
      ],
      rows,
      { rowHeads: true },
    ),
    ...notesOf('warning', [differs(year)]),
  ]
}

interface Listing {
  readonly lang: Lang
  /** Every payment to one person, or everyone's together. */
  readonly person: string | null
  readonly differs: readonly Settled[]
  readonly recorded: readonly Recorded[]
}

/** What was paid for a year, per person or payment by payment, and how far its settlement is. */
export const payListDoc = (facts: Facts, year: number, { lang, person, differs, recorded }: Listing): Doc => {
  const words = payWordsOf(lang)
  const payments = paymentsOf(facts, year)
  const shown = person === null ? payments : payments.filter(payment => payment.person === person)
  const first = payments[0]
  return page(
    facts,
    person === null ? words.listTitle(year) : words.personTitle(nameOf(facts, person), year),
    lang,
    [
      shown.length === 0
        ? paragraph(words.nothing)
        : person === null
          ? perPerson(facts, shown, lang)
          : each(shown, lang),
      ...settlementBlocks(facts, year, lang, recorded),
      ...corrections(facts, year, lang),
      ...differenceBlocks(facts, differs, year, lang),
      ...(person === null && first ? [paragraph(words.listPerson(year, first.person))] : []),
      noDecision(lang),
    ],
  )
}

/** How far the settlement of a year is. */
export const settlementDoc = (facts: Facts, year: number, lang: Lang): Doc =>
  page(facts, payWordsOf(lang).closeTitle(year), lang, settlementBlocks(facts, year, lang))

/** The payments and the settlement as plain data. */
export const payListData = (
  facts: Facts,
  year: number,
  payments: readonly Payment[],
  differs: readonly Settled[],
) => {
  const settlement = settlementOf(facts, year)
  return {
    year,
    payments: payments.map(({ person, on, amount, kind, work, note }) => ({
      person,
      on,
      kind,
      month: work,
      amount_cents: amount,
      note,
    })),
    settlement: settlement && {
      closed_on: settlement.closed_on,
      closed_by: settlement.closed_by,
      released_on: settlement.released_on ?? null,
      released_by: settlement.released_by ?? null,
    },
    differences: differs.map(row => ({
      person: row.person,
      settled_cents: row.settled,
      corrected_cents: row.corrected,
      now_cents: row.now,
      difference_cents: row.difference,
    })),
  }
}
