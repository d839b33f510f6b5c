import { activeOn } from '../../domain/people/membership.ts'
import { chapter } from '../chapters.ts'
import { rule } from '../rule.ts'

type Say = { readonly name: string; readonly hours: number; readonly min: number }

/** MEMB-17: what members say themselves; hours worked are not counted. */
export const memberFewHours = rule<Say>({
  id: 'member-few-hours',
  area: 'member',
  severity: 'warning',
  rows: ['MEMB-17'],
  chapter: chapter('A2'),
  title: { nl: 'Leden hebben genoeg tijd', en: 'Members have enough time' },
  why: {
    nl: 'Vergaderen, lezen en inwoners spreken kost tijd. Daar moet vooraf ruimte voor zijn.',
    en: 'Meeting, reading and speaking with residents takes time. There must be room for it beforehand.',
  },
  fix: {
    nl: 'Bespreek met het lid wat haalbaar is, en noteer de uren onder ‘hours_per_month’.',
    en: 'Discuss with the member what is possible, and note the hours under ‘hours_per_month’.',
  },
  message: {
    nl: say =>
      `${say.name} is ${say.hours} uur per maand beschikbaar. Gevraagd is ten minste ${say.min} uur.`,
    en: say => `${say.name} is available ${say.hours} hours a month. At least ${say.min} hours are asked.`,
  },
  *check(facts) {
    const min = facts.norms.get('members.min_hours_per_month', facts.today)
    if (min === null) return
    for (const member of activeOn(facts, facts.today)) {
      const { name, hours_per_month: hours } = member.data
      if (hours === undefined || hours >= min) continue
      yield { in: member, at: ['hours_per_month'], say: { name, hours, min } }
    }
  },
})
