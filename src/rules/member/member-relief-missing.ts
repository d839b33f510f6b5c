import { longDay } from '../../lang/format.ts'
import type { Day } from '../../model/day.ts'
import { chapter } from '../chapters.ts'
import { rule } from '../rule.ts'
import { problemsOf } from './problems.ts'

type Say = { readonly name: string; readonly on: Day }

/** MEMB-03: a relief has a ground and a decision. */
export const memberReliefMissing = rule<Say>({
  id: 'member-relief-missing',
  area: 'member',
  severity: 'error',
  rows: ['MEMB-03'],
  chapter: chapter('5'),
  title: {
    nl: 'Bij een ontheffing staan de reden en het besluit',
    en: 'A relief states its ground and its decision',
  },
  why: {
    nl: 'Alleen het College van B&W kan een lid ontheffen, en alleen om een van de vaste redenen.',
    en: 'Only the College can relieve a member, and only on one of the fixed grounds.',
  },
  fix: {
    nl: 'Noteer onder ‘relief’ de reden, het besluit en het artikel van het huishoudelijk reglement.',
    en: 'Note ground, decision and article of the house rules under ‘relief’.',
  },
  message: {
    nl: say =>
      `${say.name} is op ${longDay(say.on, 'nl')} ontheven uit de functie. De reden en het besluit staan er niet bij.`,
    en: say =>
      `${say.name} was relieved of the task on ${longDay(say.on, 'en')}. Ground and decision are not noted.`,
  },
  *check(facts) {
    for (const { member, problem } of problemsOf(facts, 'relief_missing')) {
      const on = member.data.end?.on
      if (on !== undefined) yield { in: member, at: problem.at, say: { name: member.data.name, on } }
    }
  },
})
