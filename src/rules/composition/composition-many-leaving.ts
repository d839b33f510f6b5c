import { shareEnding } from '../../domain/people/roster.ts'
import { compareShare } from '../../domain/people/share.ts'
import { shareInWords } from '../../lang/in-words.ts'
import { chapter } from '../chapters.ts'
import { isComplete } from '../complete.ts'
import { rule } from '../rule.ts'

type Say = { readonly leaving: number; readonly members: number; readonly max: number }

/** MEMB-06: not too many memberships end within one year. */
export const compositionManyLeaving = rule<Say>({
  id: 'composition-many-leaving',
  area: 'composition',
  severity: 'info',
  rows: ['MEMB-06'],
  chapter: chapter('11'),
  title: {
    nl: 'Leden treden gespreid af',
    en: 'Members retire at different times',
  },
  why: {
    nl: 'Gaan velen tegelijk, dan gaat hun kennis mee.',
    en: 'When many go at once, their knowledge goes with them.',
  },
  fix: {
    nl: 'Bekijk het rooster met ‘ipr rooster’ en bespreek wie zich laat herbenoemen.',
    en: 'Look at the roster with ‘ipr roster’ and discuss who wants to be reappointed.',
  },
  message: {
    nl: say =>
      `Binnen een jaar eindigt het lidmaatschap van ${say.leaving} van de ${say.members} leden. Gewenst is ten hoogste ${shareInWords(say.max, 'nl', 'leden')}.`,
    en: say =>
      `Within a year the membership of ${say.leaving} of the ${say.members} members ends. At most ${shareInWords(say.max, 'en', 'members')} is wished for.`,
  },
  *check(facts) {
    const max = facts.norms.get('term.max_share_ending_per_year', facts.today)
    const share = shareEnding(facts, facts.today)
    if (max === null || compareShare(share, max) <= 0 || !isComplete(facts, 'member')) return
    yield {
      in: facts.model.council,
      say: { leaving: share.numerator, members: share.denominator, max },
    }
  },
})
