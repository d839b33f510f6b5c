import * as z from 'zod'
import { field, id } from '../../../schemas/scalars.ts'
import { byPersonName } from '../../documents/money/allowance.ts'
import { settlementDoc } from '../../documents/money/pay-list.ts'
import { payWordsOf } from '../../documents/money/pay-shared.ts'
import { closeDoc } from '../../documents/money/settle.ts'
import { allowances } from '../../domain/money/allowance.ts'
import { isOver } from '../../domain/money/payments.ts'
import { differences, settlementOf } from '../../domain/money/settlement.ts'
import { nameOf } from '../../domain/names.ts'
import { holdersOn } from '../../domain/people/roles.ts'
import type { Facts } from '../../model/facts.ts'
import { amount } from '../../model/money.ts'
import { Refusal } from '../../model/refusal.ts'
import { command } from '../command.ts'
import { personNamed } from '../registers/named.ts'
import { PAY_READS, yearArgument, yearNamed } from './arguments.ts'
import { needPayments, payChange } from './payments-file.ts'

// Closing is for the treasurer; a council without one leaves it to the supporter (calendar, section 3.1).
const needTreasurer = (facts: Facts, person: string): void => {
  const treasurers = holdersOn(facts, facts.today, 'treasurer')
  const closers = treasurers.length > 0 ? treasurers : holdersOn(facts, facts.today, 'supporter')
  if (!closers.some(holding => holding.person === person))
    throw new Refusal('close-not-treasurer', { name: nameOf(facts, person) })
}

/** Closes a year: fixes what is due to each, in the name of the treasurer. */
export const payClose = command({
  options: z.object({
    by: field(id, 'wie afsluit: de penningmeester', 'who closes: the treasurer'),
  }),
  args: [yearArgument],
  reads: PAY_READS,
  archive: 'whole',
  run: ({ facts, lang, args, options }) => {
    const year = yearNamed(facts, args[0])
    needPayments(facts, year)
    if (!isOver(facts, year)) throw new Refusal('year-not-over', { year, next: year + 1 })
    if (settlementOf(facts, year)) throw new Refusal('already-closed', { year })
    const by = personNamed(facts, options.by)
    needTreasurer(facts, by)
    const all = allowances(facts, year)
    const lines = byPersonName(facts, all.people)
      .filter(({ allowance }) => allowance > 0)
      .map(person => ({ person: person.id, due: amount(person.allowance) }))
    const say = payWordsOf(lang).say.close(year)
    return {
      doc: closeDoc(facts, all, lang),
      data: { year, closed_by: by, lines },
      plan: payChange(
        facts,
        year,
        { set: [[['settlement'], { closed_on: facts.today, closed_by: by, lines }]] },
        { say, message: `money: close ${year}` },
      ),
    }
  },
})

/** Releases a closed year: someone else than who closed it has checked it. */
export const payRelease = command({
  options: z.object({
    by: field(id, 'wie heeft nagekeken: niet wie afsloot', 'who checked it: not who closed it'),
  }),
  args: [yearArgument],
  reads: PAY_READS,
  archive: 'whole',
  run: ({ facts, lang, args, options }) => {
    const year = yearNamed(facts, args[0])
    needPayments(facts, year)
    const settlement = settlementOf(facts, year)
    if (!settlement) throw new Refusal('not-closed', { year })
    if (settlement.released_on !== undefined) throw new Refusal('already-released', { year })
    const by = personNamed(facts, options.by)
    if (by === settlement.closed_by) throw new Refusal('release-same-person', { name: nameOf(facts, by) })
    const found = differences(facts, allowances(facts, year))
    if (found.length > 0) {
      throw new Refusal('release-differs', { names: found.map(({ person }) => nameOf(facts, person)), year })
    }
    const say = payWordsOf(lang).say.release(year)
    return {
      doc: settlementDoc(facts, year, lang),
      data: { year, closed_by: settlement.closed_by, released_by: by },
      plan: payChange(
        facts,
        year,
        {
          set: [
            [['settlement', 'released_on'], facts.today],
            [['settlement', 'released_by'], by],
          ],
        },
        { say, message: `money: release ${year}` },
      ),
      quiet: true,
    }
  },
})
