import { livesOf } from '../../domain/advice/lives.ts'
import { nameOf, someone } from '../../domain/names.ts'
import { idsInRole } from '../../domain/people/roles.ts'
import { groupsLedBy } from '../../domain/people/workgroups.ts'
import { longDay } from '../../lang/format.ts'
import type { Day } from '../../model/day.ts'
import { besideAdvice } from '../chapters.ts'
import { isComplete } from '../complete.ts'
import { rule } from '../rule.ts'
import { atRecommendation } from './lives.ts'

type Say = { readonly name: string; readonly on: Day }

/** Design section 3: only a lead or the chair, or who stands in for the chair, confirms the class of an answer. */
export const adviceAnswerConfirmedByAnother = rule<Say>({
  id: 'advice-answer-confirmed-by-another',
  area: 'advice',
  severity: 'warning',
  rows: ['ADV-16', 'ADV-31'],
  chapter: besideAdvice,
  title: {
    nl: 'Wie een antwoord bevestigt, is trekker of voorzitter',
    en: 'Who confirms an answer is lead or chair',
  },
  why: {
    nl: 'De ondersteuner mag een indeling voorstellen. Het oordeel is van leden die ervoor instaan.',
    en: 'The supporter may propose a class. The judgement belongs to members who answer for it.',
  },
  fix: {
    nl: 'Laat een trekker of de voorzitter dit antwoord bevestigen, met ‘ipr advies bevestig’ en het nummer van de aanbeveling.',
    en: 'Let a lead or the chair confirm this answer, with ‘ipr advice confirm’ and the number of the recommendation.',
  },
  message: {
    nl: say =>
      `${say.name} bevestigde dit antwoord op ${longDay(say.on, 'nl')}. ${say.name} was toen geen trekker of voorzitter.`,
    en: say =>
      `${say.name} confirmed this answer on ${longDay(say.on, 'en')}. ${say.name} was neither a lead nor the chair then.`,
  },
  *check(facts) {
    if (!isComplete(facts, 'workgroup')) return
    for (const life of livesOf(facts)) {
      const told = new Set<string>()
      for (const [index, { answer }] of life.entry.data.recommendations.entries()) {
        const person = answer?.confirmed_by
        if (answer === undefined || person === undefined || told.has(person)) continue
        const on = answer.confirmed_on ?? answer.on
        const chairs = idsInRole(facts, on, 'chair', 'deputy_chair')
        if (someone(facts, person) === undefined || chairs.includes(person)) continue
        if (groupsLedBy(facts, person, on).length > 0) continue
        told.add(person)
        yield {
          ...atRecommendation(life, index, 'answer', 'confirmed_by'),
          say: { name: nameOf(facts, person), on },
        }
      }
    }
  },
})
