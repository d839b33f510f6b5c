import { holdings } from '../../domain/people/roles.ts'
import { common } from '../../domain/people/spans.ts'
import { yearOf, yearSpan } from '../../model/day.ts'
import { chapter } from '../chapters.ts'
import { rule } from '../rule.ts'

type Say = { readonly name: string; readonly year: number }

/** CC-10: the year that is over; the allowance rests on it (ALLOW-08). */
export const ccAvailabilityUndeclared = rule<Say>({
  id: 'cc-availability-undeclared',
  area: 'cc',
  severity: 'info',
  rows: ['CC-10', 'ALLOW-08'],
  chapter: chapter('12'),
  title: {
    nl: 'De trekker van het Cliëntenoverleg verklaart elk jaar of leden beschikbaar waren',
    en: 'The lead of the client consultation declares every year whether members were available',
  },
  why: {
    nl: 'De onkostenvergoeding is ook voor wie beschikbaar is voor de werkgroepen.',
    en: 'The allowance is also for being available to the workgroups.',
  },
  fix: {
    nl: 'Vraag het aan de trekker en noteer het jaar onder ‘available_for_workgroups’.',
    en: 'Ask the lead and note the year under ‘available_for_workgroups’.',
  },
  message: {
    nl: say =>
      `Er staat niet of ${say.name} van het Cliëntenoverleg in ${say.year} beschikbaar was voor de werkgroepen.`,
    en: say =>
      `It is not noted whether ${say.name} of the client consultation was available to the workgroups in ${say.year}.`,
  },
  *check(facts) {
    const year = yearOf(facts.today) - 1
    if (facts.norms.get('cc.members', yearSpan(year).to) === null) return
    const seats = holdings(facts, 'cc_member', 'cc_lead').filter(seat => common(yearSpan(year), seat))
    for (const entry of new Set(seats.map(seat => seat.in))) {
      if (entry.kind !== 'person' || entry.data.forgotten_on !== undefined) continue
      if (entry.data.available_for_workgroups.some(row => row.year === year)) continue
      yield {
        in: entry,
        at: entry.data.available_for_workgroups.length > 0 ? ['available_for_workgroups'] : [],
        say: { name: entry.data.name, year },
      }
    }
  },
})
