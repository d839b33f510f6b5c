import type { Lang } from '../../../schemas/vocabulary/vocabulary.ts'
import { normOn } from '../../domain/money/norm-on.ts'
import { type Crossing, type Limits, limitsOf, type Month } from '../../domain/money/payments.ts'
import { nameOf } from '../../domain/names.ts'
import { payWords as english } from '../../lang/en/money-pay.ts'
import { euros, monthName } from '../../lang/format.ts'
import { payWords as dutch, type PayWords } from '../../lang/nl/money-pay.ts'
import { yearSpan } from '../../model/day.ts'
import type { Facts } from '../../model/facts.ts'

export const payWordsOf = (lang: Lang): PayWords => (lang === 'nl' ? dutch : english)

/** `november 2026`. */
export const monthOfYear = (month: Month, lang: Lang): string =>
  `${monthName(Number(month.slice(5)), lang)} ${month.slice(0, 4)}`

/** What was paid over a limit, in a sentence. */
export const crossingText = (facts: Facts, crossing: Crossing, year: number, lang: Lang): string => {
  const { scope } = payWordsOf(lang)
  const name = nameOf(facts, crossing.person)
  const [paid, limit] = [euros(crossing.paid, lang), euros(crossing.limit, lang)]
  const when = crossing.month === null ? String(year) : monthOfYear(crossing.month, lang)
  return scope[crossing.scope](name, when, paid, limit)
}

type Pair = readonly [string, string]

/** The limits of a year and which month counts, as pairs. */
export const limitPairs = (facts: Facts, year: number, lang: Lang): readonly Pair[] => {
  const words = payWordsOf(lang)
  const limits: Limits = limitsOf(facts, year)
  const basis = normOn(facts, 'allowance.month_basis', yearSpan(year).from) === 'work' ? 'work' : 'payment'
  return [
    [
      words.limits,
      limits.month === null || limits.year === null
        ? words.noLimits(year)
        : words.limitsOf(euros(limits.month, lang), euros(limits.year, lang)),
    ],
    ...(limits.own === null ? [] : [[words.ownLimit, euros(limits.own, lang)] as const]),
    [words.basis, words.bases[basis]],
  ]
}
