import { reliefGrounds } from '../../../schemas/vocabulary/people.ts'
import { either } from '../../lang/format.ts'
import type { NormOf } from '../../model/norms.ts'
import { chapter } from '../chapters.ts'
import { rule } from '../rule.ts'

type Ground = NormOf<'dismissal.grounds'>[number]
type Say = { readonly name: string; readonly ground: Ground; readonly allowed: readonly Ground[] }

/** MEMB-03: only the grounds that hold on the day of the decision. */
export const memberReliefGround = rule<Say>({
  id: 'member-relief-ground',
  area: 'member',
  severity: 'error',
  rows: ['MEMB-03'],
  chapter: chapter('5'),
  title: {
    nl: 'De reden van een ontheffing is een van de afgesproken redenen',
    en: 'A relief rests on a ground that was agreed',
  },
  why: {
    nl: 'Een lid moet vooraf kunnen weten waarom een ontheffing kan.',
    en: 'A member must be able to know beforehand why a relief is possible.',
  },
  fix: {
    nl: 'Verbeter de reden onder ‘ground’. Gelden er andere redenen, noteer ze dan in ipr.yaml, bij de norm ‘dismissal.grounds’.',
    en: 'Correct the reason under ‘ground’. If other grounds hold, note them in ipr.yaml, with the norm ‘dismissal.grounds’.',
  },
  message: {
    nl: say =>
      `De reden voor de ontheffing van ${say.name} is ‘${reliefGrounds.word(say.ground, 'nl')}’. ${say.allowed.length === 1 ? 'Afgesproken is maar één reden' : 'Afgesproken is alleen'}: ${either(
        say.allowed.map(ground => reliefGrounds.word(ground, 'nl')),
        'nl',
      )}.`,
    en: say =>
      `The ground of the relief of ${say.name} is ‘${reliefGrounds.word(say.ground, 'en')}’. ${say.allowed.length === 1 ? 'Only one ground is agreed' : 'Agreed is only'}: ${either(
        say.allowed.map(ground => reliefGrounds.word(ground, 'en')),
        'en',
      )}.`,
  },
  *check({ model, norms }) {
    for (const member of model.all('member')) {
      const relief = member.data.end?.relief
      const allowed = relief && norms.get('dismissal.grounds', relief.decision.on)
      if (!relief || !allowed || allowed.includes(relief.ground)) continue
      yield {
        in: member,
        at: ['end', 'relief', 'ground'],
        say: { name: member.data.name, ground: relief.ground, allowed },
      }
    }
  },
})
