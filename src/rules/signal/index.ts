import type { Rule } from '../rule.ts'
import { signalClosedWithoutOutcome } from './signal-closed-without-outcome.ts'
import { signalHardToRead } from './signal-hard-to-read.ts'
import { signalImpossibleStep } from './signal-impossible-step.ts'
import { signalOneKindOfSource } from './signal-one-kind-of-source.ts'
import { signalOrderOfDates } from './signal-order-of-dates.ts'
import { signalSingleSource } from './signal-single-source.ts'
import { signalStale } from './signal-stale.ts'
import { signalTabledIncomplete } from './signal-tabled-incomplete.ts'
import { signalWithoutGroup } from './signal-without-group.ts'

/** Rules on signals. */
export const signalRules: readonly Rule[] = [
  signalClosedWithoutOutcome,
  signalHardToRead,
  signalImpossibleStep,
  signalOneKindOfSource,
  signalOrderOfDates,
  signalSingleSource,
  signalStale,
  signalTabledIncomplete,
  signalWithoutGroup,
]
