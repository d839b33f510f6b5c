import * as z from 'zod'
import { signalDoc } from '../../documents/society/signal.ts'
import { signalPaper } from '../../documents/society/signal-paper.ts'
import { signalsData } from '../../documents/society/signals.ts'
import { missingParts, partNames } from '../../domain/society/signal.ts'
import { signalState } from '../../domain/society/signals.ts'
import type { Facts } from '../../model/facts.ts'
import type { Entry } from '../../model/model.ts'
import { Refusal } from '../../model/refusal.ts'
import { type Argument, command } from '../command.ts'
import { recordNamed } from '../registers/named.ts'
import { refusePersonalData } from './checked.ts'
import { SOCIETY_READS } from './reads.ts'

/** The argument that names a signal. */
export const SIGNAL_ARG: Argument = {
  name: { nl: 'SIGNAAL', en: 'SIGNAL' },
  about: { nl: 'kenmerk van het signaal, met of zonder dag', en: 'id of the signal, with or without day' },
  required: true,
}

/** The signal that a user names by its id, without the day, or by a word of it that only this one has. */
export const signalNamed = (facts: Facts, said: string): Entry<'signal'> =>
  recordNamed(facts, 'signal', said, ({ id }) => id.slice('2026-01-01-'.length).split('-'))

/** One signal with its parts, its story and what may follow. */
export const signalsShow = command({
  options: z.object({}),
  args: [SIGNAL_ARG],
  reads: SOCIETY_READS,
  archive: 'whole',
  run: ({ facts, lang, args: [said = ''] }) => {
    const state = signalState(facts, signalNamed(facts, said))
    const { sources, movement, ladder, events, leads_to, related, going_on, could_do, could_involve } =
      state.entry.data
    return {
      doc: signalDoc(facts, state, lang),
      data: {
        ...signalsData([state])[0],
        sources,
        movement: movement ?? null,
        ladder: ladder ?? null,
        going_on: going_on ?? null,
        could_do: could_do ?? null,
        could_involve: could_involve ?? null,
        missing: missingParts(state.entry.data),
        events,
        leads_to,
        related,
      },
    }
  },
})

/** The paper with which a signal goes to officers or alderman, in its four parts. */
export const signalsPaper = command({
  options: z.object({}),
  args: [SIGNAL_ARG],
  reads: SOCIETY_READS,
  archive: 'whole',
  run: ({ facts, lang, args: [said = ''] }) => {
    const state = signalState(facts, signalNamed(facts, said))
    const { id, data } = state.entry
    if (state.single) throw new Refusal('signal-single', { subject: data.subject })
    refusePersonalData(facts, [data.subject, ...partNames.map(part => data[part])])
    return {
      doc: signalPaper(facts, state, lang),
      data: {
        id,
        subject: data.subject,
        going_on: data.going_on ?? null,
        could_do: data.could_do ?? null,
        could_involve: data.could_involve ?? null,
      },
    }
  },
})
