import type { KindName } from '../../schemas/kinds.ts'
import { addYears, type Day, isDay } from '../model/day.ts'
import type { Facts } from '../model/facts.ts'
import type { Entry } from '../model/model.ts'
import type { NormName } from '../model/norms.ts'

/** Records of which the term of keeping is a norm, and from which day it counts. */
interface Kept {
  readonly norm: NormName
  readonly kinds: readonly KindName[]
  /** The day from which the term counts; null while it does not. */
  readonly from: (entry: Entry, facts: Facts) => Day | null
}

const endOfYear = (text: string): Day | null => {
  const year = /^\d{4}/.exec(text)?.[0]
  return year === undefined ? null : (`${year}-12-31` as Day)
}

const dayIn = (text: string | undefined): Day | null =>
  text === undefined ? null : isDay(text) ? text : endOfYear(text)

// Most ids begin with their day.
const dayOfId = ({ id }: Entry): Day | null => dayIn(/^\d{4}-\d\d-\d\d/.exec(id)?.[0] ?? id)

const kept: readonly Kept[] = [
  { norm: 'retention.money_years', kinds: ['money', 'payments'], from: ({ id }) => endOfYear(id) },
  {
    norm: 'retention.members_years',
    kinds: ['member'],
    from: ({ id }, { model }) => {
      const data = model.get('member', id)?.data
      return data?.forgotten_on === undefined ? (data?.end?.on ?? null) : null
    },
  },
  { norm: 'retention.contacts_years', kinds: ['contacts'], from: ({ id }) => endOfYear(id) },
  { norm: 'retention.signals_years', kinds: ['signal'], from: dayOfId },
  { norm: 'retention.minutes_years', kinds: ['agenda', 'minutes'], from: dayOfId },
  {
    norm: 'retention.advice_years',
    kinds: ['advice', 'request', 'advice-text', 'response', 'report'],
    from: ({ id }) => endOfYear(id),
  },
  { norm: 'retention.incoming_years', kinds: ['incoming'], from: dayOfId },
  {
    norm: 'retention.evaluations_years',
    kinds: ['evaluation', 'evaluation-members', 'evaluation-shareable'],
    from: dayOfId,
  },
  {
    norm: 'retention.incidents_years',
    kinds: ['incident'],
    from: ({ id }, { model }) => model.get('incident', id)?.data.closed_on ?? null,
  },
]

/** What is kept under one norm, and what of it is over its term. */
export interface RetentionRow {
  readonly norm: NormName
  readonly kinds: readonly KindName[]
  /** Years; null when the council has no such norm. */
  readonly years: number | null
  readonly count: number
  readonly oldest: Day | null
  readonly over: readonly { readonly path: string; readonly since: Day; readonly kept: Day }[]
}

/** How long what is kept, and what has passed its term: for people to decide on; nothing is ever deleted by itself. */
export const retention = (facts: Facts): readonly RetentionRow[] =>
  kept.map(({ norm, kinds, from }) => {
    const years = facts.norms.get(norm, facts.today) as number | null
    const dated = kinds
      .flatMap((kind): readonly Entry[] => facts.model.all(kind))
      .flatMap(entry => {
        const since = from(entry, facts)
        return since === null ? [] : [{ path: entry.path, since }]
      })
      .sort((a, b) => (`${a.since} ${a.path}` < `${b.since} ${b.path}` ? -1 : 1))
    return {
      norm,
      kinds,
      years,
      count: dated.length,
      oldest: dated[0]?.since ?? null,
      over:
        years === null
          ? []
          : dated
              .map(row => ({ ...row, kept: addYears(row.since, years) }))
              .filter(row => row.kept < facts.today),
    }
  })
