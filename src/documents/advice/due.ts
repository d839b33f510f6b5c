import type { Lang } from '../../../schemas/vocabulary/vocabulary.ts'
import type { DueRow } from '../../domain/advice/due.ts'
import { shortDay } from '../../lang/format.ts'
import type { Facts } from '../../model/facts.ts'
import { paragraph, table } from '../../tree/build.ts'
import type { Doc } from '../../tree/tree.ts'
import { page } from '../page.ts'
import {
  actorText,
  adviceWordsOf,
  deadlineWordsOf,
  dossierNumber,
  owedText,
  registerWordsOf,
} from './shared.ts'

const what = ({ what: named, recommendation }: DueRow, lang: Lang): string =>
  named === 'answer' || named === 'carry_out'
    ? owedText({ what: named, recommendations: recommendation === null ? [] : [recommendation] }, lang)
    : adviceWordsOf(lang).clock[named]

/** Days left, or late when negative; null while the clock stands still. */
const daysLeft = ({ state }: DueRow): number | null =>
  state.state === 'running' ? state.left : state.state === 'late' ? -state.late : null

/** All last days of both sides, most pressing first. */
export const adviceDue = (facts: Facts, rows: readonly DueRow[], lang: Lang): Doc => {
  const words = registerWordsOf(lang).due
  if (rows.length === 0) return page(facts, words.title(facts.today), lang, [paragraph(words.none)])
  const late = rows.filter(({ state }) => state.state === 'late').length
  return page(facts, words.title(facts.today), lang, [
    paragraph(words.late(late)),
    table(
      words.caption,
      words.columns,
      rows.map(row => [
        shortDay(row.due),
        deadlineWordsOf(lang).state(row.state),
        actorText(facts, row.who, lang),
        what(row, lang),
        `${dossierNumber(row.life.entry)} ${row.life.entry.data.title}`,
      ]),
    ),
  ])
}

/** The same for a spreadsheet. */
export const dueSheet = (facts: Facts, rows: readonly DueRow[], lang: Lang) => ({
  columns: registerWordsOf(lang).due.sheet.map(head => ({ head })),
  rows: rows.map(row => [
    row.due,
    daysLeft(row),
    row.side === 'council' ? actorText(facts, 'council', lang) : adviceWordsOf(lang).side[row.side],
    actorText(facts, row.who, lang),
    what(row, lang),
    row.life.entry.id,
    row.life.entry.data.title,
    row.recommendation,
  ]),
})
