import { closest } from '../../model/closest.ts'
import { normNames } from '../../model/norm-definitions.ts'
import { rule } from '../rule.ts'

interface Say {
  readonly [key: string]: null | string
  readonly norm: string
  readonly problem: string
  readonly value: string
  readonly instead: string | null
}

export const settingsNormUnusable = rule<Say>({
  id: 'settings-norm-unusable',
  area: 'settings',
  severity: 'error',
  rows: ['GOV-08'],
  chapter: { nl: 'Afspraak van ipr zelf', en: 'Agreement of ipr itself' },
  title: { nl: 'Elke eigen waarde van een norm is bruikbaar', en: 'Every own value of a norm can be used' },
  why: {
    nl: 'Een waarde die ipr niet begrijpt, telt niet mee. Dan geldt de standaardinstelling.',
    en: 'A value that cannot be read does not count. Then the preset holds.',
  },
  fix: {
    nl: 'Kijk met ‘ipr normen’ welke normen er zijn en verbeter de naam of de waarde in ipr.yaml.',
    en: 'See with ‘ipr norms’ which norms there are and correct the name or value in ipr.yaml.',
  },
  message: {
    nl: say =>
      say.problem === 'unknown-norm'
        ? `De norm ‘${say.norm}’ bestaat niet.${say.instead ? ` Bedoelt u ‘${say.instead}’?` : ''}`
        : say.problem === 'same-day'
          ? `De norm ‘${say.norm}’ heeft twee waarden vanaf dezelfde dag. De eerste telt.`
          : `De waarde ‘${say.value}’ past niet bij de norm ‘${say.norm}’.`,
    en: say =>
      say.problem === 'unknown-norm'
        ? `There is no norm ‘${say.norm}’.${say.instead ? ` Did you mean ‘${say.instead}’?` : ''}`
        : say.problem === 'same-day'
          ? `The norm ‘${say.norm}’ has two values from the same day. The first counts.`
          : `The value ‘${say.value}’ does not fit the norm ‘${say.norm}’.`,
  },
  *check({ model, normProblems }) {
    for (const { index, norm, problem } of normProblems) {
      const written = model.council.data.deviations[index]?.value ?? ''
      yield {
        in: model.council,
        at: ['deviations', index, problem === 'bad-value' ? 'value' : 'norm'],
        say: { norm, problem, value: String(written), instead: closest(norm, normNames) ?? null },
      }
    }
  },
})
