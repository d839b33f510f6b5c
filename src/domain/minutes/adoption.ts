import type { Facts } from '../../model/facts.ts'
import { proseHash } from '../../model/hash.ts'
import type { Entry } from '../../model/model.ts'
import { isInSeries, seriesOf } from '../meetings/next.ts'
import { append, type Edit, set } from './edit.ts'

/** Why minutes cannot be adopted in a meeting. */
export type NoAdoption = 'not-closed' | 'elsewhere' | 'other-series' | 'not-later' | 'cancelled'

/** What stands in the way of adopting minutes in a meeting; undefined when nothing does (MEET-14). */
export const whyNotAdopted = (
  facts: Facts,
  minutes: Entry<'minutes'>,
  where: Entry<'meeting'>,
): NoAdoption | undefined => {
  const meeting = facts.model.get('meeting', minutes.id)
  const { adopted, closed_on: closed } = minutes.data
  if (closed === undefined) return 'not-closed'
  if (adopted !== undefined && adopted.meeting !== where.id) return 'elsewhere'
  if (where.data.status === 'cancelled') return 'cancelled'
  if (!meeting || !isInSeries(where, seriesOf(meeting))) return 'other-series'
  return where.data.date <= meeting.data.date ? 'not-later' : undefined
}

/** Records that minutes were adopted in a meeting, with corrections, and freezes their prose. */
export const adoptionEdits = (
  minutes: Entry<'minutes'>,
  where: Entry<'meeting'>,
  corrections: readonly string[],
): readonly Edit[] => {
  const { adopted } = minutes.data
  const fresh = corrections.filter(text => !adopted?.corrections.includes(text))
  if (adopted !== undefined) return fresh.map(text => append(minutes, ['adopted', 'corrections'], text))
  return [
    set(minutes, ['adopted'], {
      on: where.data.date,
      meeting: where.id,
      ...(fresh.length === 0 ? {} : { corrections: fresh }),
    }),
    set(minutes, ['hash'], proseHash(minutes.source)),
  ]
}
