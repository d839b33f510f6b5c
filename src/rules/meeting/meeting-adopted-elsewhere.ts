import type { MeetingKind } from '../../../schemas/vocabulary/meetings.ts'
import { isInSeries, seriesOf } from '../../domain/meetings/next.ts'
import { longDay } from '../../lang/format.ts'
import type { Day } from '../../model/day.ts'
import type { Entry } from '../../model/model.ts'
import { chapter } from '../chapters.ts'
import { rule } from '../rule.ts'
import { named, recorded } from './meetings.ts'
import { meetingName, type Named } from './words.ts'

type Say = Named & {
  readonly where: MeetingKind
  readonly later: Day
  readonly why: 'series' | 'order' | 'not_held' | 'day'
  readonly noted: Day
}

const whyNot = (meeting: Entry<'meeting'>, where: Entry<'meeting'>, on: Day): Say['why'] | undefined => {
  if (where.data.status !== 'held') return 'not_held'
  if (!isInSeries(where, seriesOf(meeting))) return 'series'
  if (where.data.date <= meeting.data.date) return 'order'
  return on === where.data.date ? undefined : 'day'
}

/** MEET-14: minutes are adopted in a later meeting of the same series. */
export const meetingAdoptedElsewhere = rule<Say>({
  id: 'meeting-adopted-elsewhere',
  area: 'meeting',
  severity: 'warning',
  rows: ['MEET-14'],
  chapter: chapter('13'),
  title: {
    nl: 'Een verslag is vastgesteld in een latere vergadering van dezelfde reeks',
    en: 'Minutes are adopted in a later meeting of the same series',
  },
  why: {
    nl: 'Alleen wie erbij hoort, kan zeggen of het verslag klopt.',
    en: 'Only those who belong there can say whether the minutes are right.',
  },
  fix: {
    nl: 'Verbeter het overleg of de dag in het verslag, bij ‘adopted’.',
    en: 'Correct the meeting or the day in the minutes, under ‘adopted’.',
  },
  message: {
    nl: say => {
      const there = meetingName.nl({ kind: say.where, on: say.later })
      const minutes = `Het verslag van ${meetingName.nl(say)}`
      switch (say.why) {
        case 'series':
          return `${minutes} is vastgesteld in ${there}. Dat is een ander soort overleg, of een overleg van een andere werkgroep.`
        case 'order':
          return `${minutes} is vastgesteld in ${there}. Dat overleg was niet later.`
        case 'not_held':
          return `${minutes} is vastgesteld in ${there}. Dat overleg is niet gehouden.`
        case 'day':
          return `${minutes} is vastgesteld in ${there}. Bij de vaststelling staat een andere dag: ${longDay(say.noted, 'nl')}.`
      }
    },
    en: say => {
      const there = meetingName.en({ kind: say.where, on: say.later })
      const minutes = `The minutes of ${meetingName.en(say)}`
      switch (say.why) {
        case 'series':
          return `${minutes} were adopted in ${there}. That is a meeting of another kind or workgroup.`
        case 'order':
          return `${minutes} were adopted in ${there}. That was not later.`
        case 'not_held':
          return `${minutes} were adopted in ${there}. That meeting was not held.`
        case 'day':
          return `${minutes} were adopted in ${there}. The adoption has another day: ${longDay(say.noted, 'en')}.`
      }
    },
  },
  *check(facts) {
    for (const { meeting, minutes } of recorded(facts)) {
      const { adopted } = minutes.data
      const where = adopted && facts.model.get('meeting', adopted.meeting)
      if (adopted === undefined || where === undefined) continue
      const why = whyNot(meeting, where, adopted.on)
      if (why === undefined) continue
      yield {
        in: minutes,
        at: ['adopted', why === 'day' ? 'on' : 'meeting'],
        also: [{ in: where, at: ['date'] }],
        say: {
          ...named(meeting.data),
          where: where.data.kind,
          later: where.data.date,
          why,
          noted: adopted.on,
        },
      }
    }
  },
})
