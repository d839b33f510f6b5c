import * as z from 'zod'
import { amount as amountOption, day, field, optional, year } from '../../../schemas/scalars.ts'
import { paymentArrangements } from '../../../schemas/vocabulary/people.ts'
import { settlementDoc } from '../../documents/money/pay-list.ts'
import { payWordsOf } from '../../documents/money/pay-shared.ts'
import { paymentFile } from '../../domain/money/payments.ts'
import { nameOf } from '../../domain/names.ts'
import { yearOf } from '../../model/day.ts'
import { amount } from '../../model/money.ts'
import { Refusal } from '../../model/refusal.ts'
import { command } from '../command.ts'
import { personNamed } from '../registers/named.ts'
import { PAY_READS } from './arguments.ts'
import { needPayments, payChange } from './payments-file.ts'

const whom = [
  {
    name: { nl: 'PERSOON', en: 'PERSON' },
    about: { nl: 'van wie', en: 'of whom' },
    required: true,
  },
] as const

/** Records how someone wants to be paid: the choice and the date of consent, never the reason (ALLOW-10). */
export const payArrange = command({
  options: z.object({
    kind: field(
      paymentArrangements.schema,
      'normal (gewoon), spread (gespreid), lower (lager), costs (alleen kosten) of waived (ziet af)',
      'normal, spread, lower, costs or waived',
    ),
    consent: field(day, 'dag van instemming', 'day of consent'),
    amount: optional(amountOption, 'bij lager: bedrag per jaar', 'with lower: amount a year'),
    year: optional(year, 'jaar; anders dat van de instemming', 'year; else that of the consent'),
  }),
  args: whom,
  reads: PAY_READS,
  archive: 'whole',
  run: ({ facts, lang, args: [named = ''], options }) => {
    const person = personNamed(facts, named)
    const about = options.year ?? yearOf(options.consent)
    needPayments(facts, about)
    if ((options.kind === 'lower') !== (options.amount !== undefined)) throw new Refusal('arrange-amount')
    const item = {
      person,
      kind: options.kind,
      consent_on: options.consent,
      ...(options.amount === undefined ? {} : { amount: amount(options.amount) }),
    }
    return {
      doc: settlementDoc(facts, about, lang),
      data: { year: about, person, kind: options.kind },
      plan: payChange(
        facts,
        about,
        { append: 'arrangements', item },
        {
          say: payWordsOf(lang).say.arrange(nameOf(facts, person), about),
          message: `money: arrangement ${about}`,
        },
      ),
      quiet: true,
    }
  },
})

/** Records that a member confirmed the own presence, as a filled form that came back. */
export const payConfirm = command({
  options: z.object({
    on: optional(day, 'dag van de bevestiging; anders vandaag', 'day of the confirmation; else today'),
    year: optional(year, 'jaar; anders het vorige', 'year; else the last one'),
  }),
  args: whom,
  reads: PAY_READS,
  archive: 'whole',
  run: ({ facts, lang, args: [named = ''], options }) => {
    const person = personNamed(facts, named)
    const about = options.year ?? yearOf(facts.today) - 1
    needPayments(facts, about)
    const name = nameOf(facts, person)
    const known = paymentFile(facts, about)?.data.attendance_confirmed ?? []
    if (known.some(row => row.person === person))
      throw new Refusal('already-confirmed', { name, year: about })
    return {
      doc: settlementDoc(facts, about, lang),
      data: { year: about, person, on: options.on ?? facts.today },
      plan: payChange(
        facts,
        about,
        { append: 'attendance_confirmed', item: { person, on: options.on ?? facts.today } },
        { say: payWordsOf(lang).say.confirm(name, about), message: `money: presence ${about}` },
      ),
      quiet: true,
    }
  },
})
