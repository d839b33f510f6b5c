import { nameOf } from '../../domain/names.ts'
import { idsInRole } from '../../domain/people/roles.ts'
import { chapter } from '../chapters.ts'
import { rule } from '../rule.ts'
import { isFinished, named, recorded } from './meetings.ts'
import { meetingName, type Named } from './words.ts'

type Say = Named & { readonly by: string | null }

/** MEET-14, CHAIR-15: the chair checks the minutes. */
export const meetingMinutesNotChecked = rule<Say>({
  id: 'meeting-minutes-not-checked',
  area: 'meeting',
  severity: 'warning',
  rows: ['MEET-14', 'CHAIR-15'],
  chapter: chapter('13'),
  title: { nl: 'De voorzitter kijkt het verslag na', en: 'The chair checks the minutes' },
  why: {
    nl: 'De voorzitter is verantwoordelijk voor een juist verslag.',
    en: 'The chair is responsible for correct minutes.',
  },
  fix: {
    nl: 'Vraag de voorzitter om het verslag na te kijken. Zet dag en naam in het verslag, bij ‘checked’.',
    en: 'Ask the chair to check the minutes. Put day and name in the minutes, under ‘checked’.',
  },
  message: {
    nl: say =>
      say.by === null
        ? `Het verslag van ${meetingName.nl(say)} is afgerond. De voorzitter heeft het nog niet nagekeken.`
        : `${say.by} keek het verslag van ${meetingName.nl(say)} na. Afgesproken is dat de voorzitter dat doet.`,
    en: say =>
      say.by === null
        ? `The minutes of ${meetingName.en(say)} are closed. The chair has not checked them yet.`
        : `${say.by} checked the minutes of ${meetingName.en(say)}. It was agreed that the chair does that.`,
  },
  *check(facts) {
    for (const { meeting, minutes } of recorded(facts, 'council')) {
      const { checked, chair } = minutes.data
      if (!isFinished(minutes.data)) continue
      if (checked === undefined) {
        yield { in: minutes, at: ['closed_on'], say: { ...named(meeting.data), by: null } }
        continue
      }
      const chairs = idsInRole(facts, checked.on, 'chair', 'deputy_chair')
      // Whoever chaired the meeting can check; with nobody in the chair it cannot be told.
      if (checked.by !== chair && chairs.length > 0 && !chairs.includes(checked.by))
        yield {
          in: minutes,
          at: ['checked', 'by'],
          say: { ...named(meeting.data), by: nameOf(facts, checked.by) },
        }
    }
  },
})
