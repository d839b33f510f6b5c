import * as z from 'zod'
import { day, field, optional, text } from '../../../schemas/scalars.ts'
import { meetingWordsOf } from '../../documents/meeting/shared.ts'
import { append } from '../../domain/minutes/edit.ts'
import { command } from '../command.ts'
import { refuseToCome } from '../past.ts'
import { personNamed } from '../registers/named.ts'
import { changedMeeting } from './change.ts'
import { meetingAhead } from './named.ts'
import { MEETING_READS } from './reads.ts'

/** Notes that a discussion note was shared before a consultation, by whom and when (ALD-07). */
export const meetingNote = command({
  options: z.object({
    meeting: field(text, 'bij welk overleg (verplicht)', 'for which meeting (required)'),
    on: optional(day, 'gedeeld op; zonder deze optie vandaag', 'shared on; without it today'),
    from: optional(text, 'van wie de notitie is', 'whose note it is'),
  }),
  args: [
    {
      name: { nl: 'TITEL', en: 'TITLE' },
      about: { nl: 'titel van de gespreksnotitie', en: 'title of the discussion note' },
      required: true,
    },
  ],
  reads: MEETING_READS,
  archive: 'whole',
  run: given => {
    const { facts, lang, options, args } = given
    const [title = ''] = args
    const meeting = meetingAhead(facts, options.meeting)
    const on = options.on ?? facts.today
    refuseToCome(facts, on)
    const by = options.from === undefined ? {} : { by: personNamed(facts, options.from) }
    const known = meeting.data.notes.some(note => note.title === title)
    return changedMeeting(given, meeting, known ? [] : [append(meeting, ['notes'], { title, on, ...by })], {
      say: meetingWordsOf(lang).plan.note(title, meeting.id),
      did: 'note',
    })
  },
})
