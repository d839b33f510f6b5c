import { meetingShown } from '../../documents/meeting/show.ts'
import type { Edit } from '../../domain/minutes/edit.ts'
import type { Facts } from '../../model/facts.ts'
import type { Entry } from '../../model/model.ts'
import type { Given, Outcome } from '../command.ts'
import { edited, planned, working } from '../minutes/working.ts'

/** A change around one meeting, with what is known of the meeting after it. */
export const changedMeeting = async (
  { facts, lang }: Given<unknown>,
  meeting: Entry<'meeting'>,
  edits: readonly Edit[],
  parts: {
    readonly say: string
    /** For git: a verb, in English. */
    readonly did: string
    /** What to show beside the plan: nothing unless said. */
    readonly doc?: (after: Facts, meeting: Entry<'meeting'>) => Outcome['doc']
  },
): Promise<Outcome> => {
  const after = await edited(working(facts), edits, parts.say)
  const now = after.facts.model.get('meeting', meeting.id) ?? meeting
  const doc = parts.doc?.(after.facts, now)
  return {
    doc: doc ?? meetingShown(after.facts, now, lang),
    data: { meeting: meeting.id, ...(now.data as object) },
    plan: planned(after, parts.say, `meeting: ${parts.did} ${meeting.id}`),
    ...(doc ? {} : { quiet: true as const }),
  }
}
