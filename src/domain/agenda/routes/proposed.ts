import type { Facts } from '../../../model/facts.ts'
import { nameOf } from '../../names.ts'
import type { Draft, Occasion, Route } from '../item.ts'

const MINUTES = 10

// What a meeting did not get to comes back at the next one, with the reason that was noted.
const carriedOver = ({ model }: Facts, { previous, entry }: Occasion): readonly Draft[] => {
  const minutes = previous === null ? undefined : model.get('minutes', previous.id)
  const taken = new Set(entry?.data.items.map(({ id }) => id))
  return (minutes?.data.items ?? [])
    .filter(({ id, outcome }) => (outcome === 'carried_over' || outcome === 'not_reached') && !taken.has(id))
    .map(item => ({
      id: item.id,
      topic: 'proposed',
      reason: 'carried-over',
      kind: 'discuss',
      minutes: MINUTES,
      say: {
        title: item.title ?? item.id,
        carriedFrom: previous?.data.date ?? null,
        carriedWhy: item.reason ?? null,
      },
      sources: minutes ? [`minutes:${minutes.id}`] : [],
      ...(item.about === undefined ? {} : { about: item.about }),
    }))
}

/** Items that members and others put on this meeting, and what the last meeting carried over. */
export const proposedRoute: Route = {
  id: 'ingebracht',
  find: (facts, occasion) => [
    ...carriedOver(facts, occasion),
    ...(occasion.entry?.data.items ?? []).map(
      (item): Draft => ({
        id: item.id,
        topic: 'proposed',
        reason: 'proposed',
        kind: item.kind,
        minutes: item.minutes ?? MINUTES,
        say: {
          title: item.title,
          by: item.by === undefined ? null : nameOf(facts, item.by),
          side: item.side ?? null,
          question: item.question ?? null,
        },
        sources: [`meeting:${occasion.id}`, ...item.sources],
        ...(item.parent === undefined ? {} : { parent: item.parent }),
        ...(item.part === undefined ? {} : { part: item.part }),
        ...(item.about === undefined ? {} : { about: item.about }),
      }),
    ),
  ],
}
