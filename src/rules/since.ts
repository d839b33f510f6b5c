import type { Lang } from '../../schemas/vocabulary/vocabulary.ts'
import { longDay } from '../lang/format.ts'
import type { Day, Span } from '../model/day.ts'
import type { Facts } from '../model/facts.ts'
import { during } from './during.ts'

/** A period in which something is so, as it stands today: what a message needs to tell it in the right tense. */
export type Held = {
  readonly from: Day
  /** The last day; null where the end is not known. */
  readonly to: Day | null
  readonly stands: 'coming' | 'running' | 'over'
}

/** A period beside today. */
export const heldOn = ({ today }: Facts, { from, to }: Span): Held => ({
  from,
  to: to ?? null,
  stands: to !== undefined && to < today ? 'over' : from > today ? 'coming' : 'running',
})

/** `is sinds 1 maart 2026`, `is vanaf 1 mei 2026` or `was van 1 maart 2026 tot en met 3 maart 2026`. */
export const isSince = ({ from, to, stands }: Held): string =>
  stands === 'over'
    ? `was ${during(from, to ?? from, 'nl')}`
    : `is ${stands === 'running' ? 'sinds' : 'vanaf'} ${longDay(from, 'nl')}`

const WHEN = {
  nl: { running: 'sinds', coming: 'vanaf' },
  en: { running: 'since', coming: 'from' },
} as const

/** `sinds 1 maart 2026`, `vanaf 1 mei 2026`, or the whole period once it is over. */
export const sinceWhen = ({ from, to, stands }: Held, lang: Lang): string =>
  stands === 'over' ? during(from, to ?? from, lang) : `${WHEN[lang][stands]} ${longDay(from, lang)}`

/** The English verb that goes with `sinceWhen`: `has been`, `is` or `was`. */
export const hasBeen = ({ stands }: Held): string => ({ running: 'has been', coming: 'is', over: 'was' })[stands]
