import * as z from 'zod'
import type { Pointer, Tree } from '../model/source.ts'
import type { Candidate } from './meant.ts'

/** Finding one's way in a Zod schema beside a record: what may stand at a place, and what it is called. */

type Schema = z.core.$ZodType

interface Definition {
  readonly innerType?: Schema
  readonly in?: Schema
  readonly shape?: { readonly [key: string]: Schema }
  readonly element?: Schema
  readonly options?: readonly Schema[]
  /** Of a literal. */
  readonly values?: readonly unknown[]
  /** Of a list of choices. */
  readonly entries?: { readonly [key: string]: string }
}

/** What a key is called, and the words for its choices; given with `meta` in the schemas. */
export interface Label {
  readonly nl?: string
  readonly en?: string
  readonly words?: { readonly [key: string]: readonly [nl: string, en: string] }
}

// Zod wraps a schema for optional, default and transform; what is inside says what there may be.
const layers = (schema: Schema): readonly Schema[] => {
  const { innerType, in: input } = schema._zod.def as Definition
  const next = innerType ?? input
  return next ? [schema, ...layers(next)] : [schema]
}

const definition = (schema: Schema): Definition => layers(schema).at(-1)!._zod.def as Definition

/** The label of a schema, on whichever of its layers it stands. */
export const labelOf = (schema: Schema): Label => {
  const labels = layers(schema).map(layer => z.globalRegistry.get(layer) as Label | undefined)
  const { nl, en } = labels.find(label => label?.nl !== undefined) ?? {}
  const words = labels.find(label => label?.words !== undefined)?.words
  return { ...(nl ? { nl } : {}), ...(en ? { en } : {}), ...(words ? { words } : {}) }
}

/** The value at a place of a record, or nothing. */
export const valueAt = (tree: Tree, at: Pointer): Tree | undefined => {
  let value: Tree | undefined = tree
  for (const step of at) {
    if (value === undefined || typeof value === 'string') return undefined
    value = (value as { readonly [key: string]: Tree })[step]
  }
  return value
}

const fitsShape = (option: Schema, tree: Tree | undefined): boolean => {
  const { shape, element } = definition(option)
  if (typeof tree === 'string') return !shape && !element
  if (Array.isArray(tree)) return element !== undefined
  const named = Object.entries(shape ?? {}).filter(([, schema]) => definition(schema).values !== undefined)
  return named.some(([key, schema]) => {
    const value = valueAt(tree ?? {}, [key])
    return definition(schema).values!.includes(value)
  })
}

// All branches of a union that may be meant: the one that fits, or every one.
const branches = (schema: Schema, tree: Tree | undefined): readonly Schema[] => {
  const { options } = definition(schema)
  if (!options) return [schema]
  const fitting = options.filter(option => fitsShape(option, tree))
  return (fitting.length > 0 ? fitting : options).flatMap(option => branches(option, tree))
}

const inBranch = (branch: Schema, key: string | number): Schema | undefined => {
  const { element, shape } = definition(branch)
  if (typeof key === 'number') return element
  return shape && Object.hasOwn(shape, key) ? shape[key] : undefined
}

const child = (schema: Schema, key: string | number, tree: Tree | undefined): Schema | undefined =>
  branches(schema, tree)
    .map(branch => inBranch(branch, key))
    .find(found => found !== undefined)

/** The schema of a place, with its label. */
export const schemaAt = (schema: Schema, tree: Tree, at: Pointer): Schema | undefined => {
  let found: Schema | undefined = schema
  for (const [depth, key] of at.entries())
    found = found && child(found, key, valueAt(tree, at.slice(0, depth)))
  return found
}

/** The keys a map may have at a place. */
export const keysAt = (schema: Schema, tree: Tree, at: Pointer): readonly Candidate[] => {
  const found = schemaAt(schema, tree, at)
  if (!found) return []
  const keys = new Map<string, Candidate>()
  for (const branch of branches(found, valueAt(tree, at))) {
    for (const [key, inside] of Object.entries(definition(branch).shape ?? {})) {
      const { nl, en } = labelOf(inside)
      keys.set(key, { key, words: [nl, en].filter(word => word !== undefined) })
    }
  }
  return [...keys.values()]
}

/** The texts that may stand at a place which takes one of a few, with the words for them. */
export const choicesAt = (schema: Schema, tree: Tree, at: Pointer): readonly Candidate[] => {
  const key = at.at(-1)
  const above = at.slice(0, -1)
  const parent = schemaAt(schema, tree, above)
  if (!parent || key === undefined) return []
  const choices = new Map<string, Candidate>()
  for (const branch of branches(parent, valueAt(tree, above))) {
    const inside = inBranch(branch, key)
    if (!inside) continue
    const { values, entries } = definition(inside)
    const { words } = labelOf(inside)
    for (const value of values ?? Object.values(entries ?? {}))
      choices.set(String(value), { key: String(value), words: words?.[String(value)] ?? [] })
  }
  return [...choices.values()]
}
