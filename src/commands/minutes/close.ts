import * as z from 'zod'
import { closingData, closingDoc } from '../../documents/minutes/closing.ts'
import { closeWordsOf, missingDoc, saidOf } from '../../documents/minutes/missing.ts'
import { closingOf } from '../../domain/minutes/close.ts'
import { missingIn } from '../../domain/minutes/missing.ts'
import { Refusal } from '../../model/refusal.ts'
import { AGENDA_READS } from '../agenda/occasion.ts'
import { command } from '../command.ts'
import { meetingOr } from '../meeting-argument.ts'
import { dialogue } from './ask/dialogue.ts'
import { minutesNamed, minutesToClose } from './meeting.ts'
import { edited, planned, working } from './working.ts'

/** Closes minutes: says what is missing, or moves on everything the meeting decided, as one plan. */
export const minutesClose = command({
  options: z.object({}),
  args: [meetingOr({ nl: 'het verslag dat open staat', en: 'the open minutes' })],
  reads: AGENDA_READS,
  archive: 'whole',
  run: async ({ facts, lang, ask, args: [named] }) => {
    const { meeting, minutes } = minutesToClose(facts, named)
    const words = closeWordsOf(lang)
    if (meeting.data.date > facts.today)
      throw new Refusal('minutes-too-early', { meeting: meeting.id, date: meeting.data.date })
    const open = minutes.data.closed_on === undefined
    const keep = words.plan.keep(meeting.id)
    const said = open && ask ? await dialogue(ask, facts, meeting.id, lang, keep) : working(facts)
    const now = minutesNamed(said.facts, meeting.id)
    const missing = open ? missingIn(said.facts, now.meeting, now.minutes) : []
    if (missing.length > 0)
      return {
        doc: missingDoc(said.facts, now.meeting, missing, lang),
        data: {
          meeting: meeting.id,
          missing: missing.map(each => saidOf(said.facts, now.meeting, each, lang)),
        },
        exit: 1,
        ...(said.drafts.length > 0 ? { plan: planned(said, keep, `minutes: note ${meeting.id}`) } : {}),
      }
    const closing = closingOf(said.facts, now.meeting, now.minutes)
    const after = await edited(said, closing.edits, words.plan.close(meeting.id))
    const closed = minutesNamed(after.facts, meeting.id)
    return {
      doc: closingDoc(after.facts, closed.meeting, closed.minutes, closing, lang),
      data: closingData(after.facts, closed.meeting, closed.minutes, closing),
      plan: planned(after, words.plan.close(meeting.id), `minutes: close ${meeting.id}`),
    }
  },
})
