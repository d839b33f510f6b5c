import { longDay } from '../../lang/format.ts'
import type { Day } from '../../model/day.ts'
import { chapter } from '../chapters.ts'
import { rule } from '../rule.ts'
import { problemsOf, termOf } from './problems.ts'
import { appointer } from './words.ts'

type Say = { readonly name: string; readonly from: Day }

/** MEMB-01: a new member was nominated first; members of the former council came before this archive. */
export const memberNotNominated = rule<Say>({
  id: 'member-not-nominated',
  area: 'member',
  severity: 'warning',
  rows: ['MEMB-01', 'MEMB-02', 'RECR-08'],
  chapter: chapter('5'),
  title: { nl: 'Elk nieuw lid is voorgedragen', en: 'Every new member was nominated' },
  why: {
    nl: 'De raad draagt voor, het College van B&W benoemt. Beide stappen horen in het archief.',
    en: 'The council nominates, the College appoints. Both steps belong in the archive.',
  },
  fix: {
    nl: 'Noteer de datum van de voordracht onder ‘nomination’. Kwam het lid uit de vorige raad, zet dan bij ‘origin’ het woord ‘former_council’.',
    en: 'Note the date of the nomination under ‘nomination’. For someone of the former council set ‘origin’ to ‘former_council’.',
  },
  message: {
    nl: say =>
      `De eerste termijn van ${say.name} begint op ${longDay(say.from, 'nl')}. De datum van de voordracht ontbreekt.`,
    en: say =>
      `The first term of ${say.name} begins on ${longDay(say.from, 'en')}. The date of the nomination is missing.`,
  },
  *check(facts) {
    for (const found of problemsOf(facts, 'not_nominated')) {
      const { from } = termOf(found)
      if (appointer(facts, from) === null) continue
      yield { in: found.member, at: found.problem.at, say: { name: found.member.data.name, from } }
    }
  },
})
