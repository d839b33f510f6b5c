import * as z from 'zod'
import { day, field, id, optional, text, year, yesNo } from '../../../schemas/scalars.ts'
import type { Lang } from '../../../schemas/vocabulary/vocabulary.ts'
import { settlementDoc } from '../../documents/money/pay-list.ts'
import { monthOfYear, payWordsOf } from '../../documents/money/pay-shared.ts'
import { paidPeople } from '../../domain/money/pay-roles.ts'
import {
  allPayments,
  type Crossing,
  countedMonth,
  crossingsOf,
  type Payment,
  paymentsOf,
  personYear,
} from '../../domain/money/payments.ts'
import { nameOf } from '../../domain/names.ts'
import { idsInRole } from '../../domain/people/roles.ts'
import { euros, longDay } from '../../lang/format.ts'
import { yearOf } from '../../model/day.ts'
import type { Facts } from '../../model/facts.ts'
import { amount as amountText, cents, isAmount } from '../../model/money.ts'
import { Refusal } from '../../model/refusal.ts'
import { command } from '../command.ts'
import { personNamed } from '../registers/named.ts'
import { PAY_READS } from './arguments.ts'
import { needPayments, payChange } from './payments-file.ts'

const options = z.object({
  on: field(day, 'dag van de betaling', 'day of the payment'),
  kind: optional(
    z.enum(['allowance', 'costs', 'correction']),
    'allowance (vergoeding), costs (kosten) of correction (correctie)',
    'allowance, costs or correction',
  ),
  month: optional(text, 'maand van het werk, zoals 2026-03', 'month of the work, such as 2026-03'),
  year: optional(
    year,
    'jaar waarbij de betaling hoort; anders dat van de maand of de dag',
    'year the payment belongs to; else that of the month or the day',
  ),
  note: optional(text, 'toelichting, zonder persoonlijke omstandigheden', 'note, without personal matters'),
  by: optional(id, 'wie dit vastlegt', 'who records this'),
  anyway: optional(yesNo, 'ook als een grens wordt overschreden', 'also when a limit is crossed'),
})

const refuseCrossing = (facts: Facts, payment: Payment, found: Crossing, lang: Lang): never => {
  const { scope, month, paid, limit, person } = found
  throw new Refusal('pay-over-limit', {
    name: nameOf(facts, person),
    when:
      scope === 'month' && month !== null
        ? monthOfYear(month, lang)
        : countedMonth(facts, payment).slice(0, 4),
    paid: euros(paid, lang),
    limit: euros(limit, lang),
    fits: euros(Math.max(0, payment.amount - (paid - limit)), lang),
  })
}

// The lowest of what fits: the limit that leaves the least room is the one to name.
const crossedBy = (facts: Facts, payment: Payment): Crossing | undefined => {
  const counted = Number(countedMonth(facts, payment).slice(0, 4))
  const all = [...allPayments(facts), payment]
  const found = crossingsOf(facts, personYear(facts, payment.person, counted, all), counted)
  const here = found.filter(({ scope, month }) => scope !== 'month' || month === countedMonth(facts, payment))
  return here.toSorted((a, b) => b.paid - b.limit - (a.paid - a.limit))[0]
}

const needRole = (facts: Facts, person: string, payment: Payment): void => {
  if (paidPeople(facts, payment.year).includes(person)) return
  const name = nameOf(facts, person)
  if (idsInRole(facts, payment.on, 'supporter').includes(person)) throw new Refusal('pay-supporter', { name })
  throw new Refusal('not-paid-in-year', { name, year: payment.year, instead: null })
}

/** Records a payment that was made; one that goes over a limit only when it is asked for anyway. */
export const payAdd = command({
  options,
  args: [
    {
      name: { nl: 'PERSOON', en: 'PERSON' },
      about: { nl: 'aan wie', en: 'to whom' },
      required: true,
    },
    {
      name: { nl: 'BEDRAG', en: 'AMOUNT' },
      about: { nl: 'bedrag in euro, zoals 137.50', en: 'amount in euros, such as 137.50' },
      required: true,
    },
  ],
  reads: PAY_READS,
  archive: 'whole',
  run: ({ facts, lang, args: [named = '', written = ''], options: given }) => {
    const person = personNamed(facts, named)
    if (!isAmount(written)) throw new Refusal('bad-amount', { found: written })
    const month = given.month
    if (month !== undefined && !/^(19|20)\d\d-(0[1-9]|1[0-2])$/.test(month))
      throw new Refusal('bad-month', { found: month })
    if (given.on > facts.today) throw new Refusal('pay-in-future', { on: longDay(given.on, lang) })
    const belongs = given.year ?? (month === undefined ? yearOf(given.on) : Number(month.slice(0, 4)))
    needPayments(facts, belongs)
    const payment: Payment = {
      person,
      on: given.on,
      amount: cents(written),
      kind: given.kind ?? 'allowance',
      work: month ?? null,
      note: given.note ?? null,
      year: belongs,
      index: paymentsOf(facts, belongs).length,
    }
    needRole(facts, person, payment)
    const by = given.by === undefined ? undefined : personNamed(facts, given.by)
    const found = crossedBy(facts, payment)
    if (found && given.anyway !== true) refuseCrossing(facts, payment, found, lang)
    const say = payWordsOf(lang).say.add(nameOf(facts, person), euros(payment.amount, lang))
    const item = {
      person,
      on: given.on,
      amount: amountText(payment.amount),
      ...(given.kind === undefined ? {} : { kind: given.kind }),
      ...(month === undefined ? {} : { month }),
      ...(given.note === undefined ? {} : { note: given.note }),
      ...(by === undefined ? {} : { by }),
    }
    return {
      doc: settlementDoc(facts, belongs, lang),
      data: { year: belongs, person, amount_cents: payment.amount, over_limit: found?.scope ?? null },
      plan: payChange(
        facts,
        belongs,
        { append: 'payments', item },
        { say, message: `money: payment ${belongs}` },
      ),
      quiet: true,
    }
  },
})
