import type { Agenda } from '../../../schemas/agenda.ts'
import type { Meeting } from '../../../schemas/meeting.ts'
import type { Minutes } from '../../../schemas/minutes.ts'
import type { MeetingKind } from '../../../schemas/vocabulary/meetings.ts'
import { type Day, yearOf, yearSpan } from '../../model/day.ts'
import type { Facts } from '../../model/facts.ts'
import type { Severity } from '../../model/finding.ts'
import type { Entry } from '../../model/model.ts'
import { unlessOver } from '../over.ts'
import type { Named } from './words.ts'

/** A meeting that was held, with the minutes that tell what happened. */
export interface Recorded {
  readonly meeting: Entry<'meeting'>
  readonly minutes: Entry<'minutes'>
}

/** Meetings of these kinds (all when none is named) that are not cancelled. */
export const meetingsHeldOrPlanned = (
  { model }: Facts,
  ...kinds: readonly MeetingKind[]
): readonly Entry<'meeting'>[] =>
  model
    .all('meeting')
    .filter(({ data }) => data.status !== 'cancelled' && (kinds.length === 0 || kinds.includes(data.kind)))

/** Meetings of these kinds (all when none is named) that were held and have minutes. */
export const recorded = (facts: Facts, ...kinds: readonly MeetingKind[]): readonly Recorded[] =>
  meetingsHeldOrPlanned(facts, ...kinds).flatMap(meeting => {
    const minutes = facts.model.get('minutes', meeting.id)
    return meeting.data.status === 'held' && minutes !== undefined ? [{ meeting, minutes }] : []
  })

/** True for minutes that are no draft any more. */
export const isFinished = (minutes: Minutes): boolean =>
  minutes.closed_on !== undefined || minutes.adopted !== undefined

/** What names a meeting in a message. */
export const named = ({ kind, date }: Meeting): Named => ({ kind, on: date })

/** What belongs to a year that is over stays as a remark. */
export const unlessYearOver = (facts: Facts, day: Day): { readonly severity?: Severity } =>
  unlessOver(facts, yearSpan(yearOf(day)).to)

/** Ids of the items of an agenda with its addenda; those that an addendum dropped are not among them. */
export const itemsOn = (agenda: Agenda): ReadonlySet<string> => {
  const ids = new Set(agenda.items.map(({ id }) => id))
  for (const { change, item } of agenda.addenda.flatMap(({ changes }) => changes)) {
    if (change === 'dropped') ids.delete(item)
    else ids.add(item)
  }
  return ids
}
