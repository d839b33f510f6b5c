import type { Day } from '../../model/day.ts'
import type { Facts } from '../../model/facts.ts'
import type { Entry } from '../../model/model.ts'
import { actionOn } from '../actions.ts'
import { replay } from '../advice/replay.ts'
import { issuedOn } from '../advice/rounds.ts'
import { kindsOfMeeting, type Party } from '../meetings/kinds.ts'
import { groupsAt, partyOn } from '../meetings/parties.ts'
import { attendeesOf } from '../minutes/attending.ts'
import { idsInRole, type RoleName } from '../people/roles.ts'
import { groupMembersOn } from '../people/workgroups.ts'
import { audiencesOf, type Reader, readerMaySee } from '../readers.ts'
import { type Audience, levelOf } from '../visibility.ts'
import type { CalendarItem } from './calendar.ts'

const MUNICIPAL: ReadonlySet<Party> = new Set([
  'alderman',
  'heads',
  'programme_managers',
  'team_leaders',
  'liaison',
  'officers',
  'group_officers',
  'municipality',
])

/** Everyone who comes to a meeting or has to: those expected, guests, those asked and the required parties. */
const comingTo = (facts: Facts, meeting: Entry<'meeting'>): readonly string[] => {
  const { kind, date, convened_by: convener } = meeting.data
  const groups = groupsAt(facts, meeting.data)
  return [
    ...attendeesOf(facts, meeting).map(({ person }) => person),
    ...kindsOfMeeting[kind].required.flatMap(party => partyOn(facts, party, date, groups)),
    ...(convener === undefined ? [] : [convener]),
  ]
}

// A meeting in parts is public when one of them is; without parts, when the council meets in public.
const isPublic = ({ norms }: Facts, { data: { kind, date, parts } }: Entry<'meeting'>): boolean =>
  parts.length > 0
    ? parts.some(({ open }) => open)
    : kind === 'council' && norms.get('meetings.public', date) === true

// Who sits at the table knows that there is a meeting, whatever level its papers have.
const isAtTable = (facts: Facts, meeting: Entry<'meeting'>, audience: Audience): boolean => {
  const { required } = kindsOfMeeting[meeting.data.kind]
  const asked = [...meeting.data.invited, ...meeting.data.guests.map(({ person }) => person)]
  const comes = (day: Day) => asked.some(person => audiencesOf(facts, person, day).includes(audience))
  switch (audience) {
    case 'municipality':
      return required.some(party => MUNICIPAL.has(party)) || comes(meeting.data.date)
    case 'cc':
      return required.includes('cc')
    case 'everyone':
      return isPublic(facts, meeting)
    default:
      return false
  }
}

const knowsMeeting = (facts: Facts, meeting: Entry<'meeting'>, { audiences }: Reader): boolean =>
  readerMaySee({ audiences, person: null }, levelOf(meeting, facts.model)) ||
  audiences.some(audience => isAtTable(facts, meeting, audience))

const PLANNERS: readonly RoleName[] = ['chair', 'supporter', 'liaison']

const plans = (facts: Facts, person: string): boolean =>
  idsInRole(facts, facts.today, ...PLANNERS).includes(person)

// A request came from the municipality and a sent advice went there: it knows both. A draft of ours it does not.
const knowsAdvice = (facts: Facts, advice: Entry<'advice'>, reader: Reader): boolean =>
  readerMaySee(reader, levelOf(advice, facts.model)) ||
  (reader.audiences.includes('municipality') &&
    (advice.data.kind === 'requested' || issuedOn(replay(facts, advice)) !== null))

const worksOn = (facts: Facts, advice: Entry<'advice'>, person: string): boolean => {
  const { workgroups, authors, contributors, contributors_outside: outside, request } = advice.data
  const members = workgroups.flatMap(({ group }) => {
    const found = facts.model.get('workgroup', group)
    return found ? groupMembersOn(facts, found, facts.today) : []
  })
  return [...members, ...authors, ...contributors, ...outside, request?.officer].includes(person)
}

/** True when an item belongs in the calendar of a reader: the reader may see it and, if a person, it is theirs. */
export const concerns = (facts: Facts, item: CalendarItem, reader: Reader): boolean => {
  const { person } = reader
  switch (item.type) {
    case 'meeting':
      return person === null
        ? knowsMeeting(facts, item.meeting, reader)
        : comingTo(facts, item.meeting).includes(person)
    case 'event': {
      const { attendees, reporter } = item.event.data
      return (
        readerMaySee(reader, levelOf(item.event, facts.model)) &&
        (person === null || attendees.includes(person) || reporter === person)
      )
    }
    case 'council_date':
    case 'request':
      return (
        (readerMaySee(reader, levelOf(item.plan, facts.model)) ||
          reader.audiences.includes('municipality')) &&
        (person === null || plans(facts, person) || item.officer === person)
      )
    case 'advice':
    case 'reaction': {
      const advice = facts.model.get('advice', item.advice)!
      return (
        knowsAdvice(facts, advice, reader) &&
        (person === null || plans(facts, person) || worksOn(facts, advice, person))
      )
    }
    // Each side sees to its own, and both know of it.
    case 'evaluation':
      return (
        (readerMaySee(reader, 'members') ||
          (item.kind === 'municipal' && reader.audiences.includes('municipality'))) &&
        (person === null || plans(facts, person))
      )
    case 'action': {
      const action = facts.model.get('action', item.action)!
      return (
        readerMaySee(reader, levelOf(action, facts.model)) &&
        (person === null || actionOn(action, facts.today).owners.includes(person))
      )
    }
  }
}
