import type { Facts } from '../../model/facts.ts'
import type { Entry } from '../../model/model.ts'
import { heldBefore, nextMeeting, type Series, seriesOf } from '../meetings/next.ts'
import { groupIdsOf } from '../meetings/parties.ts'
import { proposeDate } from '../meetings/propose.ts'
import type { Occasion } from './item.ts'

/** The occasion of a meeting that stands in the archive. */
export const occasionOf = (facts: Facts, meeting: Entry<'meeting'>): Occasion => ({
  id: meeting.id,
  kind: meeting.data.kind,
  date: meeting.data.date,
  groups: groupIdsOf(meeting.data),
  entry: meeting,
  previous: heldBefore(facts, seriesOf(meeting), meeting.data.date)[0] ?? null,
})

/**
 * The next meeting of a series: the first that is planned, else one that the norms propose; nothing when
 * neither norm nor habit says how often it meets.
 */
export const nextOccasion = (facts: Facts, series: Series): Occasion | undefined => {
  const planned = nextMeeting(facts, series)
  if (planned) return occasionOf(facts, planned)
  const proposal = proposeDate(facts, series)
  if (!proposal) return undefined
  return {
    id: [proposal.day, series.kind, series.group].filter(Boolean).join('-'),
    kind: series.kind,
    date: proposal.day,
    groups: series.group === undefined ? [] : [series.group],
    entry: null,
    previous: heldBefore(facts, series, proposal.day)[0] ?? null,
  }
}
