import type { Day } from '../../model/day.ts'
import type { Facts } from '../../model/facts.ts'
import type { Entry } from '../../model/model.ts'
import { attendeesOf } from '../minutes/attending.ts'
import { append, type Edit, remove, set } from '../minutes/edit.ts'

/** True for someone who is a member of the meeting, a guest or otherwise asked: only they can send apologies. */
export const isAwaited = (facts: Facts, meeting: Entry<'meeting'>, person: string): boolean =>
  attendeesOf(facts, meeting).some(row => row.person === person)

// Minutes that were started before the apology came know it too, as long as nobody noted otherwise.
const inMinutes = (
  { model }: Facts,
  { id }: Entry<'meeting'>,
  person: string,
  from: 'not_noted' | 'excused',
): readonly Edit[] => {
  const minutes = model.get('minutes', id)
  if (!minutes || minutes.data.closed_on !== undefined) return []
  const index = minutes.data.presence.findIndex(row => row.person === person && row.presence === from)
  const to = from === 'excused' ? 'not_noted' : 'excused'
  return index < 0 ? [] : [set(minutes, ['presence', index, 'presence'], to)]
}

/** What changes when someone sends apologies; nothing when they did already. */
export const apologyEdits = (
  facts: Facts,
  meeting: Entry<'meeting'>,
  person: string,
  on: Day,
): readonly Edit[] =>
  meeting.data.apologies.some(row => row.person === person)
    ? []
    : [append(meeting, ['apologies'], { person, on }), ...inMinutes(facts, meeting, person, 'not_noted')]

/** What changes when someone who sent apologies comes after all; nothing when they never did. */
export const comingEdits = (facts: Facts, meeting: Entry<'meeting'>, person: string): readonly Edit[] => {
  const index = meeting.data.apologies.findIndex(row => row.person === person)
  if (index < 0) return []
  const last = meeting.data.apologies.length === 1
  return [
    remove(meeting, last ? ['apologies'] : ['apologies', index]),
    ...inMinutes(facts, meeting, person, 'excused'),
  ]
}
