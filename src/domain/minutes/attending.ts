import type { Minutes } from '../../../schemas/minutes.ts'
import type { Facts } from '../../model/facts.ts'
import type { Entry } from '../../model/model.ts'
import { kindsOfMeeting } from '../meetings/kinds.ts'
import { groupsAt } from '../meetings/parties.ts'
import { idsByName } from '../names.ts'
import { expectedAt } from '../people/attendance.ts'
import { chairOn, idsInRole } from '../people/roles.ts'
import { groupLeadsOn } from '../people/workgroups.ts'

/** Someone whose presence has to be noted, with what is known before the meeting. */
export interface Attendee {
  readonly person: string
  readonly as: Minutes['presence'][number]['as']
  readonly presence: 'excused' | 'not_noted'
  /** The items a guest comes for; none for the whole meeting. */
  readonly items: readonly string[]
}

/** Who takes the minutes: the supporter of that day; in a workgroup only one who was asked (SUPP-03). */
export const minuteTakerOf = (facts: Facts, { data }: Entry<'meeting'>): string | undefined => {
  const [supporter] = idsInRole(facts, data.date, 'supporter')
  const comes = kindsOfMeeting[data.kind].unit === 'council' || data.invited.includes(supporter ?? '')
  return comes ? supporter : undefined
}

/** Who chairs meetings like this on its day: the chair of the council, or a lead; undefined when nobody does. */
export const usualChair = (facts: Facts, { data }: Entry<'meeting'>): string | undefined => {
  switch (kindsOfMeeting[data.kind].unit) {
    case 'council':
      return chairOn(facts, data.date)?.person
    case 'workgroup':
      return groupsAt(facts, data).flatMap(group => groupLeadsOn(facts, group, data.date))[0]
    case 'cc':
      return idsInRole(facts, data.date, 'cc_lead')[0]
    case 'foundation':
      return undefined
  }
}

/** Who chairs: the chair or the lead of that day; when the chair sent apologies the deputy (CHAIR-23). */
export const chairOf = (facts: Facts, meeting: Entry<'meeting'>): string | undefined => {
  const { kind, date, apologies } = meeting.data
  const deputies = kindsOfMeeting[kind].unit === 'council' ? idsInRole(facts, date, 'deputy_chair') : []
  return [usualChair(facts, meeting), ...deputies].find(
    person => person !== undefined && !apologies.some(row => row.person === person),
  )
}

// Whoever of the municipality is asked to a meeting of which it attends a part is there for the items of that part.
const itemsInPart = ({ model }: Facts, { id, data }: Entry<'meeting'>, person: string): readonly string[] => {
  const theirs = data.parts.filter(part => part.with_municipality).map(part => part.id)
  if (model.get('person', person)?.data.employer !== 'municipality') return []
  return (model.get('agenda', id)?.data.items ?? [])
    .filter(({ part }) => part !== undefined && theirs.includes(part))
    .map(item => item.id)
}

/**
 * Everyone expected at a meeting: its members by name, then guests and others who were asked, then whoever takes
 * the minutes; each once. Who sent apologies is excused (MEET-04, MEET-05).
 */
export const attendeesOf = (facts: Facts, meeting: Entry<'meeting'>): readonly Attendee[] => {
  const { guests, invited, apologies } = meeting.data
  const members = idsByName(facts, expectedAt(facts, meeting))
  const taker = minuteTakerOf(facts, meeting)
  const rows = [
    ...members.map(person => ({ person, as: 'member' as const, items: [] })),
    ...guests.map(({ person, items }) => ({ person, as: 'guest' as const, items })),
    ...invited
      .filter(person => person !== taker)
      .map(person => ({ person, as: 'guest' as const, items: itemsInPart(facts, meeting, person) })),
    ...(taker === undefined ? [] : [{ person: taker, as: 'minute_taker' as const, items: [] }]),
  ]
  return rows
    .filter((row, index) => rows.findIndex(({ person }) => person === row.person) === index)
    .map(row => ({
      ...row,
      presence: apologies.some(({ person }) => person === row.person) ? 'excused' : 'not_noted',
    }))
}
