import type { CouncilEvent } from '../../../schemas/society.ts'
import { yearOf } from '../../model/day.ts'
import type { Facts } from '../../model/facts.ts'
import type { Entry } from '../../model/model.ts'

/** How an invitation or gathering stands. */
export type EventState =
  /** To come, and nobody said to go. */
  | 'asked'
  /** To come, and someone goes. */
  | 'going'
  /** Over, and who was there has not told the others. */
  | 'to-report'
  | 'reported'
  /** Over, and nobody went. */
  | 'missed'

/** Which events are wanted; nothing said means those that still ask something. */
export interface EventFilter {
  readonly all?: boolean | undefined
  readonly year?: number | undefined
  readonly kind?: CouncilEvent['kind'] | undefined
  readonly theme?: string | undefined
  /** Who goes or went. */
  readonly person?: string | undefined
}

/** An event with how it stands today. */
export interface EventRow {
  readonly event: Entry<'event'>
  readonly state: EventState
}

/** How an event stands on the day of the facts. */
export const eventState = ({ today }: Facts, { data }: Entry<'event'>): EventState => {
  if (data.reported !== undefined) return 'reported'
  const someone = data.attendees.length > 0 || data.reporter !== undefined
  if (data.date >= today) return someone ? 'going' : 'asked'
  return someone ? 'to-report' : 'missed'
}

const OPEN: ReadonlySet<EventState> = new Set(['asked', 'going', 'to-report'])

/** The register of invitations and gatherings: what is to come first, then what was, the newest first. */
export const eventList = (facts: Facts, filter: EventFilter): readonly EventRow[] => {
  const { all, year, kind, theme, person } = filter
  const whole = all === true || year !== undefined || person !== undefined
  const rows = facts.model
    .all('event')
    .filter(({ data }) => year === undefined || yearOf(data.date) === year)
    .filter(({ data }) => kind === undefined || data.kind === kind)
    .filter(({ data }) => theme === undefined || data.themes.includes(theme))
    .filter(({ data }) => person === undefined || [...data.attendees, data.reporter].includes(person))
    .map(event => ({ event, state: eventState(facts, event) }))
    .filter(({ state }) => whole || OPEN.has(state))
    .toSorted((a, b) => (a.event.id < b.event.id ? -1 : 1))
  const ahead = rows.filter(({ event }) => event.data.date >= facts.today)
  const past = rows.filter(({ event }) => event.data.date < facts.today)
  return [...ahead, ...past.toReversed()]
}
