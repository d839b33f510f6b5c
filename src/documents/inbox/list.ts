import type { Lang } from '../../../schemas/vocabulary/vocabulary.ts'
import { listWords as english } from '../../lang/en/lists.ts'
import { listWords as dutch, type ListWords } from '../../lang/nl/lists.ts'
import type { Facts } from '../../model/facts.ts'
import { heading, note, paragraph, table } from '../../tree/build.ts'
import type { Doc } from '../../tree/tree.ts'
import { page } from '../page.ts'

export const listWordsOf = (lang: Lang): ListWords => (lang === 'nl' ? dutch : english)

/** Something of a list that was not taken over. */
export interface Remark {
  /** The line of the file, or which entry of a calendar. */
  readonly line: number
  readonly why: string
  /** True when nothing of the row was taken over. */
  readonly whole: boolean
}

/** What a list that came in is: what is new, what was there, and what a person has to look at. */
export const listDoc = (
  facts: Facts,
  lang: Lang,
  list: {
    readonly title: string
    readonly made: readonly unknown[]
    readonly known: number
    readonly odd: readonly Remark[]
    readonly left: readonly string[]
  },
): Doc => {
  const words = listWordsOf(lang)
  const part = (whole: boolean) => {
    const rows = list.odd.filter(each => each.whole === whole)
    return rows.length === 0
      ? []
      : [
          heading(2, whole ? words.notTaken : words.partly),
          table(
            '',
            words.columns,
            rows.map(({ line, why }) => [String(line), why]),
          ),
        ]
  }
  return page(facts, list.title, lang, [
    paragraph(words.counts(list.made.length, list.known)),
    ...(list.left.length === 0 ? [] : [note('info', [paragraph(words.left(list.left))])]),
    ...part(true),
    ...part(false),
  ])
}
