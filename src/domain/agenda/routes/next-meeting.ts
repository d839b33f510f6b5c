import { meetingsOf } from '../../meetings/next.ts'
import { type Route, seriesFor } from '../item.ts'

/** The date of the next meeting of the series; without one it must be set. */
export const nextMeetingRoute: Route = {
  id: 'volgende',
  find: (facts, occasion) => {
    const later = meetingsOf(facts, seriesFor(occasion)).filter(
      ({ data }) => data.status === 'planned' && data.date > occasion.date,
    )
    const next = later[0]
    return [
      {
        id: 'volgende',
        topic: 'next-meeting',
        reason: 'standing',
        kind: next ? 'note' : 'decide',
        minutes: 1,
        say: { date: next?.data.date ?? null, start: next?.data.start ?? null },
        sources: next ? [`meeting:${next.id}`] : [],
      },
    ]
  },
}
