import * as z from 'zod'
import { day, list, optional, text, yesNo } from '../../../schemas/scalars.ts'
import { prepareDoc } from '../../documents/meeting/prepare.ts'
import { meetingWordsOf } from '../../documents/meeting/shared.ts'
import { type Edit, set } from '../../domain/minutes/edit.ts'
import { chairOn, idsInRole } from '../../domain/people/roles.ts'
import type { Day } from '../../model/day.ts'
import type { Facts } from '../../model/facts.ts'
import type { Entry } from '../../model/model.ts'
import { Refusal } from '../../model/refusal.ts'
import { AGENDA_READS } from '../agenda/occasion.ts'
import { command } from '../command.ts'
import { MEETING_OR_NEXT } from '../meeting-argument.ts'
import { refuseToCome } from '../past.ts'
import { personNamed } from '../registers/named.ts'
import { changedMeeting } from './change.ts'
import { meetingMeant } from './named.ts'

const options = z.object({
  on: optional(
    day,
    'dag waarop u overlegde: daarmee wordt het genoteerd',
    'day you conferred: this notes it',
  ),
  by: list(
    text,
    'wie erbij was; zonder deze optie voorzitter en ondersteuner',
    'who was there; without it chair and supporter',
  ),
  matters: optional(yesNo, 'de lopende zaken zijn besproken', 'running matters were discussed'),
  guests: optional(yesNo, 'over gasten is besloten', 'it was decided on guests'),
})

const usual = (facts: Facts, on: Day): readonly string[] => {
  const chair = chairOn(facts, on)?.person
  return [...(chair === undefined ? [] : [chair]), ...idsInRole(facts, on, 'supporter').slice(0, 1)]
}

// What was noted before stays: a talk in two parts is one talk.
const preparation = (
  facts: Facts,
  meeting: Entry<'meeting'>,
  on: Day,
  chosen: z.output<typeof options>,
): Edit => {
  const before = meeting.data.preparation
  const by = chosen.by.length === 0 ? usual(facts, on) : chosen.by.map(said => personNamed(facts, said))
  return set(meeting, ['preparation'], {
    on,
    by: [...new Set([...(before?.by ?? []), ...by])],
    matters_discussed: String(chosen.matters === true || before?.matters_discussed === true),
    guests_decided: String(chosen.guests === true || before?.guests_decided === true),
  })
}

/** The talk of chair and supporter before a meeting: as a checklist, and noted once it was held (MEET-09). */
export const meetingPrepare = command({
  options,
  args: [MEETING_OR_NEXT],
  reads: AGENDA_READS,
  archive: 'whole',
  run: given => {
    const { facts, lang, args, options: chosen } = given
    // A talk that was held can still be noted after the meeting itself.
    const meeting = meetingMeant(facts, args[0])
    if (meeting.data.status === 'cancelled')
      throw new Refusal('meeting-over', { meeting: meeting.id, status: 'cancelled' })
    const { on } = chosen
    if (on === undefined) {
      if (chosen.matters || chosen.guests || chosen.by.length > 0)
        throw new Refusal('missing-option', { option: '--on' })
      return {
        doc: prepareDoc(facts, meeting, lang),
        data: { meeting: meeting.id, preparation: meeting.data.preparation ?? null },
      }
    }
    refuseToCome(facts, on)
    return changedMeeting(given, meeting, [preparation(facts, meeting, on, chosen)], {
      say: meetingWordsOf(lang).plan.prepare(meeting.id),
      did: 'prepare',
    })
  },
})
