import * as z from 'zod'
import { field, text } from '../../../schemas/scalars.ts'
import { meetingWordsOf } from '../../documents/meeting/shared.ts'
import { set } from '../../domain/minutes/edit.ts'
import { command } from '../command.ts'
import { MEETING_ARG } from '../meeting-argument.ts'
import { changedMeeting } from './change.ts'
import { meetingAhead } from './named.ts'
import { MEETING_READS } from './reads.ts'

/** Cancels a meeting that was planned, with the reason. */
export const meetingCancel = command({
  options: z.object({
    reason: field(
      text,
      'waarom het overleg niet doorgaat (verplicht)',
      'why it does not take place (required)',
    ),
  }),
  args: [MEETING_ARG],
  reads: MEETING_READS,
  archive: 'whole',
  run: given => {
    const { facts, lang, options, args } = given
    const meeting = meetingAhead(facts, args[0])
    const edits = [
      set(meeting, ['status'], 'cancelled'),
      set(meeting, ['cancelled'], { on: facts.today, reason: options.reason }),
    ]
    return changedMeeting(given, meeting, edits, {
      say: meetingWordsOf(lang).plan.cancel(meeting.id),
      did: 'cancel',
    })
  },
})
