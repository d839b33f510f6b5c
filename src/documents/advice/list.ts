import { adviceForms, adviceKinds } from '../../../schemas/vocabulary/advice.ts'
import type { Lang } from '../../../schemas/vocabulary/vocabulary.ts'
import { isOpenOn } from '../../domain/advice/ledger.ts'
import { firstOwed, type OverviewRow } from '../../domain/advice/overview.ts'
import type { Facts } from '../../model/facts.ts'
import { paragraph, table } from '../../tree/build.ts'
import type { Doc } from '../../tree/tree.ts'
import { page } from '../page.ts'
import { actorText, adviceWordsOf, dossierNumber, groupNames, owedText, registerWordsOf } from './shared.ts'

const formOf = ({ row }: OverviewRow): 'written' | 'oral' => (row.way === 'oral' ? 'oral' : 'written')

const cells = (facts: Facts, each: OverviewRow, lang: Lang) => {
  const words = registerWordsOf(lang).list
  const { row, status } = each
  const first = firstOwed(each)
  // A requested advice is always written: only the other form is worth a word.
  const kind = words.kind(
    adviceKinds.word(row.kind, lang),
    row.way === 'oral' ? adviceForms.word('oral', lang) : null,
    row.number,
  )
  return [
    dossierNumber(row.entry),
    `${row.entry.data.title} (${kind})`,
    adviceWordsOf(lang).state[status.state],
    first === undefined
      ? words.nobody
      : words.turn(actorText(facts, first.who, lang), owedText(first, lang), first.since),
    first === undefined || first.due === null ? '' : words.due(first.due, first.late),
  ]
}

/** Advices as a table: where each stands, and who owes what since when. `over` counts those left out as finished. */
export const adviceList = (
  facts: Facts,
  rows: readonly OverviewRow[],
  { title, over, lang }: { readonly title: string; readonly over: number; readonly lang: Lang },
): Doc => {
  const words = registerWordsOf(lang).list
  return page(facts, title, lang, [
    rows.length === 0
      ? paragraph(words.none)
      : table(
          words.caption(facts.today),
          words.columns,
          rows.map(row => cells(facts, row, lang)),
          { rowHeads: true },
        ),
    ...(over === 0 ? [] : [paragraph(words.rest(over))]),
  ])
}

/** The same for a spreadsheet, one fact to a cell (ADV-31). */
export const adviceSheet = (facts: Facts, rows: readonly OverviewRow[], lang: Lang) => {
  const { owed, state } = adviceWordsOf(lang)
  return {
    columns: registerWordsOf(lang).sheet.map(head => ({ head })),
    rows: rows.map(each => {
      const { row, status } = each
      const { data, id } = row.entry
      const first = firstOwed(each)
      const { days, used, recommendations } = row
      return [
        id,
        row.number,
        data.title,
        adviceKinds.word(row.kind, lang),
        adviceForms.word(formOf(each), lang),
        groupNames(facts, row.entry).join(', '),
        state[status.state],
        status.since,
        first === undefined ? null : actorText(facts, first.who, lang),
        first === undefined ? null : owed[first.what],
        first?.due ?? null,
        first?.late ?? 0,
        days.requested,
        days.decided,
        days.issued,
        days.reacted,
        days.council,
        used.requested_decided,
        used.decided_sent,
        used.sent_reacted,
        used.reacted_council,
        recommendations.length,
        recommendations.filter(position => isOpenOn(position, facts.today)).length,
        data.use ?? null,
      ]
    }),
  }
}

/** The same as plain data. */
export const adviceRows = (rows: readonly OverviewRow[]) =>
  rows.map(({ row, status, owed }) => ({
    id: row.entry.id,
    number: row.number,
    title: row.entry.data.title,
    kind: row.kind,
    way: row.way,
    workgroups: row.entry.data.workgroups.map(({ group }) => group),
    state: status.state,
    since: status.since,
    owed,
    days: row.days,
    used: row.used,
    asked_late: row.askedLate,
    advice_late: row.adviceLate,
    reaction_late: row.reactionLate,
  }))
