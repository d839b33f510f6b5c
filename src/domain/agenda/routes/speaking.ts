import type { Route } from '../item.ts'

/** Speaking time for the public, where meetings are public and the council gives it; in the first open part. */
export const speakingRoute: Route = {
  id: 'inspreken',
  find: ({ norms }, { date, entry }) => {
    const minutes = norms.get('meetings.speaking_minutes', date)
    if (minutes === null || minutes === 0 || norms.get('meetings.public', date) !== true) return []
    const open = entry?.data.parts.find(part => part.open)?.id
    return [
      {
        id: 'inspreken',
        topic: 'speaking',
        reason: 'standing',
        kind: 'note',
        minutes,
        say: { minutes },
        sources: [],
        ...(open === undefined ? {} : { part: open }),
      },
    ]
  },
}
