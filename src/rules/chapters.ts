import { listed } from '../lang/format.ts'
import type { Bilingual } from '../model/manual.ts'

const places = (
  one: string,
  many: string,
  numbers: readonly string[],
  lang: 'nl' | 'en',
): readonly string[] =>
  numbers.length === 0 ? [] : [`${numbers.length === 1 ? one : many} ${listed(numbers, lang)}`]

/** Where a rule stands in the advice of 2020: chapters by number, appendices as `A2`. */
export const chapter = (...parts: readonly string[]): Bilingual => {
  const numbers = parts.filter(part => !part.startsWith('A'))
  const appendices = parts.filter(part => part.startsWith('A')).map(part => part.slice(1))
  const nl = [
    ...places('hoofdstuk', 'hoofdstukken', numbers, 'nl'),
    ...places('bijlage', 'bijlagen', appendices, 'nl'),
  ]
  const en = [
    ...places('chapter', 'chapters', numbers, 'en'),
    ...places('appendix', 'appendices', appendices, 'en'),
  ]
  return { nl: `Koepeladvies 2020, ${listed(nl, 'nl')}`, en: `Advice of 2020, ${listed(en, 'en')}` }
}

/** Where a rule stands on which the advice of 2020 is silent. */
export const besideAdvice: Bilingual = {
  nl: 'Afspraak van ipr zelf, naast het Koepeladvies 2020',
  en: 'Agreement of ipr itself, beside the advice of 2020',
}
