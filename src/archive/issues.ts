import type * as z from 'zod'
import type { Expected } from '../../schemas/scalars.ts'
import { closest } from '../model/closest.ts'
import type { Params } from '../model/finding.ts'
import type { Pointer, Tree } from '../model/source.ts'

/** What validation found wrong, with the way to it. `rule` names a row of the file rules. */
export interface Problem {
  readonly rule: string
  readonly at: Pointer
  readonly say: Params
}

type Issue = z.core.$ZodIssue

const valueAt = (tree: Tree, path: Pointer): Tree | undefined => {
  let value: unknown = tree
  for (const step of path) value = (value as { [key: string]: unknown } | undefined)?.[String(step)]
  return value as Tree | undefined
}

const shown = (value: Tree | undefined): string => (typeof value === 'string' ? value.slice(0, 80) : '')

// Zod wraps a schema for optional, default and transform; what is inside says which keys there are.
const inner = (schema: z.core.$ZodType): z.core.$ZodType => {
  const def = (schema as z.ZodType)._zod.def as { innerType?: z.core.$ZodType; in?: z.core.$ZodType }
  const next = def.innerType ?? def.in
  return next ? inner(next) : schema
}

const step = (
  schema: z.core.$ZodType,
  key: string | number,
  tree: Tree | undefined,
): z.core.$ZodType | undefined => {
  const def = inner(schema)._zod.def as {
    shape?: { [key: string]: z.core.$ZodType }
    element?: z.core.$ZodType
    options?: readonly z.core.$ZodType[]
  }
  if (def.options) {
    const fitting = def.options.find(option => branch(option, tree))
    return fitting && step(fitting, key, tree)
  }
  return typeof key === 'number' ? def.element : def.shape?.[key]
}

// The branch of a discriminated union whose literal the record names.
const branch = (option: z.core.$ZodType, tree: Tree | undefined): boolean => {
  const shape = (inner(option)._zod.def as { shape?: { [key: string]: z.core.$ZodType } }).shape ?? {}
  return Object.entries(shape).some(([key, schema]) => {
    const values = (schema._zod.def as { values?: readonly unknown[] }).values
    return values?.includes((tree as { [key: string]: Tree } | undefined)?.[key]) ?? false
  })
}

/** The keys a record may have at a place. */
export const keysAt = (schema: z.core.$ZodType, tree: Tree, path: Pointer): readonly string[] => {
  let at: z.core.$ZodType | undefined = schema
  for (const [i, key] of path.entries())
    at = at && step(at, key as string | number, valueAt(tree, path.slice(0, i)))
  if (!at) return []
  const def = inner(at)._zod.def as { shape?: object; options?: readonly z.core.$ZodType[] }
  const chosen = def.options?.find(option => branch(option, valueAt(tree, path)))
  const shape = chosen ? (inner(chosen)._zod.def as { shape?: object }).shape : def.shape
  return Object.keys(shape ?? {})
}

// Keys that must not exist, each with the rule that says why (MEMB-07, CONF-09, design: never stored).
const NEVER: Readonly<Record<string, string>> = {
  represents: 'member-without-mandate',
  delegated_by: 'member-without-mandate',
  bsn: 'privacy-forbidden-key',
  iban: 'privacy-forbidden-key',
  bank_account: 'privacy-forbidden-key',
  benefit: 'privacy-forbidden-key',
  benefit_status: 'privacy-forbidden-key',
  birth_date: 'privacy-forbidden-key',
  address: 'privacy-forbidden-key',
  phone: 'privacy-forbidden-key',
  email: 'privacy-forbidden-key',
  promised: 'contact-without-promises',
}

const unknownKeys = (keys: readonly string[], at: Pointer, allowed: readonly string[]): Problem[] =>
  keys.map(key => ({
    rule: NEVER[key] ?? 'schema-unknown-key',
    at: [...at, key],
    say: { key, instead: closest(key, allowed) ?? null, allowed },
  }))

const shapeOf = (value: unknown): 'text' | 'list' | 'map' =>
  typeof value === 'string' ? 'text' : Array.isArray(value) ? 'list' : 'map'

/** Turns what Zod reports into our own problems; a union reports what its fitting branch found. */
export const problemsOf = (
  issues: readonly Issue[],
  schema: z.core.$ZodType,
  tree: Tree,
): readonly Problem[] =>
  issues.flatMap((issue): readonly Problem[] => {
    const at = issue.path as (string | number)[]
    const value = valueAt(tree, at)
    const key = String(at.at(-1) ?? '')
    switch (issue.code) {
      case 'unrecognized_keys':
        return unknownKeys(issue.keys, at, keysAt(schema, tree, at))
      case 'invalid_type':
        if (value === undefined) return [{ rule: 'schema-missing-key', at, say: { key } }]
        return [
          {
            rule: 'schema-shape',
            at,
            say: {
              key,
              expected: issue.expected === 'array' ? 'list' : issue.expected === 'object' ? 'map' : 'text',
              found: shapeOf(value),
            },
          },
        ]
      case 'invalid_value': {
        const allowed = issue.values.map(String)
        if (value === undefined) return [{ rule: 'schema-missing-key', at, say: { key } }]
        return [
          {
            rule: 'schema-choice',
            at,
            say: { key, found: shown(value), allowed, instead: closest(shown(value), allowed) ?? null },
          },
        ]
      }
      case 'invalid_union': {
        if (issue.errors.length === 0) {
          const allowed = branchValues(schema, tree, at)
          return [
            {
              rule: 'schema-choice',
              at,
              say: { key, found: shown(value), allowed, instead: closest(shown(value), allowed) ?? null },
            },
          ]
        }
        return [{ rule: 'schema-shape', at, say: { key, expected: 'text', found: shapeOf(value) } }]
      }
      default: {
        const expected = (issue as { params?: { expected?: Expected } }).params?.expected ?? 'text'
        return [
          {
            rule: 'schema-value',
            at,
            say: { key, expected, found: shown(value), empty: shown(value) === '' },
          },
        ]
      }
    }
  })

const branchValues = (schema: z.core.$ZodType, tree: Tree, at: Pointer): readonly string[] => {
  let union: z.core.$ZodType | undefined = schema
  const parent = at.slice(0, -1)
  for (const [i, key] of parent.entries())
    union = union && step(union, key as string | number, valueAt(tree, parent.slice(0, i)))
  const options = union
    ? ((inner(union)._zod.def as { options?: readonly z.core.$ZodType[] }).options ?? [])
    : []
  return options.flatMap(option => {
    const shape = (inner(option)._zod.def as { shape?: { [key: string]: z.core.$ZodType } }).shape ?? {}
    const literal = shape[String(at.at(-1))]
    return ((literal?._zod.def as { values?: readonly unknown[] } | undefined)?.values ?? []).map(String)
  })
}
