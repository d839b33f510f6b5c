import type { Draft } from '../../../archive/plan.ts'
import type { ListRow } from '../../../intake/csv.ts'
import { saidPartialDay } from '../../../lang/said-days.ts'
import type { Facts } from '../../../model/facts.ts'
import { Refusal } from '../../../model/refusal.ts'
import { slug } from '../../../model/slug.ts'

/** A column that a list may have, by what people call it. */
export interface Column {
  readonly key: string
  /** Names in Dutch and English; the first two name the column in messages. */
  readonly names: readonly [nl: string, en: string, ...others: string[]]
  readonly needed?: true
}

/** What a row is read with. */
export interface RowGiven {
  readonly facts: Facts
  readonly lang: 'nl' | 'en'
  readonly cell: (key: string) => string | undefined
  /** What a column is called in messages. */
  readonly name: (key: string) => string
  /** True for an id that the archive has, or an earlier row took. */
  readonly taken: (id: string) => boolean
  /** Says what of the row could not be taken over, though the row could. */
  readonly remark: (refusal: Refusal) => void
}

/** What a row becomes; null when the archive has it already. */
export interface Made {
  readonly id: string
  readonly title: string
  readonly draft: Draft
}

/** A list that councils keep. */
export interface ListKind {
  readonly columns: readonly Column[]
  /** Throws a `Refusal` for a row that cannot be understood. */
  readonly row: (given: RowGiven) => Made | null
}

/** What must stand in a row. */
export const needed = ({ cell, name }: RowGiven, key: string): string => {
  const found = cell(key)
  if (found === undefined) throw new Refusal('list-cell-missing', { column: name(key) })
  return found
}

/** A cell as something, such as a day; undefined when it is empty. */
export const cellAs = <T>(
  given: RowGiven,
  key: string,
  how: (text: string) => T | undefined,
): T | undefined => {
  const said = given.cell(key)
  if (said === undefined) return undefined
  const found = how(said)
  if (found === undefined) throw new Refusal('list-cell-odd', { column: given.name(key), found: said })
  return found
}

/** A cell as something where the rest of the row holds without it: what cannot be read becomes a remark. */
export const cellOr = <T>(
  given: RowGiven,
  key: string,
  how: (text: string) => T | undefined,
): T | undefined => {
  try {
    return cellAs(given, key, how)
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    given.remark(error)
    return undefined
  }
}

/** A day in the past, or a month or year of old times. */
export const pastDay = (given: RowGiven, key: string): string => {
  const said = needed(given, key)
  const found = saidPartialDay(said)
  if (found === undefined) throw new Refusal('list-cell-odd', { column: given.name(key), found: said })
  if (found > given.facts.today) throw new Refusal('day-to-come', { found: said })
  return found
}

/** The column of a list that a name means. */
export const columnNamed = (columns: readonly Column[], said: string): Column | undefined =>
  columns.find(({ key, names }) => [key, ...names].some(name => slug(name) === slug(said)))

// A cell with more in it is no cell of a list.
const LONGEST = 2000

/** The cells of a row by the keys of the columns. */
export const cellsOf = (
  { cells }: ListRow,
  columns: ReadonlyMap<string, string>,
): ((key: string) => string | undefined) => {
  const byKey = new Map(
    [...columns].flatMap(([name, key]) => (cells.has(name) ? [[key, cells.get(name)!]] : [])),
  )
  return key => {
    const cell = byKey.get(key)
    if (cell !== undefined && cell.length > LONGEST) throw new Refusal('list-cell-long', { most: LONGEST })
    return cell
  }
}
