import type { KindName } from '../../../schemas/kinds.ts'
import type { MeetingKind } from '../../../schemas/vocabulary/meetings.ts'
import type { Occasion } from '../../domain/agenda/item.ts'
import { nextOccasion, occasionOf } from '../../domain/agenda/occasion.ts'
import { OBLIGATION_KINDS } from '../../domain/meetings/obligations.ts'
import { closest } from '../../model/closest.ts'
import type { Facts } from '../../model/facts.ts'
import { Refusal } from '../../model/refusal.ts'

/** Kinds of file an agenda is made from. */
export const AGENDA_READS: readonly KindName[] = [
  ...OBLIGATION_KINDS,
  'agenda',
  'advice',
  'action',
  'incoming',
  'signal',
  'event',
]

/** The next meeting of a kind and group; refuses when nothing says when there is one. */
export const occasionNext = (facts: Facts, kind: MeetingKind, group: string | undefined): Occasion => {
  if (group !== undefined && !facts.model.known('workgroup', group)) {
    const ids = facts.model.all('workgroup').map(({ id }) => id)
    throw new Refusal('unknown-id', { found: group, instead: closest(group, ids) ?? null })
  }
  const occasion = nextOccasion(facts, { kind, group })
  if (!occasion) throw new Refusal('no-next-meeting', { kind })
  return occasion
}

/** The meeting that a user names by its id, its date, or nothing at all (the next council meeting). */
export const occasionNamed = (facts: Facts, named: string | undefined): Occasion => {
  if (named === undefined) return occasionNext(facts, 'council', undefined)
  const id = named.replace(/^meeting:/, '')
  const meetings = facts.model.all('meeting')
  const found = meetings.find(entry => entry.id === id) ?? onlyOn(facts, id)
  if (found) return occasionOf(facts, found)
  throw new Refusal('unknown-id', {
    found: named,
    instead:
      closest(
        id,
        meetings.map(entry => entry.id),
      ) ?? null,
  })
}

// A date names a meeting when there is just one on that day.
const onlyOn = ({ model }: Facts, date: string) => {
  const onDay = model.all('meeting').filter(({ data }) => data.date === date)
  return onDay.length === 1 ? onDay[0] : undefined
}
