import type { AdviceEvent } from '../../../schemas/advice-events.ts'
import type { Facts } from '../../model/facts.ts'
import type { Entry } from '../../model/model.ts'
import { decisionsIn } from '../advice/meetings.ts'
import { type Edit, remove, set } from './edit.ts'
import { idOf } from './point.ts'

/** Why minutes cannot be reopened: a later fact rests on them. */
export type Resting =
  | { readonly why: 'open' }
  /** A later meeting adopted them, and its own minutes are closed. */
  | { readonly why: 'adopted'; readonly meeting: string }
  /** An advice went on after the decision. */
  | { readonly why: 'advice'; readonly advice: string; readonly event: AdviceEvent['event'] }

/** What taking back the last step comes to. */
export interface Reopening {
  readonly step: 'adoption' | 'closing'
  readonly edits: readonly Edit[]
}

const adoptionBack = ({ model }: Facts, minutes: Entry<'minutes'>): Reopening | Resting => {
  const where = minutes.data.adopted!.meeting
  const later = model.get('minutes', where)
  const item = later?.data.items.find(({ about }) => idOf('minutes', about) === minutes.id)
  if (later?.data.closed_on !== undefined && item?.outcome === 'adopted')
    return { why: 'adopted', meeting: where }
  return { step: 'adoption', edits: unadopted(minutes) }
}

const unadopted = (minutes: Entry<'minutes'>): readonly Edit[] => [
  remove(minutes, ['adopted']),
  ...(minutes.data.hash === undefined ? [] : [remove(minutes, ['hash'])]),
]

const IN_MEETING: ReadonlySet<AdviceEvent['event']> = new Set([
  'listed',
  'assigned',
  'in_dialogue',
  'tabled',
  'decided',
  'examining',
  'form_chosen',
  'given',
])

interface Taken {
  readonly facts: Facts
  readonly meeting: Entry<'meeting'>
  readonly minutes: Entry<'minutes'>
  /** The archive as it was before the closing, where git knows it. */
  readonly before: Facts | null
}

// What closing writes in a dossier: steps in this meeting, and an end that a decision of it gave.
const isOfClosing = ({ meeting, minutes }: Taken, event: AdviceEvent): boolean => {
  if (IN_MEETING.has(event.event)) return 'meeting' in event && event.meeting === meeting.id
  const made = decisionsIn(minutes)
  if (event.event === 'declined') return made.some(({ n }) => n === event.decision)
  return (
    event.event === 'dropped' &&
    event.on === meeting.data.date &&
    made.some(({ text, result }) => result === 'drop' && text === event.reason)
  )
}

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b)

const adviceBack = (taken: Taken, advice: Entry<'advice'>): readonly Edit[] | Resting => {
  const { events } = advice.data
  const earlier = taken.before?.model.get('advice', advice.id)?.data.events ?? []
  const own = events.flatMap((event, index) =>
    isOfClosing(taken, event) && !earlier.some(known => same(known, event)) ? [index] : [],
  )
  const [first] = own
  if (first === undefined) return []
  const later = events.find((_, index) => index > first && !own.includes(index))
  if (later) return { why: 'advice', advice: advice.id, event: later.event }
  return own.toReversed().map(index => remove(advice, ['events', index]))
}

const papersBack = ({ facts, meeting, before }: Taken): readonly Edit[] =>
  facts.model
    .all('incoming')
    .filter(({ id, data }) => {
      const known = before?.model.get('incoming', id)?.data.handled !== undefined
      return data.handled?.meeting === meeting.id && !known
    })
    .map(paper => remove(paper, ['handled']))

const signalsBack = ({ facts, meeting, before }: Taken): readonly Edit[] =>
  facts.model.all('signal').flatMap(signal => {
    const { events } = signal.data
    const own = (event: (typeof events)[number]): boolean =>
      event.step === 'discussed' && event.meeting === meeting.id
    const known = before?.model.get('signal', signal.id)?.data.events.some(own) ?? false
    const last = events.at(-1)
    return !known && last !== undefined && own(last) ? [remove(signal, ['events', events.length - 1])] : []
  })

// Corrections were noted by hand; what closing itself adopted has none.
const adoptedBack = ({ facts, meeting, before }: Taken): readonly Edit[] =>
  facts.model
    .all('minutes')
    .filter(({ id, data }) => {
      const known = before?.model.get('minutes', id)?.data.adopted !== undefined
      return data.adopted?.meeting === meeting.id && data.adopted.corrections.length === 0 && !known
    })
    .flatMap(unadopted)

const closingBack = (taken: Taken): Reopening | Resting => {
  const { facts, meeting, minutes, before } = taken
  const advices = facts.model.all('advice').map(advice => adviceBack(taken, advice))
  const resting = advices.find(result => 'why' in result)
  if (resting && 'why' in resting) return resting
  const status = before?.model.get('meeting', meeting.id)?.data.status ?? 'planned'
  return {
    step: 'closing',
    edits: [
      remove(minutes, ['closed_on']),
      ...(status === meeting.data.status ? [] : [set(meeting, ['status'], status)]),
      ...advices.flatMap(result => ('why' in result ? [] : result)),
      ...papersBack(taken),
      ...signalsBack(taken),
      ...adoptedBack(taken),
    ],
  }
}

/**
 * Takes back the last step of minutes: their adoption, or else their closing with all it moved. What was noted
 * (outcomes, decisions, actions and answers) stays, so that closing again does the same. Only its own changes are
 * taken back, and nothing on which a later fact rests; `before` tells them exactly, where git knows it.
 */
export const reopeningOf = (
  facts: Facts,
  meeting: Entry<'meeting'>,
  minutes: Entry<'minutes'>,
  before: Facts | null,
): Reopening | Resting => {
  if (minutes.data.adopted !== undefined) return adoptionBack(facts, minutes)
  if (minutes.data.closed_on === undefined) return { why: 'open' }
  return closingBack({ facts, meeting, minutes, before })
}
