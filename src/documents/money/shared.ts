import type { Lang } from '../../../schemas/vocabulary/vocabulary.ts'
import type { MonthPart } from '../../domain/money/month-parts.ts'
import { moneyWords as english } from '../../lang/en/money.ts'
import { euros, monthName } from '../../lang/format.ts'
import { moneyWords as dutch, type MoneyWords } from '../../lang/nl/money.ts'
import { type Fraction, fraction, halfUp, times } from '../../model/fraction.ts'
import { emphasis, note, paragraph } from '../../tree/build.ts'
import type { Block } from '../../tree/tree.ts'

export const moneyWordsOf = (lang: Lang): MoneyWords => (lang === 'nl' ? dutch : english)

export const isWholeCents = ({ d }: Fraction): boolean => d === 1n

/** An exact amount of cents: as money when it is whole, else with four decimals of a euro. */
export const exactEuros = (amount: Fraction, lang: Lang): string => {
  if (isWholeCents(amount)) return euros(Number(amount.n), lang)
  const finest = halfUp(times(amount, fraction(100)))
  const cents = Math.trunc(finest / 100)
  return `${euros(cents, lang)}${String(Math.abs(finest % 100)).padStart(2, '0')}`
}

/** A whole number or a fraction, as people write it: `9`, `7 17/31`, `3/4`. */
export const numberText = ({ n, d }: Fraction): string => {
  if (d === 1n) return String(n)
  const whole = n / d
  return whole === 0n ? `${n}/${d}` : `${whole} ${n % d}/${d}`
}

/** `75%`, or a fraction where the percentage is not whole: `64/75`. */
export const shareText = (share: Fraction): string => {
  const percent = times(share, fraction(100))
  return percent.d === 1n ? `${percent.n}%` : numberText(share)
}

// Runs of whole months; a month that counts for some of its days stands alone.
const runsOf = (parts: readonly MonthPart[]): readonly (readonly MonthPart[])[] => {
  const runs: MonthPart[][] = []
  for (const part of parts.toSorted((a, b) => a.month - b.month)) {
    const last = runs.at(-1)?.at(-1)
    const whole = part.days === part.of && last?.days === last?.of
    if (last && whole && part.month === last.month + 1) runs.at(-1)!.push(part)
    else runs.push([part])
  }
  return runs
}

/** The months of a line: `januari tot en met maart`, `mei (17 van 31 dagen)`, `het hele jaar`. */
export const monthsText = (parts: readonly MonthPart[], lang: Lang): string => {
  const words = moneyWordsOf(lang)
  const runs = runsOf(parts)
  if (runs.length === 1 && runs[0]!.length === 12) return words.wholeYear
  return words.months(
    runs.map(run => {
      const [first, last] = [run[0]!, run.at(-1)!]
      const from = monthName(first.month, lang)
      if (first.days < first.of) return words.partOfMonth(from, first.days, first.of)
      return first === last ? from : words.monthRange(from, monthName(last.month, lang))
    }),
  )
}

/** What must not be missed, as one note; none for no sentences. */
export const notesOf = (kind: 'info' | 'warning', sentences: readonly string[]): readonly Block[] =>
  sentences.length === 0 ? [] : [note(kind, sentences.map(paragraph))]

/** That the tool decides nothing about tax or benefits: under everything with an amount for a person. */
export const noDecision = (lang: Lang): Block => paragraph([emphasis(moneyWordsOf(lang).notes.noDecision)])
