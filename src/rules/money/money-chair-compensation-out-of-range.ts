import { developmentPay } from '../../domain/money/development-chair.ts'
import { nameOf } from '../../domain/names.ts'
import { developmentChairs } from '../../domain/people/chairmanship.ts'
import { euros } from '../../lang/format.ts'
import { yearOf } from '../../model/day.ts'
import { fraction, halfUp, over } from '../../model/fraction.ts'
import { chapter } from '../chapters.ts'
import { rule } from '../rule.ts'

type Say = {
  readonly name: string
  readonly yearly: number
  readonly limit: number
  readonly side: 'low' | 'high'
}

/** ALLOW-07: above what a volunteer may get, below what a professional gets, counted over twelve months. */
export const moneyChairCompensationOutOfRange = rule<Say>({
  id: 'money-chair-compensation-out-of-range',
  area: 'money',
  severity: 'warning',
  rows: ['ALLOW-07', 'CHAIR-21'],
  chapter: chapter('10', '12'),
  title: {
    nl: 'De vergoeding van de tijdelijk voorzitter ligt tussen vrijwilliger en professional',
    en: 'The compensation of the temporary chair lies between volunteer and professional',
  },
  why: {
    nl: 'De opdracht vraagt meer dan gewoon lidmaatschap, maar blijft vrijwillig werk.',
    en: 'The assignment asks more than ordinary membership, but stays voluntary work.',
  },
  fix: {
    nl: 'Bespreek het bedrag met het College van B&W, of verbeter het in ipr.yaml.',
    en: 'Discuss the amount with the College, or correct it in ipr.yaml.',
  },
  message: {
    nl: say =>
      `De vergoeding van ${say.name} als tijdelijk voorzitter is omgerekend ${euros(say.yearly, 'nl')} per jaar. ${say.side === 'low' ? `Bedoeld is: meer dan het fiscaal maximum van een vrijwilliger, ${euros(say.limit, 'nl')}.` : `Bedoeld is: minder dan een professionele beloning, ${euros(say.limit, 'nl')}.`}`,
    en: say =>
      `The compensation of ${say.name} as temporary chair comes to ${euros(say.yearly, 'en')} a year. ${say.side === 'low' ? `Meant is: more than the fiscal maximum of a volunteer, ${euros(say.limit, 'en')}.` : `Meant is: less than professional pay, ${euros(say.limit, 'en')}.`}`,
  },
  *check(facts) {
    const { norms, model } = facts
    for (const { holding } of developmentChairs(facts)) {
      const { from, person } = holding
      const pay = developmentPay(facts, yearOf(from)).find(row => row.person === person)
      if (pay === undefined || pay.agreed === null) continue
      const name = nameOf(facts, person)
      const yearly = halfUp(over(fraction(pay.agreed * 12), pay.months))
      const written = model.council.data.deviations.findIndex(
        ({ norm }) => norm === 'allowance.chair_development.amount',
      )
      const spot = { in: model.council, ...(written >= 0 && { at: ['deviations', written, 'value'] }) }
      const low = norms.fiscal(yearOf(from))?.yearAmount ?? 0
      const high = norms.get('allowance.chair_development.professional_reference', from) ?? 0
      if (pay.aboveVolunteer === false) yield { ...spot, say: { name, yearly, limit: low, side: 'low' } }
      if (pay.belowProfessional === false) yield { ...spot, say: { name, yearly, limit: high, side: 'high' } }
    }
  },
})
