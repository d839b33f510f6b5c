import type { Facts } from '../../../model/facts.ts'
import type { Entry } from '../../../model/model.ts'
import type { Draft, Occasion, Route } from '../item.ts'

const ROUTED = { officers: 'to_officer', alderman: 'to_alderman' } as const

const lastStep = (signal: Entry<'signal'>): string => signal.data.events.at(-1)?.step ?? 'noted'

// A workgroup discusses what it owns; officers and alderman get what was routed to them (SIGN-04).
const belongs = (signal: Entry<'signal'>, { kind, groups }: Occasion): boolean => {
  const step = lastStep(signal)
  if (kind === 'alderman') return step === ROUTED.alderman
  const own = signal.data.group !== undefined && groups.includes(signal.data.group)
  return kind === 'officers'
    ? own && step === ROUTED.officers
    : own && (step === 'noted' || step === 'discussed')
}

/** Signals that wait for this meeting. */
export const signalsRoute: Route = {
  id: 'signalen',
  find: ({ model }: Facts, occasion) => {
    const waiting = model
      .all('signal')
      .filter(signal => signal.data.noted <= occasion.date && belongs(signal, occasion))
    if (waiting.length === 0) return []
    const items = waiting.map(
      (signal): Draft => ({
        id: `signaal-${signal.id}`,
        topic: 'signal',
        reason: 'signals-waiting',
        kind: 'discuss',
        minutes: 5,
        parent: 'signalen',
        say: { subject: signal.data.subject, noted: signal.data.noted },
        sources: [`signal:${signal.id}`],
        about: `signal:${signal.id}`,
      }),
    )
    const parent: Draft = {
      id: 'signalen',
      topic: 'signals',
      reason: 'signals-waiting',
      kind: 'discuss',
      minutes: 0,
      say: { count: items.length },
      sources: [],
    }
    return [parent, ...items]
  },
}
