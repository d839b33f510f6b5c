import type { Signal } from '../../../schemas/society.ts'
import type { Day } from '../../model/day.ts'

type Step = Signal['events'][number]['step']

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

/** True for a step that takes a signal to the municipality or into an advice (SIGN-04). */
export const isRouted = (step: Step): boolean => ROUTES.includes(step)

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
