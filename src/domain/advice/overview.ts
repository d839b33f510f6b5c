import type { Facts } from '../../model/facts.ts'
import { livesOf } from './lives.ts'
import { type Obligation, owes } from './owes.ts'
import { type RegisterRow, registerRow } from './register.ts'
import { type ClockState, isEnd, type State } from './states.ts'
import { type Status, status } from './status.ts'

/** One advice on a list: where it stands, and what is waited for. */
export interface OverviewRow {
  readonly row: RegisterRow
  readonly status: Status
  readonly owed: readonly Obligation[]
}

/** Which advices are asked for; without anything those that run. */
export interface OverviewFilter {
  /** Those to which something happened in this year. */
  readonly year?: number | undefined
  /** Those that stand so now; `sent` is also one of which the reaction is due or overdue. */
  readonly state?: State | ClockState | undefined
  readonly group?: string | undefined
  /** Also those that are over. */
  readonly all?: boolean | undefined
}

/** The advices of a list, by path of the dossier. */
export const overview = (facts: Facts, filter: OverviewFilter): readonly OverviewRow[] =>
  livesOf(facts)
    .filter(
      ({ entry, state, steps }) =>
        (filter.group === undefined || entry.data.workgroups.some(({ group }) => group === filter.group)) &&
        (filter.year === undefined || steps.some(({ day }) => day?.startsWith(String(filter.year)))) &&
        (filter.all || filter.year !== undefined || filter.state !== undefined || !isEnd(state)),
    )
    .map(life => ({
      row: registerRow(facts, life),
      status: status(facts, life, facts.today),
      owed: owes(facts, life),
    }))
    .filter(
      ({ row, status: { state } }) =>
        filter.state === undefined || state === filter.state || row.state === filter.state,
    )

/** What one side owes in one go: an obligation, with the numbers of all recommendations that it is about. */
export interface OwedTogether extends Omit<Obligation, 'recommendation'> {
  readonly recommendations: readonly number[]
}

/** Obligations with those about recommendations that wait for the same, since and until the same day, made one. */
export const together = (owed: readonly Obligation[]): readonly OwedTogether[] => {
  const groups = new Map<string, OwedTogether>()
  for (const { recommendation, ...rest } of owed) {
    const key = [rest.who, rest.what, rest.since, rest.due].join(' ')
    const numbers = [
      ...(groups.get(key)?.recommendations ?? []),
      ...(recommendation === undefined ? [] : [recommendation]),
    ]
    groups.set(key, { ...rest, recommendations: numbers })
  }
  return [...groups.values()]
}

/** What is waited for first: the next step where one is expected, else what is owed soonest. */
export const firstOwed = ({ row, owed }: OverviewRow): OwedTogether | undefined =>
  isEnd(row.state)
    ? together(owed).toSorted((a, b) =>
        (a.due ?? '9') < (b.due ?? '9') ? -1 : (a.due ?? '9') > (b.due ?? '9') ? 1 : 0,
      )[0]
    : together(owed)[0]
