import type { Params } from '../model/finding.ts'
import type { Manual } from '../model/manual.ts'
import { normDefinitions, normNames } from '../model/norm-definitions.ts'
import type { TaskTerm, Term, VocabularyName } from '../model/norm-vocabularies.ts'
import { catalogueRows } from '../presets/catalogue/index.ts'
import type { By, CatalogueRow, Reason } from '../presets/catalogue/row.ts'
import { koepelVocabularies } from '../presets/vocabularies/index.ts'
import { obligations } from './meetings/obligations-table.ts'

export type { By, RowKind } from '../presets/catalogue/row.ts'

/** One requirement with all that carries it out. */
export interface Requirement extends Omit<CatalogueRow, 'by'> {
  /** Each once, in the order of `sorts`. */
  readonly by: readonly By[]
  readonly reasons: readonly Reason[]
}

/** The sorts of things that carry out a requirement, in the order in which people read them. */
export const sorts = [
  'rule',
  'norm',
  'obligation',
  'step',
  'command',
  'document',
  'vocabulary',
  'key',
] as const
export type Sort = (typeof sorts)[number]

/** The two halves of `rule:composition-too-few`. */
export const splitBy = (by: By): { readonly sort: Sort; readonly name: string } => {
  const colon = by.indexOf(':')
  return { sort: by.slice(0, colon) as Sort, name: by.slice(colon + 1) }
}

interface Claim {
  readonly by: By
  readonly rows: readonly string[]
}

const isTask = (term: Term): term is TaskTerm => 'rows' in term

const taskClaims: readonly Claim[] = Object.entries(koepelVocabularies).map(([name, terms]) => ({
  by: `vocabulary:${name as VocabularyName}` as const,
  rows: (terms as readonly Term[]).filter(isTask).flatMap(({ rows }) => rows),
}))

/** What names its rows itself: rules, norms, the duties of the calendar and the tasks of each role. */
export const claims = (manuals: readonly Manual<Params>[]): readonly Claim[] => [
  ...manuals.map(({ id, rows }) => ({ by: `rule:${id}` as const, rows })),
  ...normNames.map(name => ({ by: `norm:${name}` as const, rows: normDefinitions[name].rows })),
  ...obligations.map(({ id, rows }) => ({ by: `obligation:${id}` as const, rows })),
  ...taskClaims,
]

const order = (by: By): number => sorts.indexOf(splitBy(by).sort)

/**
 * Every requirement of the catalogue: what names it itself joined with what its row says, and the reason for what is
 * missing. The rules are given, as they know the domain and not the other way round.
 */
export const catalogue = (manuals: readonly Manual<Params>[]): readonly Requirement[] => {
  const named = new Map<string, By[]>()
  for (const { by, rows } of claims(manuals))
    for (const id of rows) named.set(id, [...(named.get(id) ?? []), by])
  return catalogueRows.map(row => ({
    ...row,
    by: [...new Set([...(named.get(row.id) ?? []), ...row.by])].sort((a, b) => order(a) - order(b)),
  }))
}
