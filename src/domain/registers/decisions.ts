import type { Decision } from '../../../schemas/minutes.ts'
import type { MeetingKind } from '../../../schemas/vocabulary/meetings.ts'
import { type Day, yearOf } from '../../model/day.ts'
import type { Facts } from '../../model/facts.ts'

/** A decision with where it was taken. */
export interface DecisionRow {
  readonly n: string
  readonly on: Day
  /** Id of the meeting, and its kind where its file is there. */
  readonly meeting: string
  readonly kind: MeetingKind | null
  /** Title of the item it stands under. */
  readonly item: string | null
  readonly text: string
  readonly result: Decision['result']
  readonly votes: Decision['votes'] | null
  /** What the decision is about, else what its item is about. */
  readonly about: string | null
}

/** Every decision in minutes, newest first; those of one meeting from last to first. Reads minutes and meetings. */
export const decisions = ({ model }: Facts): readonly DecisionRow[] =>
  model
    .all('minutes')
    .flatMap(({ id, data }) => {
      const meeting = model.get('meeting', id)
      return data.items.flatMap(item =>
        item.decisions.map(
          (decision): DecisionRow => ({
            n: decision.n,
            on: meeting?.data.date ?? (id.slice(0, 10) as Day),
            meeting: id,
            kind: meeting?.data.kind ?? null,
            item: item.title ?? null,
            text: decision.text,
            result: decision.result,
            votes: decision.votes ?? null,
            about: decision.about ?? item.about ?? null,
          }),
        ),
      )
    })
    .map((row, index) => ({ row, key: `${row.on} ${String(index).padStart(6, '0')}` }))
    .sort((a, b) => (a.key < b.key ? 1 : -1))
    .map(({ row }) => row)

/** The decisions of one year. */
export const inYear = (rows: readonly DecisionRow[], year: number): readonly DecisionRow[] =>
  rows.filter(({ on }) => yearOf(on) === year)

/**
 * The decisions about what a user names: a reference, its id, or the beginning or end of that (`2026-05`,
 * `regiotaxi`).
 */
export const aboutNamed = (rows: readonly DecisionRow[], said: string): readonly DecisionRow[] => {
  const named = said.toLowerCase()
  return rows.filter(({ about }) => {
    if (about === null) return false
    const id = about.slice(about.indexOf(':') + 1)
    return about === named || id === named || id.startsWith(`${named}-`) || id.endsWith(`-${named}`)
  })
}
