import { decisionResults, meetingKinds } from '../../../schemas/vocabulary/meetings.ts'
import type { Lang } from '../../../schemas/vocabulary/vocabulary.ts'
import type { DecisionRow } from '../../domain/registers/decisions.ts'
import { shortDay } from '../../lang/format.ts'
import type { Facts } from '../../model/facts.ts'
import { code, paragraph, table } from '../../tree/build.ts'
import type { Doc } from '../../tree/tree.ts'
import { page } from '../page.ts'
import { registerWordsOf } from './shared.ts'

const takenIn = ({ kind, on }: DecisionRow, lang: Lang): string =>
  kind === null || kind === 'council' ? shortDay(on) : `${shortDay(on)}, ${meetingKinds.word(kind, lang)}`

/** Decisions as a list: number, where and when, what and about what, with which result. */
export const decisionsDoc = (
  facts: Facts,
  rows: readonly DecisionRow[],
  { title, earlier, lang }: { readonly title: string; readonly earlier: number; readonly lang: Lang },
): Doc => {
  const words = registerWordsOf(lang).decisions
  return page(facts, title, lang, [
    rows.length === 0
      ? paragraph(words.none)
      : table(
          '',
          words.columns,
          rows.map(row => [
            row.n,
            takenIn(row, lang),
            row.about === null ? row.text : [`${row.text} `, code(row.about)],
            decisionResults.word(row.result, lang),
          ]),
          { rowHeads: true },
        ),
    ...(earlier === 0 ? [] : [paragraph(words.earlier(earlier))]),
  ])
}

/** The same for a spreadsheet, one fact to a cell. */
export const decisionsSheet = (rows: readonly DecisionRow[], lang: Lang) => ({
  columns: registerWordsOf(lang).decisions.sheet.map(head => ({ head })),
  rows: rows.map(row => [
    row.n,
    row.on,
    row.meeting,
    row.item,
    row.text,
    decisionResults.word(row.result, lang),
    row.about,
    row.votes?.for ?? null,
    row.votes?.against ?? null,
    row.votes?.abstained ?? null,
  ]),
})
