import * as z from 'zod'
import { meetingData, meetingShown } from '../../documents/meeting/show.ts'
import { command } from '../command.ts'
import { MEETING_OR_NEXT } from '../meeting-argument.ts'
import { meetingMeant } from './named.ts'
import { MEETING_READS } from './reads.ts'

/** Everything known of one meeting: when, who comes, guests, items put, what moved or fell away, what is next. */
export const meetingShow = command({
  options: z.object({}),
  args: [MEETING_OR_NEXT],
  reads: MEETING_READS,
  archive: 'whole',
  run: ({ facts, lang, args: [said] }) => {
    const meeting = meetingMeant(facts, said)
    return { doc: meetingShown(facts, meeting, lang), data: meetingData(facts, meeting) }
  },
})
