import { yearOf } from '../../model/day.ts'
import { rule } from '../rule.ts'

interface Say {
  readonly [key: string]: number
  readonly year: number
}

export const settingsFiscalMaximumMissing = rule<Say>({
  id: 'settings-fiscal-maximum-missing',
  area: 'settings',
  severity: 'warning',
  rows: ['ALLOW-02'],
  chapter: { nl: 'Koepeladvies 2020, hoofdstuk 12', en: 'Advice of 2020, chapter 12' },
  title: { nl: 'Het fiscaal maximum van dit jaar is bekend', en: 'This year’s fiscal maximum is known' },
  why: {
    nl: 'Zonder dat bedrag kan niemand de onkostenvergoeding uitrekenen.',
    en: 'Without that amount nobody can compute the allowance.',
  },
  fix: {
    nl: 'Zoek het bedrag op bij de Belastingdienst. Zet het in ipr.yaml, bij ‘fiscal_maxima’.',
    en: 'Look the amount up at the tax office. Put it in ipr.yaml, under ‘fiscal_maxima’.',
  },
  message: {
    nl: say => `Het fiscaal maximum voor ${say.year} is nog niet bekend.`,
    en: say => `The fiscal maximum for ${say.year} is not known yet.`,
  },
  *check({ model, norms, today }) {
    const year = yearOf(today)
    if (norms.get('allowance.scheme', today) === 'share_of_maximum' && norms.fiscal(year) === null)
      yield { in: model.council, say: { year } }
  },
})
