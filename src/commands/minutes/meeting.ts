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
