import * as z from 'zod'
import { type MeetingKind, meetingKinds } from '../../../schemas/vocabulary/meetings.ts'
import { nextMeeting } from '../../domain/meetings/next.ts'
import { saidAs } from '../../lang/spoken.ts'
import type { Facts } from '../../model/facts.ts'
import type { Entry } from '../../model/model.ts'
import { Refusal } from '../../model/refusal.ts'
import { recordNamed } from '../registers/named.ts'
import { keyMeant } from '../registers/spoken.ts'

/** The meeting that a user names by id or day; without a name the next council meeting that is planned. */
export const meetingMeant = (facts: Facts, said: string | undefined): Entry<'meeting'> => {
  if (said !== undefined) return recordNamed(facts, 'meeting', said)
  const next = nextMeeting(facts, { kind: 'council' })
  if (!next) throw new Refusal('no-next-meeting')
  return next
}

/** A meeting that can still change: not held and not cancelled. */
export const meetingAhead = (facts: Facts, said: string | undefined): Entry<'meeting'> => {
  const meeting = meetingMeant(facts, said)
  const { status } = meeting.data
  if (status !== 'planned') throw new Refusal('meeting-over', { meeting: meeting.id, status })
  return meeting
}

/** The id of a workgroup that a user names by it, or by a part of it that is only its own. */
export const groupMeant = (facts: Facts, said: string): string => recordNamed(facts, 'workgroup', said).id

// The short words for what people hold most often; each fits the word of more kinds than one.
const SHORT: { readonly [word: string]: MeetingKind } = {
  raad: 'council',
  vergadering: 'council',
  werkgroep: 'workgroup',
  wethouder: 'alderman',
  beleidsmedewerker: 'officers',
  evaluatie: 'evaluation',
  startsessie: 'start-council',
}

/** An option for a kind of meeting, in either language. */
export const kindOption = () =>
  z
    .preprocess(
      said =>
        typeof said === 'string' ? (SHORT[said.toLowerCase()] ?? keyMeant(meetingKinds, said) ?? said) : said,
      meetingKinds.schema as z.ZodType<MeetingKind>,
    )
    .meta({ words: saidAs(meetingKinds) })
