import type { AdviceEventName } from '../../../schemas/advice-events.ts'
import { decisionsIn } from '../../domain/advice/meetings.ts'
import { nextNumber, numbersInUse } from '../../domain/advice/numbers.ts'
import type { AdviceLife } from '../../domain/advice/replay.ts'
import { lastOf } from '../../domain/advice/rounds.ts'
import { nextMeeting } from '../../domain/meetings/next.ts'
import type { Day } from '../../model/day.ts'
import type { Facts } from '../../model/facts.ts'
import { proseHash } from '../../model/hash.ts'
import { Refusal } from '../../model/refusal.ts'
import { personNamed, recordNamed } from '../registers/named.ts'
import { takes } from './event-tree.ts'

/** What a user said of an event, by the keys that it has in a dossier. */
export interface Said {
  readonly [key: string]: string | undefined
}

const PEOPLE = ['by', 'to', 'checked_by_council', 'checked_by_municipality']

// People go by their id or a part of it; an incoming paper has to be there.
const named = (facts: Facts, said: Said): Said => {
  const incoming =
    said['incoming'] === undefined ? undefined : recordNamed(facts, 'incoming', said['incoming']).id
  const people = PEOPLE.flatMap(key =>
    said[key] === undefined ? [] : [[key, personNamed(facts, said[key])] as const],
  )
  return { ...said, incoming, ...Object.fromEntries(people) }
}

const meetingOf = (
  facts: Facts,
  life: AdviceLife,
  event: AdviceEventName,
  said: Said,
): string | undefined => {
  if (said['meeting'] !== undefined) return recordNamed(facts, 'meeting', said['meeting']).id
  if (!takes(event, 'meeting')) return undefined
  if (said['decision'] !== undefined) {
    const decision = said['decision']
    const minutes = facts.model
      .all('minutes')
      .find(entry => decisionsIn(entry).some(({ n }) => n === decision))
    if (!minutes) throw new Refusal('advice-step-missing', { what: 'decision', id: decision })
    return minutes.id
  }
  if (event === 'listed' || event === 'tabled') return nextMeeting(facts, { kind: 'council' })?.id
  return event === 'given' ? lastOf(life.steps, 'scheduled')?.meeting?.id : undefined
}

// A step taken in a meeting is of the day of that meeting; planning one is of the day on which it is planned.
const dayOf = (facts: Facts, event: AdviceEventName, said: Said, meeting: string | undefined): string => {
  if (said['on'] !== undefined) return said['on']
  const date = meeting === undefined ? undefined : facts.model.get('meeting', meeting)?.data.date
  return date === undefined || event === 'scheduled' || date > facts.today ? facts.today : date
}

/** What was said, with the day and the meeting where these go without saying. Refuses a day that is still ahead. */
export const completed = (facts: Facts, life: AdviceLife, event: AdviceEventName, spoken: Said): Said => {
  const said = named(facts, spoken)
  const meeting = meetingOf(facts, life, event, said)
  const on = takes(event, 'on') ? dayOf(facts, event, said, meeting) : said['on']
  if (on !== undefined && on > facts.today) throw new Refusal('advice-step-in-future', { on })
  return { ...said, ...attached(event, said), on, meeting }
}

// Who says that one of the two went along says that the other did not; who says neither is asked.
const attached = (event: AdviceEventName, said: Said): Said =>
  event !== 'with_council' || (said['advice_attached'] ?? said['response_attached']) === undefined
    ? {}
    : {
        advice_attached: said['advice_attached'] ?? 'false',
        response_attached: said['response_attached'] ?? 'false',
      }

/** A new number, and the digest of the text as it goes out: what sending an advice fixes (ADV-29). */
export const sending = (facts: Facts, life: AdviceLife, said: Said): Said => {
  const taken = numbersInUse(facts).find(({ number }) => number === said['number'])
  if (taken !== undefined)
    throw new Refusal('advice-number-taken', { number: taken.number, advice: taken.advice })
  const text = facts.model.get('advice-text', life.entry.id)
  return {
    ...said,
    number: said['number'] ?? nextNumber(facts, (said['on'] ?? facts.today) as Day) ?? undefined,
    text_hash: text === undefined ? undefined : proseHash(text.source),
  }
}
