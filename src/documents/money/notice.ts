import type { Lang } from '../../../schemas/vocabulary/vocabulary.ts'
import { euros } from '../../lang/format.ts'
import type { Facts } from '../../model/facts.ts'
import { bullets, paragraph } from '../../tree/build.ts'
import type { Doc } from '../../tree/tree.ts'
import { page } from '../page.ts'
import { moneyWordsOf } from './shared.ts'

/**
 * A yearly message with the same text for everyone, so that nobody need say why they ask (ALLOW-10). It names no
 * person and no amount of a person.
 */
export const noticeDoc = (facts: Facts, year: number, lang: Lang): Doc => {
  const words = moneyWordsOf(lang)
  const { notice } = words
  const maximum = facts.norms.fiscal(year)
  return page(facts, words.noticeTitle(year), lang, [
    paragraph(notice.open(year)),
    paragraph(
      maximum
        ? notice.maximum(euros(maximum.yearAmount, lang), euros(maximum.monthAmount, lang))
        : notice.noMaximum,
    ),
    paragraph(notice.others),
    paragraph(notice.benefit),
    paragraph(notice.choices),
    bullets(notice.choice),
    paragraph(notice.how),
    paragraph(notice.talk),
    paragraph(notice.noDecision),
  ])
}
