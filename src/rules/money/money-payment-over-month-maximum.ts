import { nameOf } from '../../domain/names.ts'
import { euros, monthName } from '../../lang/format.ts'
import { chapter } from '../chapters.ts'
import { rule } from '../rule.ts'
import { over } from './payments.ts'

type Say = {
  readonly name: string
  readonly month: number
  readonly year: number
  readonly paid: number
  readonly max: number
}

/**
 * ALLOW-13: what someone gets in a month, costs included, stays within the month’s fiscal maximum. Outside are the
 * compensation of a chair in the development phase, and costs of who gets nothing else.
 */
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
    nl: 'Spreid de betaling over meer maanden. Vergoeding en kosten tellen samen. Noteer bij ‘month’ over welke maand een betaling gaat, als uw raad daarnaar kijkt.',
    en: 'Spread the payment over more months. Allowance and costs count together. Note under ‘month’ what month a payment is for, if your council goes by that.',
  },
  message: {
    nl: say =>
      `${say.name} kreeg in ${monthName(say.month, 'nl')} ${say.year} ${euros(say.paid, 'nl')}. Het fiscaal maximum per maand is ${euros(say.max, 'nl')}.`,
    en: say =>
      `${say.name} got ${euros(say.paid, 'en')} in ${monthName(say.month, 'en')} ${say.year}. The fiscal maximum a month is ${euros(say.max, 'en')}.`,
  },
  *check(facts) {
    for (const { crossing, spot } of over(facts, 'month')) {
      const { person, month, paid, limit: max } = crossing
      const [year, number] = (month ?? '').split('-').map(Number)
      yield { ...spot, say: { name: nameOf(facts, person), month: number ?? 0, year: year ?? 0, paid, max } }
    }
  },
})
