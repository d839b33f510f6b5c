import { yearOf } from '../../model/day.ts'
import { besideAdvice } from '../chapters.ts'
import { rule } from '../rule.ts'
import { named, recorded } from './meetings.ts'
import { meetingName, type Named } from './words.ts'

type Say = Named & { readonly n: string; readonly year: number }

/** MEET-06: a decision number begins with the year of the decision. */
export const meetingDecisionNumberYear = rule<Say>({
  id: 'meeting-decision-number-year',
  area: 'meeting',
  severity: 'warning',
  rows: ['MEET-06'],
  chapter: besideAdvice,
  title: {
    nl: 'Een besluitnummer begint met het jaar van het besluit',
    en: 'A decision number begins with the year of the decision',
  },
  why: { nl: 'Zo is een besluit snel terug te vinden.', en: 'So a decision is quickly found.' },
  fix: { nl: 'Geef het besluit een nummer van dat jaar.', en: 'Give the decision a number of that year.' },
  message: {
    nl: say =>
      `Besluit ${say.n} is genomen in ${meetingName.nl(say)}. Zo’n nummer begint met het jaar: ${say.year}.`,
    en: say =>
      `Decision ${say.n} was taken in ${meetingName.en(say)}. Such a number begins with the year: ${say.year}.`,
  },
  *check(facts) {
    for (const { meeting, minutes } of recorded(facts)) {
      const year = yearOf(meeting.data.date)
      for (const [index, item] of minutes.data.items.entries()) {
        for (const [position, { n }] of item.decisions.entries()) {
          if (!n.startsWith(`${year}-`))
            yield {
              in: minutes,
              at: ['items', index, 'decisions', position, 'n'],
              say: { ...named(meeting.data), n, year },
            }
        }
      }
    }
  },
})
