import type { Signal } from '../../../schemas/society.ts'
import { sourceForms } from '../../../schemas/vocabulary/society.ts'
import { type ClosedSpan, within } from '../../model/day.ts'
import type { Facts } from '../../model/facts.ts'
import type { Entry } from '../../model/model.ts'
import { hiddenSmall, leastShown } from '../small-numbers.ts'
import { signalLife, storiesOf } from './signal.ts'

/** What signals are counted by (SIGN-08). */
export const dimensions = ['themes', 'resident_roles', 'client_groups', 'movements', 'sources'] as const
export type Dimension = (typeof dimensions)[number]

/** One theme, role, group, movement or kind of source. `id` null: signals that name none. */
export interface PatternRow {
  readonly id: string | null
  readonly signals: number
  readonly open: number
  /** Stories behind them; null where that would tell of a few people. */
  readonly stories: number | null
}

/** How signals of a period fall apart, with small numbers of stories left out. */
export interface Patterns {
  readonly span: ClosedSpan
  readonly group: string | undefined
  /** Fewest stories that are shown (`publish.min_group_count`). */
  readonly least: number
  readonly total: PatternRow
  readonly by: { readonly [D in Dimension]: readonly PatternRow[] }
}

/** The ids under which a signal stands, each with the stories that count there. */
type Reading = (signal: Signal) => readonly (readonly [id: string, stories: number])[]

const whole =
  (ids: (signal: Signal) => readonly string[]): Reading =>
  signal =>
    ids(signal).map(id => [id, storiesOf(signal)])

const READINGS: { readonly [D in Dimension]: Reading } = {
  themes: whole(({ themes }) => themes),
  resident_roles: whole(({ resident_roles: roles }) => roles),
  client_groups: whole(({ client_groups: groups }) => groups),
  movements: whole(({ movement }) => (movement === undefined ? [] : [movement])),
  sources: ({ sources }) =>
    sourceForms.keys.flatMap(form => {
      const own = sources.filter(source => source.form === form)
      return own.length === 0 ? [] : [[form, own.reduce((sum, { count }) => sum + (count ?? 1), 0)] as const]
    }),
}

interface Counted {
  readonly id: string | null
  readonly signals: number
  readonly open: number
  readonly stories: number
}

const counted = (
  id: string | null,
  found: readonly (readonly [signal: Signal, stories: number])[],
): Counted => ({
  id,
  signals: found.length,
  open: found.filter(([signal]) => signalLife(signal).open).length,
  stories: found.reduce((sum, [, stories]) => sum + stories, 0),
})

const withoutSmall = (rows: readonly Counted[], least: number): readonly PatternRow[] => {
  const hidden = hiddenSmall(
    rows.map(({ stories }) => stories),
    least,
  )
  return rows.map((row, index) => (hidden.has(index) ? { ...row, stories: null } : row))
}

const rowsOf = (signals: readonly Signal[], reading: Reading, least: number): readonly PatternRow[] => {
  const ids = [...new Set(signals.flatMap(signal => reading(signal).map(([id]) => id)))]
  const named = ids.map(id =>
    counted(
      id,
      signals.flatMap(signal =>
        reading(signal)
          .filter(([own]) => own === id)
          .map(([, stories]) => [signal, stories] as const),
      ),
    ),
  )
  const none = signals.filter(signal => reading(signal).length === 0)
  const sorted = named.toSorted((a, b) => b.signals - a.signals || (a.id! < b.id! ? -1 : 1))
  const unnamed = none.map(signal => [signal, storiesOf(signal)] as const)
  return withoutSmall([...sorted, ...(none.length === 0 ? [] : [counted(null, unnamed)])], least)
}

/** Signals noted in a period by theme, resident role, client group, movement and source. Reads signals. */
export const signalPatterns = (
  facts: Facts,
  { span, group }: { readonly span: ClosedSpan; readonly group?: string | undefined },
): Patterns => {
  const least = leastShown(facts)
  const signals = facts.model
    .all('signal')
    .filter(
      ({ data }: Entry<'signal'>) =>
        within(data.noted, span) && (group === undefined || data.group === group),
    )
    .map(({ data }) => data)
  const all = counted(
    null,
    signals.map(signal => [signal, storiesOf(signal)]),
  )
  const [total] = all.stories < least ? [{ ...all, stories: null }] : [all]
  const of = (dimension: Dimension): readonly PatternRow[] => rowsOf(signals, READINGS[dimension], least)
  return {
    span,
    group,
    least,
    total,
    by: {
      themes: of('themes'),
      resident_roles: of('resident_roles'),
      client_groups: of('client_groups'),
      movements: of('movements'),
      sources: of('sources'),
    },
  }
}
