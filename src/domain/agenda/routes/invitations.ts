import { nameOf } from '../../names.ts'
import type { Draft, Route } from '../item.ts'

/** Invitations and gatherings ahead: who goes, and who reports back. */
export const invitationsRoute: Route = {
  id: 'uitnodigingen',
  find: (facts, occasion) => {
    const ahead = facts.model
      .all('event')
      .filter(
        ({ data }) =>
          data.date >= occasion.date ||
          (data.reporter !== undefined && data.reported === undefined && data.date <= facts.today),
      )
      .filter(({ data }) => (data.received ?? data.date) <= facts.today || data.received === undefined)
      .sort((a, b) => (a.data.date < b.data.date ? -1 : 1))
    if (ahead.length === 0) return []
    const items = ahead.map(
      ({ id, data }): Draft => ({
        id: `uitnodiging-${id}`,
        topic: 'invitation',
        reason: 'invitation-received',
        kind: 'note',
        minutes: 0,
        parent: 'uitnodigingen',
        say: {
          title: data.title,
          date: data.date,
          organiser: data.organiser ?? null,
          replyBy: data.reply_by ?? null,
          attendees: data.attendees.map(person => nameOf(facts, person)),
          reporter: data.reporter === undefined ? null : nameOf(facts, data.reporter),
          past: data.date < occasion.date,
        },
        sources: [`event:${id}`],
        about: `event:${id}`,
      }),
    )
    const parent: Draft = {
      id: 'uitnodigingen',
      topic: 'invitations',
      reason: 'invitation-received',
      kind: 'note',
      minutes: 5,
      say: { count: items.length },
      sources: [],
    }
    return [parent, ...items]
  },
}
