import { heldBefore } from '../../meetings/next.ts'
import { type Route, seriesFor } from '../item.ts'

// A council adopts all its minutes; elsewhere the last report is looked at once.
const LOOK_BACK_ELSEWHERE = 1

/** Minutes of earlier meetings of the series that nobody has adopted yet, oldest first (MEET-14). */
export const minutesRoute: Route = {
  id: 'verslag',
  find: (facts, occasion) =>
    heldBefore(facts, seriesFor(occasion), occasion.date)
      .slice(0, occasion.kind === 'council' ? undefined : LOOK_BACK_ELSEWHERE)
      .toReversed()
      .map(meeting => ({ meeting, minutes: facts.model.get('minutes', meeting.id) }))
      .filter(
        ({ minutes }) =>
          minutes !== undefined && (minutes.data.adopted?.meeting ?? occasion.id) === occasion.id,
      )
      .map(({ meeting, minutes }, index) => ({
        id: index === 0 ? 'verslag' : `verslag-${meeting.id}`,
        topic: 'minutes',
        reason: 'minutes-not-adopted',
        kind: 'decide',
        minutes: 5,
        say: {
          date: meeting.data.date,
          kind: meeting.data.kind,
          // Only minutes of the council itself are checked by its chair.
          checked: minutes?.data.checked !== undefined || occasion.kind !== 'council',
        },
        sources: [`minutes:${meeting.id}`],
        about: `minutes:${meeting.id}`,
      })),
}
