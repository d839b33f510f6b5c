import { longDay } from '../../lang/format.ts'
import type { Day } from '../../model/day.ts'
import { chapter } from '../chapters.ts'
import { rule } from '../rule.ts'
import { problemsOf, termOf } from './problems.ts'
import { type Appointer, appointer, appointerWord } from './words.ts'

type Say = { readonly name: string; readonly by: Appointer; readonly from: Day; readonly begun: boolean }

/** MEMB-01: nobody is a member without a decision; before the term begins it is only still to come. */
export const memberWithoutAppointment = rule<Say>({
  id: 'member-without-appointment',
  area: 'member',
  severity: 'error',
  rows: ['MEMB-01', 'MEMB-02'],
  chapter: chapter('5'),
  title: { nl: 'Elke termijn berust op een besluit', en: 'Every term rests on a decision' },
  why: {
    nl: 'Zonder benoeming is iemand geen lid. Informatie van de gemeente is voor benoemde leden.',
    en: 'Without an appointment someone is no member. Information of the municipality is for appointed members.',
  },
  fix: {
    nl: 'Noteer datum en kenmerk van het besluit onder ‘decision’ bij deze termijn.',
    en: 'Note date and reference of the decision under ‘decision’ of this term.',
  },
  message: {
    nl: say =>
      `De termijn van ${say.name} ${say.begun ? 'begon' : 'begint'} op ${longDay(say.from, 'nl')}. Het besluit van ${appointerWord(say.by, 'nl')} staat er nog niet bij.`,
    en: say =>
      `The term of ${say.name} ${say.begun ? 'began' : 'begins'} on ${longDay(say.from, 'en')}. The decision of ${appointerWord(say.by, 'en')} is not noted yet.`,
  },
  *check(facts) {
    for (const found of problemsOf(facts, 'no_decision')) {
      const { from } = termOf(found)
      const by = appointer(facts, from)
      if (by === null) continue
      const begun = from <= facts.today
      yield {
        in: found.member,
        at: found.problem.at,
        severity: begun ? 'error' : 'warning',
        say: { name: found.member.data.name, by, from, begun },
      }
    }
  },
})
