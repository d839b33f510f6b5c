import type { KindName } from '../../../schemas/kinds.ts'
import { type ClosedSpan, type Day, daysOf, within } from '../../model/day.ts'
import type { Facts } from '../../model/facts.ts'
import type { Entry } from '../../model/model.ts'
import { openActions } from '../actions.ts'
import { clocks } from '../advice/clocks.ts'
import { livesOf } from '../advice/lives.ts'
import { state } from '../deadline.ts'
import { type EvaluationKind, periodOf } from '../evaluation/period.ts'
import { type Holiday, holidayOn } from '../holidays.ts'
import { recessOn } from '../meetings/free-days.ts'
import { groupIdsOf } from '../meetings/parties.ts'
import { plannedPapers } from './papers.ts'

/** Something that stands on one day of the calendar. */
export type CalendarItem =
  | { readonly type: 'meeting'; readonly meeting: Entry<'meeting'>; readonly groups: readonly string[] }
  | { readonly type: 'event'; readonly event: Entry<'event'> }
  /**
   * The municipal council deals with a paper of the year plan, or it is the last day for a request on it (PLAN-07).
   */
  | {
      readonly type: 'council_date' | 'request'
      readonly title: string
      readonly plan: Entry<'plan'>
      readonly officer: string | undefined
    }
  /** Last day for the advice that the municipality wishes, or for the reaction of the College. */
  | { readonly type: 'advice' | 'reaction'; readonly title: string; readonly advice: string }
  | { readonly type: 'action'; readonly what: string; readonly action: string }
  /** Last day for an evaluation that nobody planned yet (EVAL-01, EVAL-04, EVAL-07). */
  | { readonly type: 'evaluation'; readonly kind: EvaluationKind }

/** One day with everything on it. */
export interface CalendarDay {
  readonly day: Day
  readonly holiday: Holiday | undefined
  /** Name of the recess it lies in. */
  readonly recess: string | undefined
  /** Meetings first, by time; then events and last days. */
  readonly items: readonly CalendarItem[]
}

/** Kinds of file that `calendar` reads. */
export const CALENDAR_KINDS: readonly KindName[] = [
  'member',
  'person',
  'workgroup',
  'meeting',
  'agenda',
  'minutes',
  'advice',
  'plan',
  'event',
  'action',
  'evaluation',
]

/** An item and its day. */
export type Dated = { readonly day: Day; readonly item: CalendarItem }

const meetings = ({ model }: Facts): readonly Dated[] =>
  model
    .all('meeting')
    .filter(({ data }) => data.status !== 'cancelled')
    .toSorted((a, b) => ((a.data.start ?? '') < (b.data.start ?? '') ? -1 : 1))
    .map(meeting => ({
      day: meeting.data.date,
      item: { type: 'meeting', meeting, groups: groupIdsOf(meeting.data) },
    }))

const events = ({ model }: Facts): readonly Dated[] =>
  model.all('event').map(event => ({ day: event.data.date, item: { type: 'event', event } }))

const papers = (facts: Facts): readonly Dated[] =>
  facts.model.all('plan').flatMap(plan =>
    plannedPapers(facts, plan.data).flatMap(({ paper, back, standing }): readonly Dated[] => {
      const { title, officer, council_date: council } = paper
      return [
        ...(council === undefined
          ? []
          : [{ day: council, item: { type: 'council_date', title, plan, officer } as const }]),
        ...(back === null || standing === 'asked'
          ? []
          : [{ day: back.request, item: { type: 'request', title, plan, officer } as const }]),
      ]
    }),
  )

const advice = (facts: Facts): readonly Dated[] =>
  livesOf(facts).flatMap(life =>
    clocks(facts, life).all.flatMap(({ name, deadline }): readonly Dated[] => {
      const shown = name === 'advice' || name === 'reaction'
      return shown && state(deadline, facts.today).state !== 'stopped'
        ? [{ day: deadline.due, item: { type: name, title: life.entry.data.title, advice: life.entry.id } }]
        : []
    }),
  )

const actions = (facts: Facts): readonly Dated[] =>
  openActions(facts, facts.today).flatMap(({ entry, dueOn }): readonly Dated[] =>
    dueOn === null ? [] : [{ day: dueOn, item: { type: 'action', what: entry.data.what, action: entry.id } }],
  )

// Those of a workgroup may be held on any day of the year.
const evaluations = (facts: Facts): readonly Dated[] =>
  (['internal', 'municipal', 'independent'] as const).flatMap((kind): readonly Dated[] => {
    const { due } = periodOf(facts, kind, {})
    return due === null || due.planned !== null ? [] : [{ day: due.due, item: { type: 'evaluation', kind } }]
  })

/** Everything that stands on a day, whichever it is: meetings by time, then events and last days. */
export const datedItems = (facts: Facts): readonly Dated[] =>
  [meetings, events, papers, advice, actions, evaluations].flatMap(source => source(facts))

/** Every day of a period with its meetings, last days, holiday and recess, as far as `shows` lets them. Reads `CALENDAR_KINDS`. */
export const calendar = (
  facts: Facts,
  span: ClosedSpan,
  shows: (item: CalendarItem) => boolean = () => true,
): readonly CalendarDay[] => {
  const dated = datedItems(facts).filter(({ day, item }) => within(day, span) && shows(item))
  return daysOf(span).map(day => ({
    day,
    holiday: holidayOn(day),
    recess: recessOn(facts, day)?.name,
    items: dated.filter(one => one.day === day).map(({ item }) => item),
  }))
}
