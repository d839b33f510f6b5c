import type { Lang } from '../../schemas/vocabulary/vocabulary.ts'
import { historyWords as english } from '../lang/en/history.ts'
import { shortDay } from '../lang/format.ts'
import { historyWords as dutch } from '../lang/nl/history.ts'
import type { Facts, History } from '../model/facts.ts'
import { code, paragraph, table } from '../tree/build.ts'
import type { Doc } from '../tree/tree.ts'
import { page } from './page.ts'

/** Who changed a record, and when: newest first. */
export const historyDoc = (facts: Facts, named: string, changes: History, lang: Lang): Doc => {
  const words = lang === 'nl' ? dutch : english
  const title = words.title(named)
  const rows = changes.map(({ day, author, status, path, from, commit, subject }) => [
    shortDay(day),
    author,
    `${words.status[status]}: ${subject}`,
    from === undefined ? path : `${path} (${words.from(from)})`,
    code(commit.slice(0, 8)),
  ])
  return page(
    facts,
    title,
    lang,
    rows.length === 0 ? [paragraph(words.none)] : [table('', words.columns, rows)],
  )
}
