import { sourceForms } from '../../../schemas/vocabulary/society.ts'
import type { Lang } from '../../../schemas/vocabulary/vocabulary.ts'
import { type Dimension, dimensions, type PatternRow, type Patterns } from '../../domain/society/patterns.ts'
import { sentence } from '../../lang/format.ts'
import type { Facts } from '../../model/facts.ts'
import { heading, paragraph, table } from '../../tree/build.ts'
import type { Block, Doc } from '../../tree/tree.ts'
import { page } from '../page.ts'
import { signalWordsOf } from './shared.ts'

const nameOf = (facts: Facts, dimension: Dimension, { id }: PatternRow, lang: Lang): string => {
  if (id === null) return signalWordsOf(lang).pattern.unnamed
  return dimension === 'sources'
    ? sourceForms.word(id as (typeof sourceForms.keys)[number], lang)
    : facts.norms.word(dimension, id, lang)
}

const dimensionTable = (
  facts: Facts,
  dimension: Dimension,
  rows: readonly PatternRow[],
  lang: Lang,
): readonly Block[] => {
  const words = signalWordsOf(lang).pattern
  return [
    heading(2, words.by[dimension]),
    table(
      '',
      [words.what[dimension], ...words.columns.map(head => ({ head, align: 'right' as const }))],
      rows.map(row => [
        sentence(nameOf(facts, dimension, row, lang)),
        String(row.signals),
        String(row.open),
        row.stories === null ? words.hidden : String(row.stories),
      ]),
      { rowHeads: true },
    ),
  ]
}

/** Which signals come more often, by theme, role, client group, movement and source (SIGN-08). */
export const patternsDoc = (facts: Facts, title: string, found: Patterns, lang: Lang): Doc => {
  const words = signalWordsOf(lang).pattern
  const { total, by, least } = found
  if (total.signals === 0) return page(facts, title, lang, [paragraph(words.none)])
  const hidden = dimensions.some(dimension => by[dimension].some(({ stories }) => stories === null))
  return page(facts, title, lang, [
    paragraph(words.total(total.signals, total.open, total.stories)),
    paragraph(words.more),
    ...(hidden ? [paragraph(words.small(least))] : []),
    ...dimensions.flatMap(dimension => dimensionTable(facts, dimension, by[dimension], lang)),
  ])
}

/** The same for a spreadsheet, one fact to a cell. */
export const patternsSheet = (facts: Facts, { by }: Patterns, lang: Lang) => {
  const words = signalWordsOf(lang).pattern
  return {
    columns: words.sheet.map(head => ({ head })),
    rows: dimensions.flatMap(dimension =>
      by[dimension].map(row => [
        words.what[dimension],
        nameOf(facts, dimension, row, lang),
        row.signals,
        row.open,
        row.stories,
      ]),
    ),
  }
}
