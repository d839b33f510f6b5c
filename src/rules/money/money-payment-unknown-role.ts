import { nameOf } from '../../domain/names.ts'
import { holdersOn } from '../../domain/people/roles.ts'
import { euros, longDay } from '../../lang/format.ts'
import type { Day } from '../../model/day.ts'
import { chapter } from '../chapters.ts'
import { rule } from '../rule.ts'
import { outsiders } from './payments.ts'

type Say = { readonly name: string; readonly amount: number; readonly on: Day }

/** ALLOW-01: an allowance goes to who held a paid role in the year of the payment, or in the year before that is settled. */
export const moneyPaymentUnknownRole = rule<Say>({
  id: 'money-payment-unknown-role',
  area: 'money',
  severity: 'error',
  rows: ['ALLOW-01', 'ALLOW-16'],
  chapter: chapter('12'),
  title: { nl: 'Een onkostenvergoeding hoort bij een rol', en: 'An allowance goes with a role' },
  why: {
    nl: 'Met de rol erbij is uit te leggen waarom iemand geld kreeg.',
    en: 'The role explains why someone got money.',
  },
  fix: {
    nl: 'Kijk of de betaling bij de juiste persoon staat, en of de rol in het bestand van die persoon staat.',
    en: 'See whether the payment stands with the right person, and whether the role stands in that person’s file.',
  },
  message: {
    nl: say =>
      `${say.name} kreeg op ${longDay(say.on, 'nl')} ${euros(say.amount, 'nl')}. Er staat geen rol bij ${say.name} waar een onkostenvergoeding bij hoort.`,
    en: say =>
      `${say.name} got ${euros(say.amount, 'en')} on ${longDay(say.on, 'en')}. No role that goes with an allowance is noted with ${say.name}.`,
  },
  *check(facts) {
    for (const { payments, index, row } of outsiders(facts)) {
      const { person, on, amount } = row
      if (holdersOn(facts, on, 'supporter').some(holding => holding.person === person)) continue
      yield {
        in: payments,
        at: ['payments', index, 'person'],
        say: { name: nameOf(facts, person), amount, on },
      }
    }
  },
})
