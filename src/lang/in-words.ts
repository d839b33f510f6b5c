import type { Lang } from '../../schemas/vocabulary/vocabulary.ts'

/** Small numbers as people say them in a sentence. */

const WORDS = {
  nl: 'geen één twee drie vier vijf zes zeven acht negen tien elf twaalf'.split(' '),
  en: 'no one two three four five six seven eight nine ten eleven twelve'.split(' '),
} as const

/** `twee`, `two`; above twelve, and what is no whole number, in figures. */
export const inWords = (value: number, lang: Lang): string => WORDS[lang][value] ?? String(value)

/** `één lid`, `drie leden`, `geen leden`. */
export const countInWords = (value: number, lang: Lang, one: string, many: string): string =>
  `${inWords(value, lang)} ${value === 1 ? one : many}`

/** A share as people say it: `de helft`, `drie van de vier keer`; else in per cents. */
export const shareInWords = (share: number, lang: Lang, noun: string): string => {
  if (share === 0.5) return lang === 'nl' ? 'de helft' : 'half'
  const of = [3, 4, 5].find(parts => share > 0 && share < 1 && Number.isInteger(share * parts))
  if (of === undefined) return `${Math.round(share * 100)}%`
  const [part, whole] = [inWords(share * of, lang), inWords(of, lang)]
  return lang === 'nl' ? `${part} van de ${whole} ${noun}` : `${part} out of ${whole} ${noun}`
}

/** How often something comes back: `elk jaar`, `elke drie maanden`. */
export const everyMonths = (months: number, lang: Lang): string => {
  const years = months / 12
  if (years === 1) return lang === 'nl' ? 'elk jaar' : 'every year'
  if (months === 1) return lang === 'nl' ? 'elke maand' : 'every month'
  const [count, nl, en] = Number.isInteger(years) ? [years, 'jaar', 'years'] : [months, 'maanden', 'months']
  return lang === 'nl' ? `elke ${inWords(count, 'nl')} ${nl}` : `every ${inWords(count, 'en')} ${en}`
}
