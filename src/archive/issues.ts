import type * as z from 'zod'
import type { Expected } from '../../schemas/scalars.ts'
import type { Params } from '../model/finding.ts'
import type { Pointer, Tree } from '../model/source.ts'
import { meant } from './meant.ts'
import { type NeverRule, neverRule } from './never.ts'
import { choicesAt, keysAt, labelOf, schemaAt, valueAt } from './schema-walk.ts'

/** The rules that a record can break by what stands in it, when it could be parsed. */
export type ProblemRule =
  | 'schema-unknown-key'
  | 'schema-missing-key'
  | 'schema-shape'
  | 'schema-choice'
  | 'schema-value'
  | NeverRule

/** What validation found wrong, with the way to it. */
export interface Problem {
  readonly rule: ProblemRule
  readonly at: Pointer
  readonly say: Params
}

/** What a value has the shape of, as far as people can see. */
type Shape = 'empty' | 'text' | 'list' | 'map'

type Issue = z.core.$ZodIssue

const LONGEST = 80

// The first line of a text is enough to know it again.
const shown = (text: string): string => {
  const line = /^[^\r\n]*/.exec(text)![0]
  return line.length === text.length && text.length <= LONGEST ? text : `${line.slice(0, LONGEST)}…`
}

const shapeOf = (value: Tree | undefined): Shape => {
  if (typeof value === 'string') return value.trim() === '' ? 'empty' : 'text'
  return Array.isArray(value) ? 'list' : 'map'
}

/** A pointer as people read it: `terms 2 › decision`. */
const trail = (at: Pointer): string =>
  at
    .map(step => (typeof step === 'number' ? ` ${step + 1}` : ` › ${step}`))
    .join('')
    .replace(/^ › /, '')

/** What every message says of a place: the key, its number in a list, and where that key stands. */
export const placed = (at: Pointer): Params => {
  const last = at.findLastIndex(step => typeof step === 'string')
  const item = at[last + 1]
  return {
    key: String(at[last] ?? ''),
    item: typeof item === 'number' ? item + 1 : null,
    within: trail(at.slice(0, Math.max(last, 0))),
  }
}

/** How one record is looked at: its path, its schema and what it holds. */
interface Look {
  readonly path: string
  readonly schema: z.core.$ZodType
  readonly tree: Tree
}

const unknownKey = ({ path, schema, tree }: Look, at: Pointer, key: string): Problem => {
  const never = neverRule(path, key)
  const whole = [...at, key]
  if (never) return { rule: never, at: whole, say: placed(whole) }
  const allowed = keysAt(schema, tree, at)
  return {
    rule: 'schema-unknown-key',
    at: whole,
    say: {
      ...placed(whole),
      instead: meant(key, allowed) ?? null,
      allowed: allowed.map(candidate => candidate.key),
    },
  }
}

const missingKey = ({ schema, tree }: Look, at: Pointer): Problem => {
  const found = schemaAt(schema, tree, at)
  const { nl, en } = found ? labelOf(found) : {}
  return { rule: 'schema-missing-key', at, say: { ...placed(at), nl: nl ?? null, en: en ?? null } }
}

const wrongShape = (at: Pointer, expected: Exclude<Shape, 'empty'>, value: Tree): Problem => ({
  rule: 'schema-shape',
  at,
  say: { ...placed(at), expected, found: shapeOf(value) },
})

const wrongChoice = ({ schema, tree }: Look, at: Pointer, value: Tree): Problem => {
  if (typeof value !== 'string') return wrongShape(at, 'text', value)
  const choices = choicesAt(schema, tree, at)
  return {
    rule: 'schema-choice',
    at,
    say: {
      ...placed(at),
      found: shown(value),
      instead: meant(value, choices) ?? null,
      allowed: choices.map(({ key }) => key),
      nl: choices.map(({ key, words }) => words[0] ?? key),
      en: choices.map(({ key, words }) => words[1] ?? key),
    },
  }
}

const wrongValue = (at: Pointer, issue: Issue, value: Tree): Problem => {
  const expected = (issue as { params?: { expected?: Expected } }).params?.expected ?? 'text'
  return {
    rule: 'schema-value',
    at,
    say: { ...placed(at), expected, found: typeof value === 'string' ? shown(value) : '' },
  }
}

const SHAPES: Readonly<Record<string, Exclude<Shape, 'empty'>>> = { array: 'list', object: 'map' }

// Of a union of shapes, the branch whose shape the value has says what is wrong inside it.
const fittingBranch = (issue: Issue & { readonly code: 'invalid_union' }): readonly Issue[] | undefined =>
  issue.errors.find(branch => !branch.some(({ code, path }) => code === 'invalid_type' && path.length === 0))

const problems = (look: Look, issue: Issue, above: Pointer): readonly Problem[] => {
  const at = [...above, ...(issue.path as (string | number)[])]
  const value = valueAt(look.tree, at)
  if (issue.code === 'unrecognized_keys') return issue.keys.map(key => unknownKey(look, at, key))
  if (value === undefined) return [missingKey(look, at)]
  switch (issue.code) {
    case 'invalid_type':
      return [wrongShape(at, SHAPES[issue.expected] ?? 'text', value)]
    case 'invalid_value':
      return [wrongChoice(look, at, value)]
    case 'invalid_union': {
      if (issue.errors.length === 0) return [wrongChoice(look, at, value)]
      const inside = fittingBranch(issue)
      return inside ? inside.flatMap(each => problems(look, each, at)) : [wrongShape(at, 'text', value)]
    }
    default:
      return [wrongValue(at, issue, value)]
  }
}

const pointed = (at: Pointer): string => JSON.stringify(at)

// A key that was written wrongly is not also missing.
const withoutEchoes = (found: readonly Problem[]): readonly Problem[] => {
  const meantKeys = new Set(found.map(({ at, say }) => pointed([...at.slice(0, -1), String(say.instead)])))
  return found.filter(({ rule, at }) => rule !== 'schema-missing-key' || !meantKeys.has(pointed(at)))
}

/** Turns what Zod reports into our own problems. */
export const problemsOf = (
  issues: readonly Issue[],
  path: string,
  schema: z.core.$ZodType,
  tree: Tree,
): readonly Problem[] => withoutEchoes(issues.flatMap(issue => problems({ path, schema, tree }, issue, [])))
