import * as z from 'zod'
import { minutesWordsOf } from '../../documents/minutes/draft.ts'
import { page } from '../../documents/page.ts'
import { reopeningOf } from '../../domain/minutes/reopen.ts'
import type { Facts } from '../../model/facts.ts'
import { Refusal } from '../../model/refusal.ts'
import { AGENDA_READS } from '../agenda/occasion.ts'
import { command, type Given } from '../command.ts'
import { MEETING_ARG } from '../meeting-argument.ts'
import { minutesNamed } from './meeting.ts'
import { edited, planned, working } from './working.ts'

// Where git kept the closing, it also knows what stood there before it.
const beforeClosing = async (given: Given<unknown>, id: string): Promise<Facts | null> => {
  const closing = given.facts.history?.find(({ subject }) => subject === `minutes: close ${id}`)
  if (!closing) return null
  const parent = await given.git?.resolve(`${closing.commit}^`)
  return parent ? given.factsAt(parent) : null
}

/** Takes back the last step of minutes, adoption or closing, when nothing later rests on it. */
export const minutesReopen = command({
  options: z.object({}),
  args: [MEETING_ARG],
  reads: AGENDA_READS,
  archive: 'whole',
  needs: { history: true },
  run: async given => {
    const { facts, lang } = given
    const { meeting, minutes } = minutesNamed(facts, given.args[0] ?? '')
    const result = reopeningOf(facts, meeting, minutes, await beforeClosing(given, meeting.id))
    if ('why' in result)
      throw new Refusal('minutes-not-reopened', {
        meeting: meeting.id,
        why: result.why,
        where: result.why === 'adopted' ? result.meeting : null,
        advice: result.why === 'advice' ? result.advice : null,
        event: result.why === 'advice' ? result.event : null,
      })
    const words = minutesWordsOf(lang).plan
    const say = result.step === 'adoption' ? words.unadopt(meeting.id) : words.reopen(meeting.id)
    const after = await edited(working(facts), result.edits, say)
    return {
      doc: page(facts, say, lang, []),
      data: { meeting: meeting.id, step: result.step },
      plan: planned(after, say, `minutes: reopen ${meeting.id}`),
      quiet: true,
    }
  },
})
