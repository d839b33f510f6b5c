import type { Lang } from '../../schemas/vocabulary/vocabulary.ts'
import type { Answer } from '../domain/figures/figure.ts'
import { decimal, euros } from './format.ts'

/** Where a number stands: alone in a table, in running text, or at the start of a sentence. */
export type FigurePlace = 'table' | 'text' | 'start'

const NONE = { nl: ['geen', 'Geen'], en: ['no', 'No'] } as const

/** A number as people read it: `14`, `geen`, `€ 1.275,00`, `42,5`, `84%`. */
export const figureText = (
  { value, unit }: Pick<Answer, 'value' | 'unit'>,
  place: FigurePlace,
  lang: Lang,
): string => {
  switch (unit) {
    case 'count':
      return value === 0 && place !== 'table' ? NONE[lang][place === 'start' ? 1 : 0] : `${value}`
    case 'days':
      return decimal(value, Number.isInteger(value) ? 0 : 1, lang)
    case 'cents':
      return euros(value, lang)
    case 'percent':
      return `${value}%`
  }
}

const PLACES: readonly FigurePlace[] = ['table', 'text', 'start']

/** Every way in which a number may be written. */
export const figureForms = (figure: Pick<Answer, 'value' | 'unit'>, lang: Lang): readonly string[] => [
  ...new Set(PLACES.map(place => figureText(figure, place, lang))),
]
