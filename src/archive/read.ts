import type * as z from 'zod'
import type { Fault } from '../model/finding.ts'
import type { Pointer, Source, Tree } from '../model/source.ts'
import { yamlOf } from '../model/source.ts'
import type { Files, ReadFault } from '../ports.ts'
import { type ProblemRule, placed, problemsOf } from './issues.ts'
import { meant } from './meant.ts'
import { keysAt } from './schema-walk.ts'
import { decode, forbiddenIn, MAX_RECORD, type SourceFaultName } from './source.ts'
import { locate, parseYaml, type YamlFault, type YamlFaultName } from './yaml.ts'

/** Every rule that reading one record can yield a fault of; each has its manual. */
export type RecordRule = `file-${ReadFault | SourceFaultName}` | `yaml-${YamlFaultName}` | ProblemRule

export interface RecordFault extends Fault {
  readonly rule: RecordRule
}

/** One record as read: its data when it is wholly valid, else what is wrong with it. */
export interface Read {
  readonly data?: unknown
  readonly source?: Source
  readonly faults: readonly RecordFault[]
  /** What was parsed, valid or not. */
  readonly tree?: { readonly [key: string]: Tree }
}

interface Span {
  readonly offset: number
  readonly length: number
}

// Only what stands on one line can be marked.
const span = (source: Source, range: { readonly start: number; readonly end: number }): Span => {
  const text = yamlOf(source).slice(range.start, range.end)
  return { offset: source.yaml.start + range.start, length: /^[^\r\n]*/.exec(text)![0].length }
}

/** Where a pointer stands in a record, as an offset and length in its text. */
export const spotOf = (source: Source, at: Pointer): Span => {
  const found = locate(yamlOf(source), at)
  const whole = found.depth === at.length
  // A missing key has no place of its own; its parent's key shows where it belongs.
  const range = whole ? (found.value ?? found.key) : (found.key ?? found.value)
  if (!range || (at.length > 0 && found.depth === 0)) return { offset: 0, length: 0 }
  return span(source, range)
}

/** The place of the key itself, for a key that should not be there. */
const keySpotOf = (source: Source, at: Pointer): Span => {
  const { key } = locate(yamlOf(source), at)
  return key ? span(source, key) : spotOf(source, at)
}

// Text may hold by an escape (`"\e"`) what the file itself may not.
const hidden = (tree: Tree, at: Pointer): { readonly at: Pointer; readonly name: string } | undefined => {
  if (typeof tree === 'string') {
    const found = forbiddenIn(tree)
    return found && { at, name: found.name }
  }
  for (const [key, value] of Object.entries(tree)) {
    const found = hidden(value, [...at, Array.isArray(tree) ? Number(key) : key])
    if (found) return found
  }
  return undefined
}

const keyShapeSay = ({ detail = '', at = [] }: YamlFault, schema: z.ZodType): Fault['say'] => ({
  ...placed([...at, detail]),
  instead: meant(detail, keysAt(schema, {}, at)) ?? null,
})

const yamlFaults = (source: Source, faults: readonly YamlFault[], schema: z.ZodType): RecordFault[] =>
  faults.map(found => {
    const { fault, offset, detail } = found
    return {
      rule: `yaml-${fault}`,
      path: source.path,
      offset: offset === 0 ? 0 : source.yaml.start + offset,
      text: source.text,
      say: fault === 'key-shape' ? keyShapeSay(found, schema) : { detail: detail ?? '' },
    }
  })

const schemaFaults = (source: Source, tree: Tree, schema: z.ZodType, error: z.ZodError): RecordFault[] =>
  problemsOf(error.issues, source.path, schema, tree).map(({ rule, at, say }) => {
    const onValue = rule === 'schema-value' || rule === 'schema-choice'
    return { rule, path: source.path, text: source.text, ...(onValue ? spotOf : keySpotOf)(source, at), say }
  })

/** Valid records by path, so that a second state of the same archive parses only what differs. */
export type Memo = Map<string, { readonly schema: z.ZodType; readonly read: Read }>

/** Reads and validates one record. A record is either whole and valid, or not used at all. */
export const readRecord = (files: Files, path: string, schema: z.ZodType, memo?: Memo): Read => {
  const result = files.read(path, MAX_RECORD)
  if (!result.ok) return { faults: [{ rule: `file-${result.fault}`, path, say: { limit: MAX_RECORD } }] }
  const decoded = decode(path, result.bytes)
  if ('fault' in decoded) {
    const { fault, offset, detail } = decoded.fault
    return {
      faults: [{ rule: `file-${fault}`, path, offset, text: decoded.text, say: { detail: detail ?? '' } }],
    }
  }
  const { source } = decoded
  const known = memo?.get(path)
  if (known?.schema === schema && known.read.source?.text === source.text) return known.read
  const { tree, faults } = parseYaml(yamlOf(source))
  if (!tree) return { faults: yamlFaults(source, faults, schema) }
  const control = hidden(tree, [])
  if (control) {
    const { at, name } = control
    const say = { detail: name, ...placed(at) }
    return {
      faults: [{ rule: 'file-control-character', path, text: source.text, ...spotOf(source, at), say }],
      tree,
    }
  }
  const parsed = schema.safeParse(tree)
  if (parsed.success) {
    const read: Read = { data: parsed.data, source, faults: [], tree }
    memo?.set(path, { schema, read })
    return read
  }
  return { faults: schemaFaults(source, tree, schema, parsed.error), tree }
}
