import { addYears } from '../../../model/day.ts'
import type { Facts } from '../../../model/facts.ts'
import type { Entry } from '../../../model/model.ts'
import { groupIdsOf } from '../../meetings/parties.ts'
import { groupName } from '../../names.ts'
import type { Draft, Occasion, Route } from '../item.ts'

const MINUTES = 10

// What a workgroup wants to bring to the alderman comes here once, and only after its talk with the chair.
const wishesOf = ({ model }: Facts, meeting: Entry<'meeting'>): readonly Draft[] =>
  meeting.data.items
    .filter(({ route, chair_consulted_on: talk }) => route === 'alderman' && talk !== undefined)
    .map(item => ({
      id: `wens-${meeting.id}-${item.id}`,
      topic: 'proposed',
      reason: 'from-workgroup',
      kind: 'discuss',
      minutes: item.minutes ?? MINUTES,
      say: {
        title: item.title,
        groups: groupIdsOf(meeting.data).map(id => groupName({ model }, id)),
        chairOn: item.chair_consulted_on ?? null,
        question: item.question ?? null,
      },
      sources: [`meeting:${meeting.id}`],
      ...(item.about === undefined ? {} : { about: item.about }),
    }))

const since = ({ previous, date }: Occasion) => previous?.data.date ?? addYears(date, -1)

/** Wishes of workgroups for the consultation with the alderman since the last one (ALD-06, WG-11, CHAIR-17). */
export const wishesRoute: Route = {
  id: 'wensen',
  find: (facts, occasion) =>
    facts.model
      .all('meeting')
      .filter(({ data }) => data.kind === 'workgroup' && data.status === 'held')
      .filter(({ data }) => data.date >= since(occasion) && data.date < occasion.date)
      .flatMap(meeting => wishesOf(facts, meeting)),
}
