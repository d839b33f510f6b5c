import { meetingKinds } from '../../../schemas/vocabulary/meetings.ts'
import { paymentArrangements } from '../../../schemas/vocabulary/people.ts'
import type { Lang } from '../../../schemas/vocabulary/vocabulary.ts'
import type { Allowances, PersonAllowance } from '../../domain/money/allowance.ts'
import { balanceOf } from '../../domain/money/balance.ts'
import { paymentFile, paymentsOf } from '../../domain/money/payments.ts'
import { nameOf } from '../../domain/names.ts'
import { type Mark, marks } from '../../domain/people/attendance.ts'
import { euros, monthName, shortDay } from '../../lang/format.ts'
import { yearSpan } from '../../model/day.ts'
import type { Facts } from '../../model/facts.ts'
import { note, type Phrase, pairs, paragraph, room, table, tick } from '../../tree/build.ts'
import type { Block, Doc } from '../../tree/tree.ts'
import { page } from '../page.ts'
import { allowanceData } from './allowance.ts'
import { stepsTable } from './explain.ts'
import { payWordsOf } from './pay-shared.ts'
import { moneyWordsOf, noDecision } from './shared.ts'

const balance = (facts: Facts, all: Allowances, person: PersonAllowance, lang: Lang): readonly Block[] => {
  const { statement: words } = moneyWordsOf(lang)
  const found = balanceOf(facts, all, person.id)
  if (!found) return [note('info', [paragraph(words.absent)])]
  const { arrangement, corrected, payable, paid, costs, left } = found
  const kind = arrangement && paymentArrangements.word(arrangement.kind, lang)
  const rows: (readonly [string, Phrase])[] = [
    [words.due, euros(found.due, lang)],
    ...(kind && arrangement
      ? [[words.arrangement, words.consent(kind, arrangement.consent_on)] as const]
      : []),
    ...(corrected === 0 ? [] : [[words.corrections, euros(corrected, lang)] as const]),
    [words.payable, euros(payable, lang)],
    [words.paid, euros(paid, lang)],
    ...(costs === 0 ? [] : [[words.costs, euros(costs, lang)] as const]),
    [left < 0 ? words.over : words.left, euros(Math.abs(left), lang)],
  ]
  return [
    pairs(rows),
    ...(found.due === person.due ? [] : [note('info', [paragraph(words.differs(euros(person.due, lang)))])]),
    ...payments(facts, all.year, person.id, lang),
  ]
}

const payments = (facts: Facts, year: number, person: string, lang: Lang): readonly Block[] => {
  const { statement: words } = moneyWordsOf(lang)
  const own = paymentsOf(facts, year).filter(payment => payment.person === person)
  if (own.length === 0) return [paragraph(words.noPayments)]
  const [day = '', kind = '', month = '', amount = ''] = words.paymentColumns
  const rows = own.map(payment => [
    shortDay(payment.on),
    payWordsOf(lang).kinds[payment.kind],
    payment.work === null ? '' : monthName(Number(payment.work.slice(5)), lang),
    euros(payment.amount, lang),
  ])
  return [table(words.paymentsCaption, [day, kind, month, { head: amount, align: 'right' }], rows)]
}

const marksOf = (facts: Facts, person: PersonAllowance, year: number): readonly Mark[] => {
  const { from, to } = yearSpan(year)
  const until = to < facts.today ? to : facts.today
  return marks(facts, { from, to: until }).filter(mark => mark.person === person.id)
}

// A form for the member's own confirmation: on paper, or filled in and sent back.
const presence = (facts: Facts, person: PersonAllowance, year: number, lang: Lang): readonly Block[] => {
  const { statement: words } = moneyWordsOf(lang)
  const found = marksOf(facts, person, year)
  if (found.length === 0) return []
  const confirmed = paymentFile(facts, year)?.data.attendance_confirmed.find(row => row.person === person.id)
  const columns = confirmed ? words.presenceColumns.slice(0, 3) : words.presenceColumns
  const rows = found.map(({ day, kind, presence: noted }): readonly Phrase[] => [
    shortDay(day),
    meetingKinds.word(kind, lang),
    words.presence[noted],
    ...(confirmed ? [] : [tick(), tick()]),
  ])
  return [
    table(words.presenceCaption, columns, rows),
    ...(confirmed
      ? [paragraph(words.confirmed(confirmed.on))]
      : [paragraph(words.ask), room(3), paragraph(words.sign), room(1)]),
  ]
}

/** Everything about one person's allowance over a year, for that person alone (ALLOW-14). */
export const statementDoc = (facts: Facts, all: Allowances, person: PersonAllowance, lang: Lang): Doc => {
  const words = moneyWordsOf(lang)
  const name = nameOf(facts, person.id)
  return page(facts, words.statementTitle(name, all.year), lang, [
    note('warning', [paragraph(words.statement.forOne(name))]),
    ...balance(facts, all, person, lang),
    ...stepsTable(all, person, lang),
    ...presence(facts, person, all.year, lang),
    noDecision(lang),
  ])
}

/** The statement as plain data. */
export const statementData = (facts: Facts, all: Allowances, person: PersonAllowance) => {
  const found = balanceOf(facts, all, person.id)
  const attended = marksOf(facts, person, all.year)
  return {
    ...allowanceData(all, [person]),
    statement: {
      arrangement: found?.arrangement?.kind ?? null,
      payable_cents: found?.payable ?? null,
      paid_cents: found?.paid ?? null,
      costs_cents: found?.costs ?? null,
      corrected_cents: found?.corrected ?? null,
      left_cents: found?.left ?? null,
      attendance: attended.map(({ meeting, day, kind, presence: noted }) => ({ meeting, day, kind, noted })),
    },
  }
}
