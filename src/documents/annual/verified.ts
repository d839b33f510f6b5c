import type { FiguresRecord } from '../../../schemas/figures.ts'
import type { Lang } from '../../../schemas/vocabulary/vocabulary.ts'
import type { QueryName } from '../../domain/figures/ask.ts'
import type { Difference } from '../../domain/figures/record.ts'
import { verifyWords as english } from '../../lang/en/verify.ts'
import { figureText } from '../../lang/figures.ts'
import { listed } from '../../lang/format.ts'
import { verifyWords as dutch, type VerifyWords } from '../../lang/nl/verify.ts'
import type { Facts } from '../../model/facts.ts'
import { code, note, paragraph, table } from '../../tree/build.ts'
import type { Doc } from '../../tree/tree.ts'
import { page } from '../page.ts'

const verifyWordsOf = (lang: Lang): VerifyWords => (lang === 'nl' ? dutch : english)

/** What counting the numbers of a file again came to. */
export interface Verified {
  readonly file: string
  readonly record: FiguresRecord
  readonly total: number
  readonly wrong: readonly Difference[]
}

const rowOf = ({ id, found, counted, recorded, why }: Difference, lang: Lang) => {
  const words = verifyWordsOf(lang)
  const asked = counted ?? recorded
  return [
    code(id),
    [found, words.why[why]].filter(Boolean).join(': '),
    counted === null ? '' : figureText(counted, 'table', lang),
    asked === null ? '' : words.about(words.query[asked.query as QueryName] ?? asked.query, asked.of),
    (asked?.sources ?? []).join(', '),
  ]
}

/** Which numbers of a report are right, and which differ from what is counted again. */
export const verifiedDoc = (facts: Facts, { file, record, total, wrong }: Verified, lang: Lang): Doc => {
  const words = verifyWordsOf(lang)
  const commits = record.commits.map(({ repository, commit }) =>
    words.commit(repository, commit.slice(0, 12)),
  )
  return page(facts, words.title(file), lang, [
    wrong.length === 0
      ? paragraph(words.all(total))
      : note('error', [paragraph(words.some(wrong.length, total))]),
    paragraph(words.counted(record.today, listed(commits, lang))),
    ...(wrong.length === 0
      ? []
      : [
          table(
            '',
            words.columns,
            wrong.map(each => rowOf(each, lang)),
          ),
        ]),
  ])
}
