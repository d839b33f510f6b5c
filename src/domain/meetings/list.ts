import type { MeetingKind } from '../../../schemas/vocabulary/meetings.ts'
import { yearOf } from '../../model/day.ts'
import type { Facts } from '../../model/facts.ts'
import type { Entry } from '../../model/model.ts'
import { byMoment } from './next.ts'
import { groupIdsOf } from './parties.ts'
import { type Standing, standingOf } from './standing.ts'

/** Which meetings are wanted; nothing said means those to come, and those that nobody recorded. */
export interface MeetingFilter {
  readonly all?: boolean | undefined
  readonly year?: number | undefined
  readonly kind?: MeetingKind | undefined
  readonly group?: string | undefined
  readonly state?: Standing['state'] | undefined
}

/** A meeting with how it stands today. */
export interface MeetingRow {
  readonly meeting: Entry<'meeting'>
  readonly standing: Standing
}

const AHEAD: ReadonlySet<Standing['state']> = new Set(['planned', 'unrecorded'])

/** The register of meetings, by day and time. A year or a state shows what is past too. */
export const meetingList = (facts: Facts, filter: MeetingFilter): readonly MeetingRow[] => {
  const { all, year, kind, group, state } = filter
  const ahead = all !== true && year === undefined && state === undefined
  return facts.model
    .all('meeting')
    .filter(({ data }) => year === undefined || yearOf(data.date) === year)
    .filter(({ data }) => kind === undefined || data.kind === kind)
    .filter(({ data }) => group === undefined || groupIdsOf(data).includes(group))
    .toSorted(byMoment)
    .map(meeting => ({ meeting, standing: standingOf(facts, meeting) }))
    .filter(({ standing }) => state === undefined || standing.state === state)
    .filter(({ standing }) => !ahead || AHEAD.has(standing.state))
}
