import * as z from 'zod'
import { optional, text } from '../../../schemas/scalars.ts'
import { deadlineAnnex } from '../../documents/advice/deadlines.ts'
import { type Clock, type ClockName, clocks } from '../../domain/advice/clocks.ts'
import { replay } from '../../domain/advice/replay.ts'
import { state } from '../../domain/deadline.ts'
import { adviceProofWords as english } from '../../lang/en/advice-proof.ts'
import { adviceProofWords as dutch } from '../../lang/nl/advice-proof.ts'
import { Refusal } from '../../model/refusal.ts'
import { command } from '../command.ts'
import { ADVICE_ARG, adviceNamed, spokenKey } from './named.ts'
import { ADVICE_READS } from './reads.ts'

const chosen = (
  all: readonly Clock[],
  said: string | undefined,
  names: { readonly [C in ClockName]: string },
) => {
  if (said === undefined) return all
  const name = spokenKey(said, Object.keys(dutch.name) as ClockName[], dutch.name, english.name)
  const found = all.filter(clock => clock.name === name)
  if (found.length === 0)
    throw new Refusal('advice-no-clock', { found: said, allowed: all.map(clock => names[clock.name]) })
  return found
}

/** The whole proof of the clocks of an advice: each step, each norm with its source. */
export const explainDeadline = command({
  options: z.object({
    clock: optional(text, 'alleen deze termijn, zoals reactie', 'only this term, such as response'),
  }),
  args: [ADVICE_ARG],
  reads: ADVICE_READS,
  archive: 'whole',
  run: ({ facts, lang, options, args: [named = ''] }) => {
    const life = replay(facts, adviceNamed(facts, named))
    const names = (lang === 'nl' ? dutch : english).name
    const shown = chosen(clocks(facts, life).all, options.clock, names)
    return {
      doc: deadlineAnnex(facts, life, shown, lang),
      data: shown.map(({ name, side, who, deadline }) => ({
        name,
        side,
        who,
        ...deadline,
        state: state(deadline, facts.today),
      })),
    }
  },
})
