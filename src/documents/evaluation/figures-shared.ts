import type { Lang } from '../../../schemas/vocabulary/vocabulary.ts'
import type { Share } from '../../domain/people/share.ts'
import { evaluationFigureWords as english } from '../../lang/en/evaluation-figures.ts'
import { percent } from '../../lang/format.ts'
import {
  evaluationFigureWords as dutch,
  type EvaluationFigureWords,
} from '../../lang/nl/evaluation-figures.ts'
import type { Facts } from '../../model/facts.ts'
import type { Column } from '../../tree/tree.ts'

export const figureWordsOf = (lang: Lang): EvaluationFigureWords => (lang === 'nl' ? dutch : english)

/** What each section of the figures is given. */
export interface Page {
  readonly facts: Facts
  readonly words: EvaluationFigureWords
  readonly lang: Lang
}

/** Columns of which all but the first hold numbers. */
export const numbers = ([first = '', ...rest]: readonly string[]): readonly (string | Column)[] => [
  first,
  ...rest.map((head): Column => ({ head, align: 'right' })),
]

/** A share as people read it; a stripe where there is nothing to divide by. */
export const shareText = ({ numerator, denominator }: Share): string =>
  denominator === 0 ? '-' : percent(numerator / denominator)
