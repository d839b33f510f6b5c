import * as z from 'zod'
import { optional, yesNo } from '../../../schemas/scalars.ts'
import { meetingWordsOf } from '../../documents/meeting/shared.ts'
import { set } from '../../domain/minutes/edit.ts'
import { Refusal } from '../../model/refusal.ts'
import { command } from '../command.ts'
import { MEETING_ARG } from '../meeting-argument.ts'
import { changedMeeting } from './change.ts'
import { meetingAhead } from './named.ts'
import { MEETING_READS } from './reads.ts'

/** Records that a meeting without minutes of its own was held: people met. */
export const meetingHeld = command({
  options: z.object({
    delegation: optional(yesNo, 'alleen met een afvaardiging van de raad', 'with a delegation only'),
  }),
  args: [MEETING_ARG],
  reads: MEETING_READS,
  archive: 'whole',
  run: given => {
    const { facts, lang, options, args } = given
    const meeting = meetingAhead(facts, args[0])
    if (meeting.data.date > facts.today)
      throw new Refusal('minutes-too-early', { meeting: meeting.id, date: meeting.data.date })
    const edits = [
      set(meeting, ['status'], 'held'),
      ...(options.delegation ? [set(meeting, ['delegation'], 'true')] : []),
    ]
    return changedMeeting(given, meeting, edits, {
      say: meetingWordsOf(lang).plan.held(meeting.id),
      did: 'held',
    })
  },
})
