import { nameOf } from '../../names.ts'
import type { Route } from '../item.ts'

/** Announcements, with who sent apologies. */
export const announcementsRoute: Route = {
  id: 'mededelingen',
  find: (facts, { entry }) => {
    const apologies = entry?.data.apologies ?? []
    return [
      {
        id: 'mededelingen',
        topic: 'announcements',
        reason: apologies.length > 0 ? 'announced-absence' : 'standing',
        kind: 'note',
        minutes: 5,
        say: { apologies: apologies.map(({ person }) => nameOf(facts, person)) },
        sources: entry && apologies.length > 0 ? [`meeting:${entry.id}`] : [],
      },
    ]
  },
}
