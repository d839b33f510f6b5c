import { kindsOfMeeting } from '../../domain/meetings/kinds.ts'
import { meetingsOf, seriesOf } from '../../domain/meetings/next.ts'
import { longDay } from '../../lang/format.ts'
import { addDays, type Day } from '../../model/day.ts'
import type { Facts } from '../../model/facts.ts'
import type { Entry } from '../../model/model.ts'
import { chapter } from '../chapters.ts'
import { rule } from '../rule.ts'
import { isFinished, named, recorded } from './meetings.ts'
import { meetingName, type Named } from './words.ts'

type Say = Named & { readonly next: Day }

// Adoption is recorded when the later minutes are closed: until then, or until they are late, nothing is amiss.
const isWrittenUp = ({ model, norms, today }: Facts, { id, data }: Entry<'meeting'>): boolean => {
  const minutes = model.get('minutes', id)
  return (
    (minutes !== undefined && isFinished(minutes.data)) ||
    today > addDays(data.date, norms.get('minutes.draft_days', data.date) ?? 0)
  )
}

/** MEET-14: the next meeting adopts the minutes. */
export const meetingMinutesNotAdopted = rule<Say>({
  id: 'meeting-minutes-not-adopted',
  area: 'meeting',
  severity: 'warning',
  rows: ['MEET-14'],
  chapter: chapter('13'),
  title: { nl: 'De volgende vergadering stelt het verslag vast', en: 'The next meeting adopts the minutes' },
  why: { nl: 'Pas daarna staat vast wat er is besloten.', en: 'Only then it is settled what was decided.' },
  fix: {
    nl: 'Zet het verslag op de volgende agenda. Is het al vastgesteld, noteer dat dan met ‘ipr verslag vaststellen’.',
    en: 'Put the minutes on the next agenda. If they were adopted already, note that with ‘ipr minutes adopt’.',
  },
  message: {
    nl: say =>
      `Het verslag van ${meetingName.nl(say)} is nog niet vastgesteld. De vergadering van ${longDay(say.next, 'nl')} is al geweest.`,
    en: say =>
      `The minutes of ${meetingName.en(say)} have not been adopted yet. The meeting of ${longDay(say.next, 'en')} has already been held.`,
  },
  *check(facts) {
    for (const { meeting, minutes } of recorded(facts)) {
      if (kindsOfMeeting[meeting.data.kind].result !== 'minutes' || minutes.data.adopted !== undefined)
        continue
      const next = meetingsOf(facts, seriesOf(meeting)).find(
        later => later.data.date > meeting.data.date && later.data.status === 'held',
      )
      if (next !== undefined && isWrittenUp(facts, next))
        yield {
          in: minutes,
          also: [{ in: next }],
          say: { ...named(meeting.data), next: next.data.date },
        }
    }
  },
})
