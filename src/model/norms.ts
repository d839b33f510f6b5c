import type { Lang } from '../../schemas/vocabulary/vocabulary.ts'
import type { Day } from './day.ts'
import type { Cents } from './money.ts'
import { isNormName, type NormName, type NormOf, normDefinitions, normNames } from './norm-definitions.ts'
import { type NormExpected, parseNorm } from './norm-parse.ts'
import type { FiscalMaximum, NormDefinition, NormPreset, NormValue } from './norm-types.ts'
import type { Term, Vocabularies, VocabularyName } from './norm-vocabularies.ts'

export { isNormName, type NormName, type NormOf, normDefinitions, normNames } from './norm-definitions.ts'
export type * from './norm-types.ts'
export type * from './norm-vocabularies.ts'

/** A value of its own that a council wrote in `ipr.yaml`. */
export interface WrittenDeviation {
  readonly norm: string
  readonly value: string | readonly string[]
  readonly from: Day
  readonly decided_on: Day
  readonly decided_by?: string | undefined
  readonly source: string
}

/** The fiscal maximum of a year as a council looked it up (`money/YEAR.yaml`). */
export interface WrittenFiscalMaximum {
  readonly year: number
  readonly year_amount: Cents
  readonly month_amount: Cents
  readonly confirmed_on: Day
  readonly source: string
}

/** A theme of its own that a council wrote in `ipr.yaml`. */
export interface WrittenTheme {
  readonly id: string
  readonly name: string
}

/** A deviation that could be read, beside what the preset says on its first day. */
interface NormDeviation {
  /** Place in the list of `ipr.yaml`, from 0. */
  readonly index: number
  readonly norm: NormName
  readonly own: NormValue
  readonly preset: NormValue | null
}

/** A deviation that could not be used; the norm keeps the value it had. */
export interface NormProblem {
  /** Place in the list of `ipr.yaml`, from 0. */
  readonly index: number
  readonly norm: string
  /** `same-day`: an earlier deviation of this norm starts on the same day, and that one counts. */
  readonly problem: 'unknown-norm' | 'bad-value' | 'same-day'
  /** With `bad-value`. */
  readonly expected?: NormExpected
}

/** What holds for this council, on any day. */
export interface Norms {
  /** The value on a day. `null`: this council has no such norm, or had none yet. */
  readonly get: <N extends NormName>(name: N, on: Day) => NormOf<N> | null
  /** The same with its source; `null` before the first value. */
  readonly origin: <N extends NormName>(name: N, on: Day) => NormValue<NormOf<N>> | null
  /** Every value with its first day, oldest first; from its first deviation on only deviations count. */
  readonly series: <N extends NormName>(name: N) => readonly NormValue<NormOf<N>>[]
  /** Own values of this council, in the order of `ipr.yaml`. */
  readonly deviations: () => readonly NormDeviation[]
  readonly vocabulary: <V extends VocabularyName>(name: V) => Vocabularies[V]
  /** The word for an id of an open list; the id itself when the list does not know it. */
  readonly word: (name: VocabularyName, id: string, lang: Lang) => string
  /** The fiscal maximum of a year; `null` when nobody looked it up: never that of another year. */
  readonly fiscal: (year: number) => FiscalMaximum | null
}

const onDay = <V>(series: readonly NormValue<V>[], day: Day): NormValue<V> | null =>
  series.findLast(value => value.from <= day) ?? null

const ownValue = (deviation: WrittenDeviation, value: unknown): NormValue => ({
  from: deviation.from,
  value,
  source: {
    text: { nl: deviation.source, en: deviation.source },
    standing: 'council',
    decidedOn: deviation.decided_on,
    ...(deviation.decided_by !== undefined && { decidedBy: deviation.decided_by }),
  },
})

interface Read {
  readonly deviations: readonly NormDeviation[]
  readonly problems: readonly NormProblem[]
}

