import * as z from 'zod'
import { afterDoc } from '../../documents/meeting/after.ts'
import { aftercare, lastMeeting } from '../../domain/meetings/aftercare.ts'
import { Refusal } from '../../model/refusal.ts'
import { AGENDA_READS } from '../agenda/occasion.ts'
import { command } from '../command.ts'
import { meetingOr } from '../meeting-argument.ts'
import { recordNamed } from '../registers/named.ts'

/** What is done after a meeting and what comes next: it follows from the facts, so it can be left at any point. */
export const meetingAfter = command({
  options: z.object({}),
  args: [meetingOr({ nl: 'de laatste vergadering', en: 'the last council meeting' })],
  reads: [...AGENDA_READS, 'outgoing'],
  archive: 'whole',
  run: ({ facts, lang, args: [said] }) => {
    const meeting = said === undefined ? lastMeeting(facts) : recordNamed(facts, 'meeting', said)
    if (!meeting) throw new Refusal('no-meeting-held')
    const { id, data } = meeting
    if (data.status === 'cancelled') throw new Refusal('minutes-cancelled', { meeting: id })
    if (data.date > facts.today) throw new Refusal('minutes-too-early', { meeting: id, date: data.date })
    return { doc: afterDoc(facts, meeting, lang), data: { meeting: id, steps: aftercare(facts, meeting) } }
  },
})
