import type { Route } from '../item.ts'

/** Minutes of earlier meetings of the same kind and group that nobody has adopted yet, oldest first (MEET-14). */
export const minutesRoute: Route = {
  id: 'verslag',
  find: ({ model }, { kind, date, groups }) =>
    model
      .all('minutes')
      .filter(({ data }) => data.adopted === undefined)
      .flatMap(entry => {
        const meeting = model.get('meeting', entry.id)
        return meeting ? [{ entry, meeting }] : []
      })
      .filter(({ meeting: { data } }) => data.kind === kind && data.status === 'held' && data.date < date)
      .filter(({ meeting: { data } }) => data.group === undefined || groups.includes(data.group))
      .map(({ entry, meeting }, index) => ({
        id: index === 0 ? 'verslag' : `verslag-${entry.id}`,
        topic: 'minutes',
        reason: 'minutes-not-adopted',
        kind: 'decide',
        minutes: 5,
        say: { date: meeting.data.date, kind: meeting.data.kind, checked: entry.data.checked !== undefined },
        sources: [`minutes:${entry.id}`],
        about: `minutes:${entry.id}`,
      })),
}
