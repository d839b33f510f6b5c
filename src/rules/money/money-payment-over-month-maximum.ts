import { nameOf } from '../../domain/names.ts'
import { euros, monthName } from '../../lang/format.ts'
import { chapter } from '../chapters.ts'
import { rule } from '../rule.ts'
import { allowancesBy, crossing } from './payments.ts'

type Say = {
  readonly name: string
  readonly month: number
  readonly year: number
  readonly paid: number
  readonly max: number
}

/** ALLOW-13: what someone gets in a month stays within the month’s fiscal maximum. The compensation of a chair in the development phase is no volunteer’s allowance, and costs have proof. */
export const moneyPaymentOverMonthMaximum = rule<Say>({
  id: 'money-payment-over-month-maximum',
  area: 'money',
  severity: 'error',
  rows: ['ALLOW-13'],
  chapter: chapter('12'),
  title: {
    nl: 'Niemand krijgt per maand meer dan het fiscaal maximum',
    en: 'Nobody gets more than the fiscal maximum in a month',
  },
  why: {
    nl: 'Boven het maximum kan de Belastingdienst de hele vergoeding als loon zien.',
    en: 'Above the maximum the tax office may take the whole allowance for pay.',
  },
  fix: {
    nl: 'Spreid de betaling over meer maanden. Noteer bij ‘month’ over welke maand een betaling gaat, als uw raad daarnaar kijkt.',
    en: 'Spread the payment over more months. Note under ‘month’ what month a payment is for, if your council goes by that.',
  },
  message: {
    nl: say =>
      `${say.name} kreeg in ${monthName(say.month, 'nl')} ${say.year} ${euros(say.paid, 'nl')}. Het fiscaal maximum per maand is ${euros(say.max, 'nl')}.`,
    en: say =>
      `${say.name} got ${euros(say.paid, 'en')} in ${monthName(say.month, 'en')} ${say.year}. The fiscal maximum a month is ${euros(say.max, 'en')}.`,
  },
  *check(facts) {
    for (const { person, key, rows } of allowancesBy(facts, 'month')) {
      const [year, month] = [Number(key.slice(0, 4)), Number(key.slice(5, 7))]
      const max = facts.norms.fiscal(year)?.monthAmount
      const found = max === undefined ? null : crossing(rows, max)
      if (max === undefined || found === null) continue
      yield { ...found.spot, say: { name: nameOf(facts, person), month, year, paid: found.paid, max } }
    }
  },
})
