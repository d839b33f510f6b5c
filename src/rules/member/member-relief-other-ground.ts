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
    nl: 'Alleen een ontheffing heeft een grond voor ontheffing',
    en: 'Only a relief has a ground for relief',
  },
  why: {
    nl: 'Ontheven worden is iets anders dan zelf weggaan. Dat mag niet door elkaar lopen.',
    en: 'Being relieved is something else than leaving. The two may not be mixed up.',
  },
  fix: {
    nl: 'Noteer als reden ‘relieved’, of haal ‘relief’ weg.',
    en: 'Note ‘relieved’ as ground, or remove ‘relief’.',
  },
  message: {
    nl: say =>
      `Bij het einde van ${say.name} staat een ontheffing, maar als reden staat er ‘${endGrounds.word(say.ground, 'nl')}’.`,
    en: say =>
      `The end of ${say.name} holds a relief, but the ground is ‘${endGrounds.word(say.ground, 'en')}’.`,
  },
  *check(facts) {
    for (const { member, problem } of problemsOf(facts, 'relief_without_ground')) {
      const ground = member.data.end?.ground
      if (ground !== undefined) yield { in: member, at: problem.at, say: { name: member.data.name, ground } }
    }
  },
})
