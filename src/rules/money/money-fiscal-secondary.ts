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
    nl: 'Een verkeerd maximum maakt alle vergoedingen verkeerd.',
    en: 'A wrong maximum makes all allowances wrong.',
  },
  fix: {
    nl: 'Zoek het bedrag op bij de Belastingdienst en zet het bij fiscal_maxima in ipr.yaml.',
    en: 'Look the amount up at the tax office and put it under fiscal_maxima in ipr.yaml.',
  },
  message: {
    nl: say =>
      `De vergoedingen van ${say.year} gaan uit van ${euros(say.amount, 'nl')}. Dat bedrag komt uit één bron die niet van de Belastingdienst is: ${say.source}.`,
    en: say =>
      `The allowances of ${say.year} start from ${euros(say.amount, 'en')}. That amount comes from one source that is not the tax office: ${say.source}.`,
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
