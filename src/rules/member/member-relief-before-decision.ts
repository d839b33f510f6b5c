import { longDay } from '../../lang/format.ts'
import type { Day } from '../../model/day.ts'
import { chapter } from '../chapters.ts'
import { rule } from '../rule.ts'
import { problemsOf } from './problems.ts'

type Say = { readonly name: string; readonly on: Day; readonly decided: Day }

/** MEMB-03: until the College has decided, someone stays a member. */
export const memberReliefBeforeDecision = rule<Say>({
  id: 'member-relief-before-decision',
  area: 'member',
  severity: 'error',
  rows: ['MEMB-02', 'MEMB-03'],
  chapter: chapter('5'),
  title: {
    nl: 'Een ontheffing gaat in na het besluit',
    en: 'A relief takes effect after the decision',
  },
  why: {
    nl: 'Tot het besluit is iemand lid, met stem en toegang.',
    en: 'Until the decision someone is a member, with vote and access.',
  },
  fix: {
    nl: 'Verbeter de laatste dag onder ‘end’ of de datum van het besluit.',
    en: 'Correct the last day under ‘end’ or the date of the decision.',
  },
  message: {
    nl: say =>
      `Als laatste dag van het lidmaatschap van ${say.name} staat er ${longDay(say.on, 'nl')}. Het besluit over de ontheffing is van later: ${longDay(say.decided, 'nl')}.`,
    en: say =>
      `${longDay(say.on, 'en')} is noted as the last day of the membership of ${say.name}. The decision on the relief is of later: ${longDay(say.decided, 'en')}.`,
  },
  *check(facts) {
    for (const { member, problem } of problemsOf(facts, 'ended_before_decision')) {
      const on = member.data.end?.on
      if (on === undefined) continue
      yield { in: member, at: problem.at, say: { name: member.data.name, on, decided: problem.decided } }
    }
  },
})
