import type { Lang } from '../../../schemas/vocabulary/vocabulary.ts'
import { groupName } from '../../domain/names.ts'
import type { YearRow } from '../../domain/planning/year.ts'
import type { Facts } from '../../model/facts.ts'
import { table } from '../../tree/build.ts'
import type { Block } from '../../tree/tree.ts'
import { planYearWordsOf } from './shared.ts'

/** What a row is about: the obligation, and of whom it is asked. */
const obligationName = (
  facts: Facts,
  { obligation, group, people }: Pick<YearRow, 'obligation' | 'group' | 'people'>,
  lang: Lang,
): string =>
  [
    obligation.title[lang],
    ...(group === undefined ? [] : [groupName(facts, group)]),
    ...(people === undefined ? [] : [planYearWordsOf(lang).ofMembers(people)]),
  ].join(', ')

const normText = (row: YearRow, lang: Lang): string => {
  const words = planYearWordsOf(lang)
  const due = row.people === undefined ? row.counts[0]?.demand.due : undefined
  return [
    words.norm(row.min, row.max),
    ...(row.fullMin !== null && row.min !== row.fullMin ? [words.prorated(row.fullMin)] : []),
    ...(due === undefined ? [] : [words.dueBy(due)]),
  ].join(', ')
}

const standingText = (row: YearRow, lang: Lang): string => {
  const words = planYearWordsOf(lang)
  return [
    words.standing[row.standing](row.needed, row.daysLeft),
    ...(row.stale > 0 ? [words.stale(row.stale)] : []),
    ...(row.uncounted > 0 ? [words.uncounted(row.uncounted)] : []),
  ].join('; ')
}

/** Held and planned against the norm, for every obligation of a year. */
export const obligationsTable = (facts: Facts, rows: readonly YearRow[], lang: Lang): Block => {
  const [what, held, planned, norm, standing] = planYearWordsOf(lang).normColumns as readonly string[]
  return table(
    '',
    [what!, { head: held!, align: 'right' }, { head: planned!, align: 'right' }, norm!, standing!],
    rows.map(row => [
      obligationName(facts, row, lang),
      `${row.held}`,
      `${row.planned}`,
      normText(row, lang),
      standingText(row, lang),
    ]),
    { rowHeads: true },
  )
}
