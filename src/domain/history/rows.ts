/** A record or a part of one, as plain data. */
export type Data = { readonly [key: string]: unknown }

/** How a list differs from what it was. */
export interface RowChanges {
  readonly added: readonly Data[]
  readonly removed: readonly Data[]
  /** The same row, by what names it, with other contents. */
  readonly changed: readonly (readonly [was: Data, now: Data])[]
}

const isData = (value: unknown): value is Data =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** The rows of a list of maps; nothing for anything else. */
export const rowsIn = (value: unknown): readonly Data[] => (Array.isArray(value) ? value.filter(isData) : [])

/** True when two values of a record say the same. */
export const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b)

// Takes each row away once, so that two equal rows count as two.
const without = (rows: readonly Data[], others: readonly Data[]): readonly Data[] => {
  const left = others.map(row => JSON.stringify(row))
  return rows.filter(row => {
    const at = left.indexOf(JSON.stringify(row))
    if (at >= 0) left.splice(at, 1)
    return at < 0
  })
}

/** Compares two lists of rows. `named` are the keys by which a row stays the same row. */
export const rowChanges = (was: unknown, now: unknown, named: readonly string[]): RowChanges => {
  const before = without(rowsIn(was), rowsIn(now))
  const after = without(rowsIn(now), rowsIn(was))
  const isSame = (a: Data, b: Data): boolean => named.length > 0 && named.every(key => same(a[key], b[key]))
  const left = [...before]
  const changed = after.flatMap(row => {
    const at = left.findIndex(other => isSame(other, row))
    const [old] = at < 0 ? [] : left.splice(at, 1)
    return old ? [[old, row] as const] : []
  })
  return {
    added: after.filter(row => !changed.some(([, now]) => now === row)),
    removed: left,
    changed,
  }
}
