import type { MeetingKind } from '../../../schemas/vocabulary/meetings.ts'
import { kindsOfMeeting } from './kinds.ts'
import type { Amount, Frequency, Obligation } from './obligation.ts'
import { atMeetings } from './occasions.ts'

/** So many times a calendar year, by a norm or by a number that the text states. */
export const perYear = (min: Amount | null, max: Amount | null = null): Frequency => ({
  form: 'per-year',
  min,
  max,
})

/** Not counted: all the time, or with clocks of its own elsewhere. */
export const RUNNING: Frequency = { form: 'running' }

/** A duty done at a kind of meeting: participants, conveners and result are those of the kind. */
export const at = (
  kind: MeetingKind,
  own: Pick<Obligation, 'id' | 'title' | 'rows' | 'unit' | 'frequency'> & Partial<Obligation>,
): Obligation => {
  const { required, conveners, result } = kindsOfMeeting[kind]
  return {
    kinds: [kind],
    participants: required,
    conveners,
    result,
    occasions: atMeetings(kind),
    ...own,
  }
}

/** A duty that leaves a record instead of a meeting. */
export const record = (own: Omit<Obligation, 'kinds'>): Obligation => ({ kinds: [], ...own })
