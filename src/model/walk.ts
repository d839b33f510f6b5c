import type { Pointer } from './source.ts'

/** A value in a record, with the way to it. */
export interface Found {
  readonly at: Pointer
  readonly value: unknown
}

/**
 * Every value of a record that a pattern leads to: keys, and `*` for each item of a list. Keys that are absent
 * lead to nothing.
 */
export const valuesAt = (data: unknown, pattern: readonly string[], at: Pointer = []): readonly Found[] => {
  const [step, ...rest] = pattern
  if (step === undefined) return data === undefined ? [] : [{ at, value: data }]
  if (step === '*') {
    return Array.isArray(data) ? data.flatMap((item, index) => valuesAt(item, rest, [...at, index])) : []
  }
  if (typeof data !== 'object' || data === null) return []
  return valuesAt((data as { readonly [key: string]: unknown })[step], rest, [...at, step])
}

/** Every map in a record, with the way to it: the record itself first. */
export function* mapsIn(
  data: unknown,
  at: Pointer = [],
): Generator<{ at: Pointer; map: { readonly [key: string]: unknown } }> {
  if (Array.isArray(data)) {
    for (const [index, item] of data.entries()) yield* mapsIn(item, [...at, index])
  } else if (typeof data === 'object' && data !== null) {
    const map = data as { readonly [key: string]: unknown }
    yield { at, map }
    for (const [key, value] of Object.entries(map)) yield* mapsIn(value, [...at, key])
  }
}

/** Every text in a piece of data, in order; keys are no texts. */
export const textsIn = (data: unknown): readonly string[] => {
  if (typeof data === 'string') return [data]
  return typeof data === 'object' && data !== null ? Object.values(data).flatMap(textsIn) : []
}
