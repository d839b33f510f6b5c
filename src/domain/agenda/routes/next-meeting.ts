import type { Route } from '../item.ts'

/** The date of the next meeting of the same kind and group; without one it must be set. */
export const nextMeetingRoute: Route = {
  id: 'volgende',
  find: ({ model }, { kind, groups, date }) => {
    const next = model
      .all('meeting')
      .filter(({ data }) => data.kind === kind && data.status === 'planned' && data.date > date)
      .filter(({ data }) => data.group === undefined || groups.includes(data.group))
      .sort((a, b) => (a.data.date < b.data.date ? -1 : 1))[0]
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
