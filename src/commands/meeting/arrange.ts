import * as z from 'zod'
import { optional, text, time, yesNo } from '../../../schemas/scalars.ts'
import { meetingWordsOf } from '../../documents/meeting/shared.ts'
import { type Edit, set } from '../../domain/minutes/edit.ts'
import { Refusal } from '../../model/refusal.ts'
import { command } from '../command.ts'
import { MEETING_OR_NEXT } from '../meeting-argument.ts'
import { personNamed } from '../registers/named.ts'
import { changedMeeting } from './change.ts'
import { meetingAhead } from './named.ts'
import { MEETING_READS } from './reads.ts'

/** Notes what was arranged for a meeting: room, catering, time and place (MEET-17). */
export const meetingArrange = command({
  options: z.object({
    room: optional(yesNo, 'de ruimte is geregeld', 'the room is arranged'),
    catering: optional(yesNo, 'de catering is geregeld', 'the catering is arranged'),
    start: optional(time, 'begintijd', 'start'),
    end: optional(time, 'eindtijd', 'end'),
    place: optional(text, 'plaats', 'place'),
    by: optional(text, 'wie het bijeenroept', 'who convenes'),
    planned: optional(yesNo, 'staat in de jaarplanning', 'stands in the year plan'),
  }),
  args: [MEETING_OR_NEXT],
  reads: MEETING_READS,
  archive: 'whole',
  run: given => {
    const { facts, lang, options, args } = given
    const meeting = meetingAhead(facts, args[0])
    const { room, catering, start, end, place, by, planned } = options
    const values = {
      ...(room ? { room_arranged: 'true' } : {}),
      ...(catering ? { catering_arranged: 'true' } : {}),
      ...(start === undefined ? {} : { start }),
      ...(end === undefined ? {} : { end }),
      ...(place === undefined ? {} : { place }),
      ...(by === undefined ? {} : { convened_by: personNamed(facts, by) }),
      ...(planned ? { in_year_plan: 'true' } : {}),
    }
    const edits: readonly Edit[] = Object.entries(values).map(([key, value]) => set(meeting, [key], value))
    if (edits.length === 0) throw new Refusal('nothing-arranged')
    return changedMeeting(given, meeting, edits, {
      say: meetingWordsOf(lang).plan.arrange(meeting.id),
      did: 'arrange',
    })
  },
})
