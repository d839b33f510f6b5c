import type { FiguresRecord } from '../../../schemas/figures.ts'
import type { Lang } from '../../../schemas/vocabulary/vocabulary.ts'
import type { Commits, Facts } from '../../model/facts.ts'
import type { Entry } from '../../model/model.ts'
import { askAgain } from './ask.ts'
import type { Figure } from './figure.ts'

const same = ({ query, of, value }: FiguresRecord['figures'][number], figure: Figure): boolean =>
  query === figure.query && of.join('\n') === figure.of.join('\n') && value === String(figure.value)

/** Where the numbers of a report are or will be recorded. */
export interface Recording {
  /** Begins the id of each number; also the id of the record. */
  readonly key: string
  /** The record that holds exactly these numbers already; null when there is none yet. */
  readonly entry: Entry<'figures'> | null
}

/**
 * Where the numbers of a report are recorded: in the record that holds exactly these, else under the next free id,
 * so that a report that was given to someone keeps its own. `base` is the id of the first, `annual-2025-nl`.
 */
export const recordingOf = ({ model }: Facts, base: string, numbers: readonly Figure[]): Recording => {
  const own = model.all('figures').filter(({ id }) => id === base || id.startsWith(`${base}-`))
  const entry = own.findLast(
    ({ data }) =>
      data.figures.length === numbers.length && data.figures.every((row, at) => same(row, numbers[at]!)),
  )
  if (entry) return { key: entry.id, entry }
  const taken = own.length + 1
  return { key: taken === 1 ? base : `${base}-${taken}`, entry: null }
}

/** The commits of a record, by repository. */
export const commitsOf = ({ commits }: FiguresRecord): Commits =>
  Object.fromEntries(commits.map(({ repository, commit }) => [repository, commit]))

/** What is wrong with one number of a report. */
export interface Difference {
  readonly id: string
  /** As it stands in the file; null when it is not there. */
  readonly found: string | null
  /** As it is counted again; null when it cannot be, or stands in no record. */
  readonly counted: Figure | null
  /** As it was recorded. */
  readonly recorded: FiguresRecord['figures'][number] | null
  readonly why: 'text' | 'absent' | 'unrecorded' | 'twice' | 'record' | 'uncountable'
}

type Row = FiguresRecord['figures'][number]

const differenceOf = (
  row: Row,
  found: readonly string[],
  again: Figure | null | undefined,
  forms: (figure: Figure) => readonly string[],
): Difference | null => {
  const [text = null] = found
  const base = { id: row.id, found: text, recorded: row, counted: again ?? null }
  if (!again) return { ...base, why: 'uncountable' }
  if (String(again.value) !== row.value) return { ...base, why: 'record' }
  if (text === null) return { ...base, why: 'absent' }
  if (found.some(each => !forms(again).includes(each)))
    return { ...base, found: found.find(each => !forms(again).includes(each))!, why: 'text' }
  return found.length > 1 ? { ...base, why: 'twice' } : null
}

/**
 * Counts every number of a record again and compares: with the record, and with what stands in the file. `forms`
 * are the ways in which a number may be written in the language of the report.
 */
export const differences = (
  facts: Facts,
  { data }: Pick<Entry<'figures'>, 'data'>,
  found: readonly { readonly id: string; readonly text: string }[],
  forms: (figure: Figure, lang: Lang) => readonly string[],
): readonly Difference[] => {
  const recorded = data.figures.flatMap(row => {
    const own = found.filter(({ id }) => id === row.id).map(({ text }) => text)
    return differenceOf(row, own, askAgain(facts, row), figure => forms(figure, data.lang)) ?? []
  })
  const known = new Set(data.figures.map(({ id }) => id))
  const unknown = found
    .filter(({ id }) => !known.has(id))
    .map(
      ({ id, text }): Difference => ({
        id,
        found: text,
        counted: null,
        recorded: null,
        why: 'unrecorded',
      }),
    )
  return [...recorded, ...unknown]
}
