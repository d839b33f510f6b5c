import type { Signal } from '../../../schemas/society.ts'
import type { Day } from '../../model/day.ts'

export type SignalStep = Signal['events'][number]['step']
type Step = SignalStep

const ROUTES: readonly Step[] = ['to_officer', 'to_alderman', 'to_advice']
const ANSWERED: readonly Step[] = ['discussed', 'parked', ...ROUTES, 'closed']

/** What may follow on a step (requirements 2.4): a workgroup speaks of a signal before it goes anywhere. */
const NEXT: { readonly [S in Step]: readonly Step[] } = {
  noted: ['discussed', 'closed'],
  discussed: ANSWERED,
  parked: ANSWERED,
  to_officer: ANSWERED,
  to_alderman: ANSWERED,
  to_advice: ANSWERED,
  closed: [],
}

/** A signal as its events make it. `index` is the place of an event in the file. */
export interface SignalLife {
  readonly step: Step
  /** Day of the last step; without one the day it was noted. */
  readonly since: Day
  readonly open: boolean
  /** Steps that may not follow on the one before. */
  readonly impossible: readonly { readonly index: number; readonly step: Step; readonly after: Step }[]
  /** Steps on a day before that of the step, or the note, before them. */
  readonly backwards: readonly { readonly index: number; readonly on: Day; readonly before: Day }[]
}

/** The stories a signal rests on (SIGN-06): a source without a number is one story. */
export const storiesOf = ({ sources }: Pick<Signal, 'sources'>): number =>
  sources.reduce((sum, { count }) => sum + (count ?? 1), 0)

/** True for a step that takes a signal to the municipality or into an advice (SIGN-04). */
export const isRouted = (step: Step): boolean => ROUTES.includes(step)

/** What a signal must say before it is tabled, beside its subject (SIGN-02). */
export const partNames = ['going_on', 'could_do', 'could_involve'] as const
export type SignalPart = (typeof partNames)[number]

/** The parts that a signal does not say yet. */
export const missingParts = (signal: Signal): readonly SignalPart[] =>
  partNames.filter(part => signal[part] === undefined)

/** The steps that may follow on this one; none after the last (requirements 2.4). */
export const stepsAfter = (step: Step): readonly Step[] => NEXT[step]

/** Replays the events of a signal. Its first event may repeat that it was noted. */
export const signalLife = ({ noted, events }: Signal): SignalLife => {
  const impossible: SignalLife['impossible'][number][] = []
  const backwards: SignalLife['backwards'][number][] = []
  let step: Step = 'noted'
  let since: Day = noted
  for (const [index, event] of events.entries()) {
    const repeats = index === 0 && event.step === 'noted'
    if (!repeats && !NEXT[step].includes(event.step)) {
      impossible.push({ index, step: event.step, after: step })
    }
    if (event.on < since) backwards.push({ index, on: event.on, before: since })
    step = event.step
    since = event.on > since ? event.on : since
  }
  return { step, since, open: step !== 'closed', impossible, backwards }
}
