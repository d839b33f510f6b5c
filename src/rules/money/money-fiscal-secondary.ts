import { euros } from '../../lang/format.ts'
import { yearSpan } from '../../model/day.ts'
import { chapter } from '../chapters.ts'
import { rule } from '../rule.ts'

type Say = { readonly year: number; readonly amount: number; readonly source: string }

/** ALLOW-02: allowances were paid by an amount that the tool knows from someone who repeats it; the council confirms it itself. */
export const moneyFiscalSecondary = rule<Say>({
  id: 'money-fiscal-secondary',
  area: 'money',
  severity: 'info',
  rows: ['ALLOW-02'],
  chapter: chapter('12'),
  title: {
    nl: 'Het fiscaal maximum is nagekeken bij de Belastingdienst',
    en: 'The fiscal maximum was looked up at the tax office',
  },
  why: {
    nl: 'Klopt het maximum niet, dan kloppen de vergoedingen ook niet.',
    en: 'If the maximum is wrong, the allowances are wrong too.',
  },
  fix: {
    nl: 'Zoek het bedrag op bij de Belastingdienst en zet het in ipr.yaml onder ‘fiscal_maxima’ (fiscale maxima).',
    en: 'Look the amount up at the tax office and put it in ipr.yaml under ‘fiscal_maxima’.',
  },
  message: {
    nl: say =>
      `De vergoedingen van ${say.year} gaan uit van ${euros(say.amount, 'nl')}. Dat bedrag is niet nagekeken bij de Belastingdienst. Het komt van ${say.source}.`,
    en: say =>
      `The allowances of ${say.year} start from ${euros(say.amount, 'en')}. That amount was not looked up at the tax office. It comes from ${say.source}.`,
  },
  *check(facts) {
    for (const payments of facts.model.all('payments')) {
      const year = Number(payments.id)
      const maximum = facts.norms.fiscal(year)
      const paid = payments.data.payments.some(({ kind }) => kind === 'allowance')
      if (!paid || maximum?.standing !== 'secondary') continue
      if (facts.norms.get('allowance.scheme', yearSpan(year).from) !== 'share_of_maximum') continue
      yield {
        in: payments,
        at: ['payments'],
        say: { year, amount: maximum.yearAmount, source: maximum.source },
      }
    }
  },
})
