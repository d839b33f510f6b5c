import { countedMonth } from '../../domain/money/payments.ts'
import { nameOf } from '../../domain/names.ts'
import { euros } from '../../lang/format.ts'
import { chapter } from '../chapters.ts'
import { rule } from '../rule.ts'
import { over } from './payments.ts'

type Say = { readonly name: string; readonly year: number; readonly paid: number; readonly max: number }

/** ALLOW-09, ALLOW-13: what someone gets in a year, costs included, stays within the year’s fiscal maximum; double roles do not add up. */
export const moneyPaymentOverYearMaximum = rule<Say>({
  id: 'money-payment-over-year-maximum',
  area: 'money',
  severity: 'error',
  rows: ['ALLOW-09', 'ALLOW-13'],
  chapter: chapter('12'),
  title: {
    nl: 'Niemand krijgt per jaar meer dan het fiscaal maximum',
    en: 'Nobody gets more than the fiscal maximum in a year',
  },
  why: {
    nl: 'Boven het maximum kan de Belastingdienst de hele vergoeding als loon zien.',
    en: 'Above the maximum the tax office may take the whole allowance for pay.',
  },
  fix: {
    nl: 'Wacht met nieuwe betalingen. Verreken wat te veel is betaald als correctie.',
    en: 'Wait with new payments. Settle what was paid too much as a correction.',
  },
  message: {
    nl: say =>
      `${say.name} kreeg in ${say.year} ${euros(say.paid, 'nl')}. Het fiscaal maximum per jaar is ${euros(say.max, 'nl')}.`,
    en: say =>
      `${say.name} got ${euros(say.paid, 'en')} in ${say.year}. The fiscal maximum a year is ${euros(say.max, 'en')}.`,
  },
  *check(facts) {
    for (const { crossing, spot } of over(facts, 'year')) {
      const { person, paid, limit: max, payment } = crossing
      const year = Number(countedMonth(facts, payment).slice(0, 4))
      yield { ...spot, say: { name: nameOf(facts, person), year, paid, max } }
    }
  },
})
