import { addDays } from '../../model/day.ts'
import type { Facts } from '../../model/facts.ts'
import type { Entry } from '../../model/model.ts'
import { firstDay } from '../actions.ts'
import { idsInRole } from '../people/roles.ts'
import { groupLeadsOn, workgroupsOn } from '../people/workgroups.ts'
import { type Contact, contactsOf, waitingContacts } from '../society/contacts.ts'
import type { TaskRoute } from './task.ts'

// Open papers of which the council meeting that could handle them was held.
const lyingPapers = ({ model }: Facts): readonly Entry<'incoming'>[] => {
  const last = model
    .all('meeting')
    .filter(({ data }) => data.kind === 'council' && data.status === 'held')
    .map(({ id, data }) => model.get('agenda', id)?.data.frozen_on ?? data.date)
    .toSorted()
    .at(-1)
  return last === undefined
    ? []
    : model
        .all('incoming')
        .filter(({ data }) => data.handled === undefined && firstDay(data.received) <= last)
}

// Today's leads of the workgroups whose contact it is.
const leadsFor = (facts: Facts, contact: Contact): readonly string[] => [
  ...new Set(
    workgroupsOn(facts, contact.row.on)
      .filter(group => contactsOf(facts, group, [contact]).length > 0)
      .flatMap(group => groupLeadsOn(facts, group, facts.today)),
  ),
]

/**
 * What came from outside and lies still: signals nobody looked at for too long, who approached the council and was not
 * discussed, papers that were on an agenda and are not handled, and invitations that want a reply (SIGN-05, CONTACT-07).
 */
export const outsideTasks: TaskRoute = (facts, until) => {
  const stale = facts.norms.get('signal.stale_days', facts.today)
  const signals =
    stale === null
      ? []
      : facts.model.all('signal').filter(({ data }) => {
          const last = data.events.at(-1)
          return last?.step !== 'closed' && addDays(last?.on ?? data.noted, stale) <= facts.today
        })
  const invitations = facts.model
    .all('event')
    .filter(
      ({ data }) =>
        data.attendees.length === 0 &&
        data.reply_by !== undefined &&
        data.reply_by >= facts.today &&
        data.reply_by <= until,
    )
  const papers = lyingPapers(facts)
  return [
    ...(papers.length === 0
      ? []
      : [
          {
            id: 'handle-papers',
            topic: 'handle-papers' as const,
            who: 'supporter' as const,
            people: idsInRole(facts, facts.today, 'supporter'),
            due: null,
            late: 0,
            minutes: papers.length * 5,
            weight: 1 as const,
            say: { count: papers.length },
            sources: papers.map(({ id }) => `incoming:${id}`),
          },
        ]),
    ...waitingContacts(facts).flatMap(contact => {
      const { in: log, index, row, waits, max } = contact
      if (max === null || waits < 0) return []
      const due = addDays(row.on, max)
      return due > until
        ? []
        : [
            {
              id: `contact-${log.id}-${index}`,
              topic: 'discuss-contact' as const,
              who: 'lead' as const,
              people: leadsFor(facts, contact),
              due,
              late: Math.max(0, waits - max),
              minutes: 10,
              weight: 2 as const,
              say: { on: row.on, organisation: row.organisation },
              sources: [`contacts:${log.id}`],
            },
          ]
    }),
    ...signals.map(({ id, data }) => ({
      id: `stale-signal-${id}`,
      topic: 'stale-signal' as const,
      who: 'lead' as const,
      people: [],
      due: null,
      late: 0,
      minutes: 10,
      weight: 1 as const,
      say: { subject: data.subject, last: data.events.at(-1)?.on ?? data.noted, group: data.group ?? null },
      sources: [`signal:${id}`],
    })),
    ...invitations.map(({ id, data }) => ({
      id: `reply-${id}`,
      topic: 'reply-invitation' as const,
      who: 'supporter' as const,
      people: idsInRole(facts, facts.today, 'supporter'),
      due: data.reply_by ?? null,
      late: 0,
      minutes: 5,
      weight: 1 as const,
      say: { title: data.title, date: data.date },
      sources: [`event:${id}`],
    })),
  ]
}
