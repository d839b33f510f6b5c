import type { JsonSchema } from '../../../../schemas/json-schema.ts'
import type { Tree } from '../../../model/source.ts'

/** The keys of a map in a JSON Schema. */
export const keysOf = (schema: JsonSchema): readonly (readonly [string, JsonSchema])[] =>
  Object.entries((schema['properties'] as { [key: string]: JsonSchema } | undefined) ?? {})

/** Whether a map in a JSON Schema must have a key. */
export const isRequired = (schema: JsonSchema, key: string): boolean =>
  ((schema['required'] as readonly string[] | undefined) ?? []).includes(key)

/** The values of a closed list; empty when it is none. */
export const valuesOf = (schema: JsonSchema): readonly string[] =>
  (schema['enum'] as readonly string[] | undefined) ??
  (schema['const'] === undefined ? [] : [String(schema['const'])])

/** A list or map of variants is shown by its first. */
const variant = (schema: JsonSchema): JsonSchema => {
  const first = ((schema['oneOf'] ?? schema['anyOf']) as readonly JsonSchema[] | undefined)?.[0]
  return first ? variant(first) : schema
}

const ID = '^[a-z0-9]+(-[a-z0-9]+)*$'

/** Examples by what a pattern is for; a schema names no scalar of ours, only how it looks. */
const PATTERNS: readonly (readonly [test: RegExp, example: string])[] = [
  [/^\^\[a-z\]\+\(-/, 'advice:2026-01-onderwerp'],
  [/\[01\]\\d\|2\[0-3\]/, '19:30'],
  [/sha256/, `sha256:${'0'.repeat(64)}`],
  [/^\^files/, 'files/stuk.pdf'],
  [/q\[1-4\]/, '2026-q3'],
  [/\\d\{1,9\}\(\\\.\\d\{2\}\)/, '125.00'],
  [/\(19\|20\)\\d\\d-\\d\{2,3\}/, '2026-07'],
  [/\(19\|20\)/, '2026-03-12'],
]

/** A value that a schema accepts, to show how one looks. */
export const exampleOf = (given: JsonSchema): Tree => {
  const schema = variant(given)
  const [first] = valuesOf(schema)
  if (first !== undefined) return first
  const types = [schema['type']].flat()
  if (types.includes('array')) return [exampleOf(schema['items'] as JsonSchema)]
  if (types.includes('object'))
    return Object.fromEntries(
      keysOf(schema)
        .filter(([key]) => isRequired(schema, key))
        .map(([key, inside]) => [key, exampleOf(inside)]),
    )
  if (schema['format'] === 'date') return '2026-03-12'
  if (types.includes('integer')) return String(schema['minimum'] === undefined ? 1 : 2026)
  if (types.includes('boolean')) return 'true'
  if (schema['pattern'] === ID) return 'kenmerk'
  const pattern = PATTERNS.find(([test]) => test.test(String(schema['pattern'] ?? '')))
  if (pattern) return pattern[1]
  // A text must hold something; what need not is the name of a folder.
  if (types.includes('string') && schema['minLength'] === undefined) return 'board'
  return types.includes('number') && !types.includes('string') ? '1' : '…'
}
