import type { Lang } from '../../schemas/vocabulary/vocabulary.ts'
import { longDay } from '../lang/format.ts'
import type { Day, Span } from '../model/day.ts'
import type { Facts } from '../model/facts.ts'
import { during } from './during.ts'

/** A period in which something is so, beside today: what a message needs to tell it in the right tense. */
export type Held = {
  readonly from: Day
  /** The last day; null where the end is not known. */
  readonly to: Day | null
  readonly stands: 'coming' | 'running' | 'over'
}

/** A period as it stands today. */
export const heldOn = ({ today }: Facts, { from, to }: Span): Held => ({
  from,
  to: to ?? null,
  stands: to !== undefined && to < today ? 'over' : from > today ? 'coming' : 'running',
})

const VERB = {
  nl: { running: 'is', coming: 'is', over: 'was' },
  en: { running: 'has been', coming: 'is', over: 'was' },
} as const

const WHEN = {
  nl: { running: 'sinds', coming: 'vanaf' },
  en: { running: 'since', coming: 'from' },
} as const

/** The verb that goes with `sinceWhen`: `is` or `was`. */
export const isOrWas = ({ stands }: Held, lang: Lang): string => VERB[lang][stands]

/** `sinds 1 maart 2026` for what began, `vanaf` for what comes, and the whole period of what is over. */
export const sinceWhen = ({ from, to, stands }: Held, lang: Lang): string =>
  stands === 'over' ? during(from, to ?? from, lang) : `${WHEN[lang][stands]} ${longDay(from, lang)}`
