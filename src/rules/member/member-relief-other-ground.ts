import { endGrounds } from '../../../schemas/vocabulary/people.ts'
import type { Entry } from '../../model/model.ts'
import { chapter } from '../chapters.ts'
import { rule } from '../rule.ts'
import { problemsOf } from './problems.ts'

type Ground = NonNullable<Entry<'member'>['data']['end']>['ground']
type Say = { readonly name: string; readonly ground: Ground }

/** MEMB-03: what is noted under ‘relief’ goes with the ground of the end. */
export const memberReliefOtherGround = rule<Say>({
  id: 'member-relief-other-ground',
  area: 'member',
  severity: 'error',
  rows: ['MEMB-03'],
  chapter: chapter('5'),
  title: {
    nl: 'Gegevens van een ontheffing staan alleen bij een ontheffing',
    en: 'Details of a relief stand with a relief only',
  },
  why: {
    nl: 'Ontheven worden is iets anders dan zelf weggaan. Dat mag niet door elkaar lopen.',
    en: 'Being relieved is something else than leaving. The two may not be mixed up.',
  },
  fix: {
    nl: 'Is het lid ontheven, zet dan bij de reden ‘relieved’. Ging het lid zelf weg, haal dan weg wat onder ‘relief’ staat.',
    en: 'If the member was relieved, note ‘relieved’ as ground. If the member left, remove what stands under ‘relief’.',
  },
  message: {
    nl: say =>
      `Bij het einde van ${say.name} staan de gegevens van een ontheffing. Als reden staat er ‘${endGrounds.word(say.ground, 'nl')}’.`,
    en: say =>
      `With the end of ${say.name} stand the details of a relief. The ground noted is ‘${endGrounds.word(say.ground, 'en')}’.`,
  },
  *check(facts) {
    for (const { member, problem } of problemsOf(facts, 'relief_without_ground')) {
      const ground = member.data.end?.ground
      if (ground !== undefined) yield { in: member, at: problem.at, say: { name: member.data.name, ground } }
    }
  },
})
