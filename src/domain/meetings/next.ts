import type { MeetingKind } from '../../../schemas/vocabulary/meetings.ts'
import type { Day } from '../../model/day.ts'
import type { Facts } from '../../model/facts.ts'
import type { Entry, Model } from '../../model/model.ts'
import { groupIdsOf } from './parties.ts'

/** Meetings that follow each other: of one kind and, where there are several, of one workgroup. */
export interface Series {
  readonly kind: MeetingKind
  readonly group?: string | undefined
}

/** The series that a meeting belongs to. */
export const seriesOf = ({ data }: Entry<'meeting'>): Series => ({
  kind: data.kind,
  group: groupIdsOf(data)[0],
})

/** True for a meeting of a series that is not cancelled. */
export const isInSeries = ({ data }: Entry<'meeting'>, { kind, group }: Series): boolean =>
  data.kind === kind &&
  data.status !== 'cancelled' &&
  (group === undefined || groupIdsOf(data).includes(group))

const ordered = new WeakMap<Model, readonly Entry<'meeting'>[]>()

// An archive of twenty years is asked this for every meeting it holds.
const inOrder = (model: Model): readonly Entry<'meeting'>[] => {
  const known = ordered.get(model) ?? model.all('meeting').toSorted(byMoment)
  ordered.set(model, known)
  return known
}

/** All meetings of a series that are not cancelled, by day and time; reads meetings. */
export const meetingsOf = ({ model }: Facts, series: Series): readonly Entry<'meeting'>[] =>
  inOrder(model).filter(meeting => isInSeries(meeting, series))

/** Orders meetings by day, time and id. */
export const byMoment = (a: Entry<'meeting'>, b: Entry<'meeting'>): number => {
  const [x, y] = [a, b].map(({ id, data }) => `${data.date} ${data.start ?? '00:00'} ${id}`)
  return x! < y! ? -1 : x! > y! ? 1 : 0
}

/** The first meeting of a series that is planned for today or later. */
export const nextMeeting = (facts: Facts, series: Series): Entry<'meeting'> | undefined =>
  meetingsOf(facts, series).find(({ data }) => data.status === 'planned' && data.date >= facts.today)

/** Meetings of a series that are planned for a day that is past: nobody recorded that they were held. */
export const unrecorded = (facts: Facts, series: Series): readonly Entry<'meeting'>[] =>
  meetingsOf(facts, series).filter(({ data }) => data.status === 'planned' && data.date < facts.today)

/** Meetings of a series held before a day, the latest first. */
export const heldBefore = (facts: Facts, series: Series, day: Day): readonly Entry<'meeting'>[] =>
  meetingsOf(facts, series)
    .filter(({ data }) => data.status === 'held' && data.date < day)
    .toReversed()

/** A meeting of which the minutes still have to be adopted; without minutes these are not written yet. */
export interface ToAdopt {
  readonly meeting: Entry<'meeting'>
  readonly minutes: Entry<'minutes'> | undefined
}

/**
 * Earlier meetings of the same series of which the minutes are not adopted, the oldest first (MEET-14). One that
 * was adopted in this very meeting is among them: it is on its agenda. Reads meetings and minutes.
 */
export const minutesToAdopt = (facts: Facts, meeting: Entry<'meeting'>): readonly ToAdopt[] =>
  heldBefore(facts, seriesOf(meeting), meeting.data.date)
    .toReversed()
    .map(earlier => ({ meeting: earlier, minutes: facts.model.get('minutes', earlier.id) }))
    .filter(({ minutes }) => {
      const adopted = minutes?.data.adopted
      return adopted === undefined || adopted.meeting === meeting.id
    })
