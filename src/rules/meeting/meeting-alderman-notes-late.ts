import { longDay } from '../../lang/format.ts'
import { addDays, type Day } from '../../model/day.ts'
import { chapter } from '../chapters.ts'
import { rule } from '../rule.ts'
import { meetingsHeldOrPlanned, named } from './meetings.ts'
import { meetingName, type Named } from './words.ts'

type Say = Named & {
  readonly note: string | null
  readonly shared: Day | null
  readonly due: Day
  readonly past: boolean
}

/** ALD-07: notes come "where possible", so that none is a remark; one that comes late is more. */
export const meetingAldermanNotesLate = rule<Say>({
  id: 'meeting-alderman-notes-late',
  area: 'meeting',
  severity: 'info',
  rows: ['ALD-07'],
  chapter: chapter('6'),
  title: {
    nl: 'Gespreksnotities komen ruim voor het overleg met de wethouder',
    en: 'Discussion notes come well before the consultation with the alderman',
  },
  why: {
    nl: 'Leden kunnen zich dan voorbereiden en inwoners iets vragen.',
    en: 'Members can then prepare and ask residents.',
  },
  fix: {
    nl: 'Deel de notitie. Noteer dat met ‘ipr overleg notitie’.',
    en: 'Share the note, and note that with ‘ipr meeting note’.',
  },
  fixFor: {
    nl: ({ note, past }) => {
      if (note !== null) return 'U hoeft niets meer te doen.'
      return past
        ? 'U hoeft niets te doen. Is er wel een notitie gedeeld, noteer dat dan met ‘ipr overleg notitie’.'
        : undefined
    },
    en: ({ note, past }) => {
      if (note !== null) return 'There is nothing left to do.'
      return past
        ? 'You need not do anything. If a note was shared, note that with ‘ipr meeting note’.'
        : undefined
    },
  },
  message: {
    nl: say =>
      say.note === null || say.shared === null
        ? `Voor ${meetingName.nl(say)} is geen gespreksnotitie gedeeld. De uiterste datum daarvoor was ${longDay(say.due, 'nl')}.`
        : `De gespreksnotitie ‘${say.note}’ voor ${meetingName.nl(say)} kwam op ${longDay(say.shared, 'nl')}. De uiterste datum was ${longDay(say.due, 'nl')}.`,
    en: say =>
      say.note === null || say.shared === null
        ? `No discussion note was shared for ${meetingName.en(say)}. It was due by ${longDay(say.due, 'en')}.`
        : `The discussion note ‘${say.note}’ for ${meetingName.en(say)} came on ${longDay(say.shared, 'en')}. It was due by ${longDay(say.due, 'en')}.`,
  },
  *check(facts) {
    for (const meeting of meetingsHeldOrPlanned(facts, 'alderman')) {
      const { date, notes } = meeting.data
      const before = facts.norms.get('alderman.notes_days_before', date)
      if (before === null) continue
      const due = addDays(date, -before)
      const past = date < facts.today
      if (notes.length === 0 && facts.today > due)
        yield {
          in: meeting,
          at: ['notes'],
          say: { ...named(meeting.data), note: null, shared: null, due, past },
        }
      for (const [index, note] of notes.entries()) {
        if (note.on > due)
          yield {
            in: meeting,
            at: ['notes', index, 'on'],
            severity: past ? 'info' : 'warning',
            say: { ...named(meeting.data), note: note.title, shared: note.on, due, past },
          }
      }
    }
  },
})
