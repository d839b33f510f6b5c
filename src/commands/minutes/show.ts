import * as z from 'zod'
import { optional, yesNo } from '../../../schemas/scalars.ts'
import { minutesShown } from '../../documents/minutes/show.ts'
import { byMoment } from '../../domain/meetings/next.ts'
import { minutesStage } from '../../domain/meetings/standing.ts'
import type { Facts } from '../../model/facts.ts'
import { Refusal } from '../../model/refusal.ts'
import { AGENDA_READS } from '../agenda/occasion.ts'
import { command } from '../command.ts'
import { meetingOr } from '../meeting-argument.ts'
import { recordNamed } from '../registers/named.ts'
import { minutesNamed, type Written } from './meeting.ts'

// The last council meeting that has minutes.
const last = (facts: Facts): Written => {
  const found = facts.model
    .all('meeting')
    .filter(({ id, data }) => data.kind === 'council' && facts.model.known('minutes', id))
    .toSorted(byMoment)
    .at(-1)
  if (!found) throw new Refusal('minutes-none-open')
  return minutesNamed(facts, found.id)
}

/** Minutes as a paper: whole for the members, or in outline. */
export const minutesShow = command({
  options: z.object({
    outline: optional(
      yesNo,
      'alleen de hoofdlijnen: uitkomsten, besluiten en acties',
      'the main lines only: outcomes, decisions and actions',
    ),
  }),
  args: [meetingOr({ nl: 'het laatste verslag van de raad', en: 'the last minutes of the council' })],
  reads: AGENDA_READS,
  archive: 'whole',
  run: ({ facts, lang, args: [said], options }) => {
    const { meeting, minutes } =
      said === undefined ? last(facts) : minutesNamed(facts, recordNamed(facts, 'meeting', said).id)
    return {
      doc: minutesShown(facts, meeting, minutes, { lang, outline: options.outline === true }),
      data: { meeting: meeting.id, stage: minutesStage(facts, meeting.id), ...minutes.data },
    }
  },
})
