import { nameOf } from '../../domain/names.ts'
import { holdersOn } from '../../domain/people/roles.ts'
import { euros, longDay } from '../../lang/format.ts'
import type { Day } from '../../model/day.ts'
import { chapter } from '../chapters.ts'
import { rule } from '../rule.ts'
import { outsiders } from './payments.ts'

type Say = { readonly name: string; readonly amount: number; readonly on: Day }

/** ALLOW-15: a supporter is paid by contract, never through the allowance. */
export const moneyPaymentToSupporter = rule<Say>({
  id: 'money-payment-to-supporter',
  area: 'money',
  severity: 'error',
  rows: ['ALLOW-15', 'BUDG-05'],
  chapter: chapter('13'),
  title: { nl: 'De ondersteuner krijgt geen onkostenvergoeding', en: 'The supporter gets no allowance' },
  why: {
    nl: 'De gemeente betaalt de ondersteuner met een eigen overeenkomst en een eigen budget.',
    en: 'The municipality pays the supporter by a contract of its own and from a budget of its own.',
  },
  fix: {
    nl: 'Haal de betaling weg. Noteer de kosten als uitgave (‘spending’), op de post ‘supporter’.',
    en: 'Remove the payment. Note the costs under ‘spending’, on the line ‘supporter’.',
  },
  message: {
    nl: say =>
      `${say.name} is ondersteuner en kreeg op ${longDay(say.on, 'nl')} ${euros(say.amount, 'nl')} als onkostenvergoeding. De gemeente betaalt de ondersteuner volgens de overeenkomst.`,
    en: say =>
      `${say.name} is supporter and got ${euros(say.amount, 'en')} as an allowance on ${longDay(say.on, 'en')}. The municipality pays the supporter by contract.`,
  },
  *check(facts) {
    for (const { payments, index, row } of outsiders(facts)) {
      const { person, on, amount } = row
      if (!holdersOn(facts, on, 'supporter').some(holding => holding.person === person)) continue
      yield {
        in: payments,
        at: ['payments', index, 'person'],
        say: { name: nameOf(facts, person), amount, on },
      }
    }
  },
})