const readDeviations = (
  preset: NormPreset,
  written: readonly WrittenDeviation[],
  ids: (name: VocabularyName) => readonly string[],
): Read => {
  const deviations: NormDeviation[] = []
  const problems: NormProblem[] = []
  written.forEach((deviation, index) => {
    const { norm } = deviation
    if (!isNormName(norm)) {
      problems.push({ index, norm, problem: 'unknown-norm' })
      return
    }
    const definition: NormDefinition = normDefinitions[norm]
    const parsed = parseNorm(definition, deviation.value, definition.vocabulary && ids(definition.vocabulary))
    if ('expected' in parsed) {
      problems.push({ index, norm, problem: 'bad-value', expected: parsed.expected })
      return
    }
    if (deviations.some(other => other.norm === norm && other.own.from === deviation.from)) {
      problems.push({ index, norm, problem: 'same-day' })
      return
    }
    const own = ownValue(deviation, parsed.value)
    deviations.push({ index, norm, own, preset: onDay<unknown>(preset.norms[norm], deviation.from) })
  })
  return { deviations, problems }
}

const merged = (preset: readonly NormValue[], own: readonly NormValue[]): readonly NormValue[] => {
  const deviations = own.toSorted((a, b) => (a.from < b.from ? -1 : 1))
  const first = deviations[0]
  return first === undefined ? preset : [...preset.filter(value => value.from < first.from), ...deviations]
}

// An own theme with the id of one of the preset renames it, and leaves its workgroup alone.
const withThemes = (vocabularies: Vocabularies, own: readonly WrittenTheme[]): Vocabularies => {
  const kept = vocabularies.themes.map(theme => {
    const renamed = own.find(({ id }) => id === theme.id)
    return renamed === undefined ? theme : { ...theme, nl: renamed.name, en: renamed.name }
  })
  const added = own
    .filter(({ id }) => !kept.some(theme => theme.id === id))
    .map(({ id, name }) => ({ id, nl: name, en: name, chapter: '-', cc: false }))
  return { ...vocabularies, themes: [...kept, ...added] }
}

/**
 * The norms of a council: its preset, with its own values on top. A deviation that cannot be read is left out and
 * given back as a problem, so that one mistake does not take the other norms along.
 */
export const makeNorms = (
  preset: NormPreset,
  written: readonly WrittenDeviation[] = [],
  fiscal: readonly WrittenFiscalMaximum[] = [],
  themes: readonly WrittenTheme[] = [],
): { readonly norms: Norms; readonly problems: readonly NormProblem[] } => {
  const vocabularies = withThemes(preset.vocabularies, themes)
  const terms = (name: VocabularyName): readonly Term[] => vocabularies[name]
  const ids = (name: VocabularyName) => terms(name).map(term => term.id)
  const { deviations, problems } = readDeviations(preset, written, ids)
  const table = new Map<NormName, readonly NormValue[]>(
    normNames.map(name => {
      const own = deviations.filter(({ norm }) => norm === name).map(({ own }) => own)
      return [name, merged(preset.norms[name], own)]
    }),
  )
  const maxima = new Map<number, FiscalMaximum>([
    ...preset.fiscal.map(entry => [entry.year, entry] as const),
    ...fiscal.map(entry => [entry.year, lookedUp(entry)] as const),
  ])
  const series = <N extends NormName>(name: N) => table.get(name) as readonly NormValue<NormOf<N>>[]
  const origin = <N extends NormName>(name: N, on: Day) => onDay(series(name), on)
  const norms: Norms = {
    get: (name, on) => origin(name, on)?.value ?? null,
    origin,
    series,
    deviations: () => deviations,
    vocabulary: name => vocabularies[name],
    word: (name, id, lang) => terms(name).find(term => term.id === id)?.[lang] ?? id,
    fiscal: year => maxima.get(year) ?? null,
  }
  return { norms, problems }
}

const lookedUp = (entry: WrittenFiscalMaximum): FiscalMaximum => ({
  year: entry.year,
  yearAmount: entry.year_amount,
  monthAmount: entry.month_amount,
  source: entry.source,
  standing: 'council',
  confirmedOn: entry.confirmed_on,
})
