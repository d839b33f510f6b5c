import * as z from 'zod'
import { field, id, optional, text, year } from '../../../schemas/scalars.ts'
import { payWordsOf } from '../../documents/money/pay-shared.ts'
import { correctDoc } from '../../documents/money/settle.ts'
import { allowances } from '../../domain/money/allowance.ts'
import { differences, settlementOf } from '../../domain/money/settlement.ts'
import { nameOf } from '../../domain/names.ts'
import type { Facts } from '../../model/facts.ts'
import { amount } from '../../model/money.ts'
import { Refusal } from '../../model/refusal.ts'
import { command } from '../command.ts'
import { personNamed } from '../registers/named.ts'
import { PAY_READS } from './arguments.ts'
import { needPayments, payChange } from './payments-file.ts'

const closedYears = (facts: Facts): readonly number[] =>
  facts.model
    .all('payments')
    .map(({ id: found }) => Number(found))
    .filter(found => settlementOf(facts, found))
    .toSorted((a, b) => b - a)

// Without a year: the last closed one in which there is something to correct.
const yearOfCorrection = (facts: Facts, person: string, asked: number | undefined): number => {
  if (asked !== undefined) return asked
  const closed = closedYears(facts)
  const [last] = closed
  if (last === undefined) throw new Refusal('no-closed-year')
  const differs = (each: number): boolean =>
    differences(facts, allowances(facts, each)).some(row => row.person === person)
  return closed.find(differs) ?? last
}

/** Records the difference between a settled sum and that of now: a line beside it, never another sum. */
export const payCorrect = command({
  options: z.object({
    year: optional(
      year,
      'jaar; anders het laatste afgesloten jaar met een verschil',
      'year; else the last closed year with a difference',
    ),
    by: field(id, 'wie de correctie vastlegt', 'who records the correction'),
    reason: field(text, 'reden, zonder persoonlijke omstandigheden', 'reason, without personal matters'),
  }),
  args: [
    {
      name: { nl: 'PERSOON', en: 'PERSON' },
      about: { nl: 'voor wie', en: 'for whom' },
      required: true,
    },
  ],
  reads: PAY_READS,
  archive: 'whole',
  run: ({ facts, lang, args: [named = ''], options }) => {
    const person = personNamed(facts, named)
    const asked = options.year
    needPayments(facts, asked ?? 0)
    const about = yearOfCorrection(facts, person, asked)
    needPayments(facts, about)
    if (!settlementOf(facts, about)) throw new Refusal('not-closed', { year: about })
    const found = differences(facts, allowances(facts, about)).find(row => row.person === person)
    const name = nameOf(facts, person)
    if (!found) throw new Refusal('nothing-to-correct', { name, year: about })
    const item = {
      person,
      on: facts.today,
      amount: amount(found.difference),
      reason: options.reason,
      by: personNamed(facts, options.by),
    }
    return {
      doc: correctDoc(facts, found, about, lang),
      data: {
        year: about,
        person,
        settled_cents: found.settled,
        corrected_cents: found.corrected,
        now_cents: found.now,
        difference_cents: found.difference,
      },
      plan: payChange(
        facts,
        about,
        { append: 'corrections', item },
        { say: payWordsOf(lang).say.correct(name, about), message: `money: correction ${about}` },
      ),
    }
  },
})
