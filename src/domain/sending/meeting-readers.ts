import type { Facts } from '../../model/facts.ts'
import type { Entry } from '../../model/model.ts'
import { groupsAt } from '../meetings/parties.ts'
import { attendeesOf } from '../minutes/attending.ts'

/**
 * Who the papers of a meeting are for: its members, also those who sent apologies, who takes the minutes, and whom a
 * workgroup has on its list (CONF-10). Guests are not among them: they get only their own items.
 */
export const meetingReaders = (facts: Facts, meeting: Entry<'meeting'>): readonly string[] => [
  ...attendeesOf(facts, meeting)
    .filter(({ as }) => as !== 'guest')
    .map(({ person }) => person),
  ...groupsAt(facts, meeting.data).flatMap(({ data }) => data.distribution),
]
