import * as z from 'zod'
import { day, optional, yesNo } from '../../../schemas/scalars.ts'
import { meetingWordsOf } from '../../documents/meeting/shared.ts'
import { forecastBlocks } from '../../documents/meeting/show.ts'
import { page } from '../../documents/page.ts'
import { apologyEdits, comingEdits, isAwaited } from '../../domain/meetings/apologies.ts'
import { nameOf } from '../../domain/names.ts'
import { Refusal } from '../../model/refusal.ts'
import { command } from '../command.ts'
import { MEETING_OR_NEXT } from '../meeting-argument.ts'
import { refuseToCome } from '../past.ts'
import { personNamed } from '../registers/named.ts'
import { changedMeeting } from './change.ts'
import { meetingMeant } from './named.ts'
import { MEETING_READS } from './reads.ts'

/** Notes that someone cannot come, or comes after all, and shows who is left (MEET-05). */
export const meetingApology = command({
  options: z.object({
    on: optional(
      day,
      'op welke dag gemeld; zonder deze optie vandaag',
      'on which day they said so; without it today',
    ),
    coming: optional(yesNo, 'komt toch: neem de afmelding terug', 'comes after all: take the apology back'),
  }),
  args: [
    {
      name: { nl: 'WIE', en: 'WHO' },
      about: { nl: 'wie niet kan komen', en: 'who cannot come' },
      required: true,
    },
    MEETING_OR_NEXT,
  ],
  reads: MEETING_READS,
  archive: 'whole',
  run: given => {
    const { facts, lang, options, args } = given
    const meeting = meetingMeant(facts, args[1])
    const person = personNamed(facts, args[0] ?? '')
    const on = options.on ?? facts.today
    refuseToCome(facts, on)
    if (meeting.data.status !== 'planned')
      throw new Refusal('meeting-over', { meeting: meeting.id, status: meeting.data.status })
    const name = nameOf(facts, person)
    if (!isAwaited(facts, meeting, person)) throw new Refusal('not-awaited', { name, meeting: meeting.id })
    const words = meetingWordsOf(lang).plan
    const say = options.coming ? words.coming(name, meeting.id) : words.apology(name, meeting.id)
    const edits = options.coming
      ? comingEdits(facts, meeting, person)
      : apologyEdits(facts, meeting, person, on)
    return changedMeeting(given, meeting, edits, {
      say,
      did: options.coming ? 'coming' : 'apology',
      doc: (after, now) => page(after, say, lang, forecastBlocks(after, now, lang)),
    })
  },
})
