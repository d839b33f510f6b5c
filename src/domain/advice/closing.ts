import type { Facts } from '../../model/facts.ts'
import type { Entry } from '../../model/model.ts'
import { type Balance, balance, type Position } from './ledger.ts'

/** A figure that was recorded otherwise than it is counted now. */
export interface Difference {
  readonly what: 'opening' | 'issued' | 'closed' | 'open'
  readonly recorded: number
  readonly counted: number
}

/** A closing record beside what the dossiers say about that year now. */
export interface Closing {
  readonly entry: Entry<'ledger'>
  readonly counted: Balance
  readonly differences: readonly Difference[]
  /** True when the record itself keeps opening + issued = closed + open. */
  readonly balances: boolean
  /** Open at the end of the record of the year before, when it differs from this opening; else null. */
  readonly carriedOver: number | null
}

const FIGURES = ['opening', 'issued', 'closed', 'open'] as const

/** Every closing record, by year, compared with a fresh count (design section 3; `schemas/money.ts`). */
export const closings = (facts: Facts, all: readonly Position[]): readonly Closing[] => {
  const entries = [...facts.model.all('ledger')].sort((a, b) => a.data.year - b.data.year)
  return entries.map(entry => {
    const { data } = entry
    const counted = balance(all, data.year)
    const before = entries.find(other => other.data.year === data.year - 1)
    return {
      entry,
      counted,
      differences: FIGURES.flatMap(what =>
        data[what] === counted[what] ? [] : [{ what, recorded: data[what], counted: counted[what] }],
      ),
      balances: data.opening + data.issued === data.closed + data.open,
      carriedOver: before === undefined || before.data.open === data.opening ? null : before.data.open,
    }
  })
}
