import type { Facts } from '../../model/facts.ts'
import type { Entry } from '../../model/model.ts'
import { Refusal } from '../../model/refusal.ts'
import { occasionNamed } from '../agenda/occasion.ts'

/** The meeting that a user names by id or date; it must be in the archive and not cancelled. */
export const meetingNamed = (facts: Facts, named: string): Entry<'meeting'> => {
  const { entry, id } = occasionNamed(facts, named)
  if (!entry) throw new Refusal('meeting-proposed', { meeting: id })
  if (entry.data.status === 'cancelled') throw new Refusal('minutes-cancelled', { meeting: id })
  return entry
}

/** The meeting to start minutes of: the one named, else the last past or first coming with only an agenda. */
export const meetingToStart = (facts: Facts, named: string | undefined): Entry<'meeting'> => {
  if (named !== undefined) return meetingNamed(facts, named)
  const { model, today } = facts
  const ready = model
    .all('meeting')
    .filter(
      ({ data, id }) => data.kind === 'council' && data.status !== 'cancelled' && model.known('agenda', id),
    )
    .filter(({ id }) => !model.known('minutes', id))
    .toSorted((a, b) => (a.data.date < b.data.date ? -1 : 1))
  const found = ready.findLast(({ data }) => data.date <= today) ?? ready[0]
  if (!found) throw new Refusal('minutes-nothing-to-start')
  return found
}

/** A meeting with its minutes. */
export interface Written {
  readonly meeting: Entry<'meeting'>
  readonly minutes: Entry<'minutes'>
}

/** The minutes that a user names by the meeting's id or date. */
export const minutesNamed = (facts: Facts, named: string): Written => {
  const meeting = meetingNamed(facts, named)
  const minutes = facts.model.get('minutes', meeting.id)
  if (!minutes) throw new Refusal('minutes-absent', { meeting: meeting.id })
  return { meeting, minutes }
}

/** The minutes to work on: those named, else the only ones of a council meeting that are not closed. */
export const minutesToClose = (facts: Facts, named: string | undefined): Written => {
  if (named !== undefined) return minutesNamed(facts, named)
  const open = facts.model
    .all('minutes')
    .filter(({ data }) => data.closed_on === undefined && data.adopted === undefined)
    .filter(({ id }) => facts.model.get('meeting', id)?.data.kind === 'council')
  const [only, ...others] = open
  if (!only) throw new Refusal('minutes-none-open')
  if (others.length > 0) throw new Refusal('minutes-several-open', { meetings: open.map(({ id }) => id) })
  return minutesNamed(facts, only.id)
}
