import type { Action } from '../../../schemas/action.ts'
import type { Meeting } from '../../../schemas/meeting.ts'
import type { MeetingKind } from '../../../schemas/vocabulary/meetings.ts'
import { type ClosedSpan, type Day, within } from '../../model/day.ts'
import type { Facts } from '../../model/facts.ts'
import { actionsOn, firstDay } from '../actions.ts'
import { counted, type Query, spanOf } from './figure.ts'

/** What became of a meeting that was on the calendar. */
export type Fate = 'held' | 'cancelled' | 'moved' | 'planned'

const fateOf = ({ status, moved_to }: Meeting): Fate =>
  status === 'cancelled' && moved_to !== undefined ? 'moved' : status

// Meetings of the client consultation itself: they lie in a folder of their own.
const isClients = (kind: string): boolean => kind === 'cc-executing' || kind === 'cc-alderman'

// Not every copy has that folder; then nobody can count them.
const unreachable = ({ model }: Facts, kind: string): boolean =>
  isClients(kind) && model.repositories.some(({ path, present }) => path === 'cc' && !present)

const meetings = ({ model }: Facts, kind: string, span: ClosedSpan, group?: string): readonly Meeting[] =>
  model
    .all('meeting')
    .map(({ data }) => data)
    .filter(
      data =>
        data.kind === kind &&
        within(data.date, span) &&
        (group === undefined || data.group === group || data.groups.includes(group)),
    )

/** The kinds of meeting of which one was on the calendar in a period, in the order of the vocabulary. */
export const kindsIn = ({ model }: Facts, span: ClosedSpan): ReadonlySet<MeetingKind> =>
  new Set(model.all('meeting').flatMap(({ data }) => (within(data.date, span) ? [data.kind] : [])))

const isDoneIn =
  (span: ClosedSpan) =>
  ({ step, on }: Action['events'][number]): boolean =>
    step === 'done' && within(firstDay(on), span)

const fate =
  (wanted: Fate): Query =>
  (facts, [kind = '', from, to, group]) =>
    unreachable(facts, kind)
      ? null
      : counted(
          meetings(facts, kind, spanOf(from, to), group).filter(data => fateOf(data) === wanted).length,
          'meetings/',
        )

/** Numbers about meetings and actions. */
export const meetingQueries = {
  'meetings-held': fate('held'),
  'meetings-cancelled': fate('cancelled'),
  'meetings-moved': fate('moved'),
  'meetings-to-come': fate('planned'),
  /** On the calendar, whatever became of it; one that was moved counts once, on its new day. */
  'meetings-planned': (facts, [kind = '', from, to]) =>
    unreachable(facts, kind)
      ? null
      : counted(
          meetings(facts, kind, spanOf(from, to)).filter(data => fateOf(data) !== 'moved').length,
          'meetings/',
        ),
  /** Talks with the municipality beside the advices (ADV-35). */
  'consultations-held': ({ model }, [from, to]) =>
    counted(
      model
        .all('meeting')
        .filter(
          ({ data }) =>
            (data.kind === 'alderman' || data.kind === 'officers' || data.kind === 'college') &&
            data.status === 'held' &&
            within(data.date, spanOf(from, to)),
        ).length,
      'meetings/',
    ),
  /** Items of meetings that were held, but those of the client consultation, by the function of the council they serve (FUNC-06). */
  'items-for': ({ model }, [served, from, to]) =>
    counted(
      model
        .all('meeting')
        .filter(
          ({ data }) =>
            data.status === 'held' && !isClients(data.kind) && within(data.date, spanOf(from, to)),
        )
        .flatMap(({ data }) => data.items.filter(item => item.function === served)).length,
      'meetings/',
    ),
  'meetings-asked': (facts, [day]) => {
    const norm = facts.norms.get('meetings.per_year', day as Day)
    return norm === null ? null : counted(norm, 'ipr.yaml')
  },
  'actions-agreed': (facts, [side, from, to]) =>
    counted(
      actionsOn(facts, to as Day).filter(
        ({ entry, since }) => entry.data.side === side && within(since, spanOf(from, to)),
      ).length,
      'actions/',
    ),
  'actions-done': ({ model }, [side, from, to]) =>
    counted(
      model
        .all('action')
        .filter(({ data }) => data.side === side && data.events.some(isDoneIn(spanOf(from, to)))).length,
      'actions/',
    ),
  'actions-open': (facts, [side, day]) =>
    counted(
      actionsOn(facts, day as Day).filter(({ entry, open }) => entry.data.side === side && open).length,
      'actions/',
    ),
} satisfies { readonly [name: string]: Query }
