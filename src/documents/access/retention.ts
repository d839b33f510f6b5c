import { kindNamed } from '../../../schemas/kinds.ts'
import type { Lang } from '../../../schemas/vocabulary/vocabulary.ts'
import { retention } from '../../domain/retention.ts'
import { sentence, shortDay } from '../../lang/format.ts'
import type { Facts } from '../../model/facts.ts'
import { bullets, heading, paragraph, table } from '../../tree/build.ts'
import type { Doc } from '../../tree/tree.ts'
import { page } from '../page.ts'
import { forgetWordsOf } from './forget.ts'

/** How long what is kept, and what is over its term (never deleted by itself). */
export const retentionDoc = (facts: Facts, lang: Lang): Doc => {
  const words = forgetWordsOf(lang).retention
  const rows = retention(facts)
  const over = rows.flatMap(row => row.over)
  return page(facts, words.title, lang, [
    paragraph(words.lead),
    table(
      '',
      words.columns.map((head, index) =>
        index === 2 || index === 4 ? { head, align: 'right' as const } : { head },
      ),
      rows.map(({ kinds, years, count, oldest, over }) => [
        sentence(kinds.map(kind => kindNamed(kind).word[lang]).join(', ')),
        years === null ? words.none : words.years(years),
        `${count}`,
        oldest === null ? '' : shortDay(oldest),
        `${over.length}`,
      ]),
    ),
    ...(over.length === 0
      ? [paragraph(words.nothing)]
      : [
          heading(2, words.over),
          bullets(over.map(({ path, kept }) => words.line(path, kept))),
          paragraph(words.advice),
        ]),
  ])
}
