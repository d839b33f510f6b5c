import { addDays } from '../../model/day.ts'
import type { Facts } from '../../model/facts.ts'
import type { Entry } from '../../model/model.ts'
import { type SignalLife, signalLife, storiesOf } from './signal.ts'

/** Which signals are wanted; nothing said means those that are still open. */
export interface SignalFilter {
  readonly all?: boolean | undefined
  readonly stale?: boolean | undefined
  /** Noted in this year, open or not. */
  readonly year?: number | undefined
  readonly group?: string | undefined
  readonly theme?: string | undefined
  readonly role?: string | undefined
  readonly clientGroup?: string | undefined
}

/** A signal as it stands today. */
export interface SignalState {
  readonly entry: Entry<'signal'>
  readonly life: SignalLife
  readonly stories: number
  /** True when nobody did anything with it for longer than `signal.stale_days` (SIGN-05). */
  readonly stale: boolean
  /** True when it rests on fewer stories than `signal.min_sources`: a case, not yet a pattern (SIGN-06). */
  readonly single: boolean
}

/** A signal with what can be told of it today. */
export const signalState = ({ norms, today }: Facts, entry: Entry<'signal'>): SignalState => {
  const life = signalLife(entry.data)
  const stories = storiesOf(entry.data)
  const days = norms.get('signal.stale_days', today)
  const least = norms.get('signal.min_sources', entry.data.noted)
  return {
    entry,
    life,
    stories,
    stale: life.open && days !== null && addDays(life.since, days) <= today,
    single: least !== null && stories < least,
  }
}

/** The register of signals, newest first; reads signals. */
export const signalList = (facts: Facts, filter: SignalFilter): readonly SignalState[] => {
  const { all, stale, year, group, theme, role, clientGroup } = filter
  return facts.model
    .all('signal')
    .filter(({ data }) => data.noted <= facts.today)
    .filter(({ data }) => year === undefined || data.noted.startsWith(String(year)))
    .filter(({ data }) => group === undefined || data.group === group)
    .filter(({ data }) => theme === undefined || data.themes.includes(theme))
    .filter(({ data }) => role === undefined || data.resident_roles.includes(role))
    .filter(({ data }) => clientGroup === undefined || data.client_groups.includes(clientGroup))
    .map(entry => signalState(facts, entry))
    .filter(state => all === true || year !== undefined || state.life.open)
    .filter(state => stale !== true || state.stale)
    .toSorted((a, b) => (a.entry.id < b.entry.id ? 1 : -1))
}
