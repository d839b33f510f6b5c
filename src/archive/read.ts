import type * as z from 'zod'
import type { Fault } from '../model/finding.ts'
import type { Pointer, Source } from '../model/source.ts'
import { yamlOf } from '../model/source.ts'
import type { Files } from '../ports.ts'
import { problemsOf } from './issues.ts'
import { decode, MAX_RECORD } from './source.ts'
import { locate, parseYaml } from './yaml.ts'

/** One record as read: its data when it is wholly valid, else what is wrong with it. */
export interface Read {
  readonly data?: unknown
  readonly source?: Source
  readonly faults: readonly Fault[]
}

/** Where a pointer stands in a record, as an offset and length in its text. */
export const spotOf = (source: Source, at: Pointer): { offset: number; length: number } => {
  const found = locate(yamlOf(source), at)
  const whole = found.depth === at.length
  // A missing key has no place of its own; its parent's key shows where it belongs.
  const range = whole ? (found.value ?? found.key) : (found.key ?? found.value)
  if (!range || (at.length > 0 && found.depth === 0)) return { offset: source.yaml.start, length: 0 }
  const text = yamlOf(source).slice(range.start, range.end)
  const line = /^[^\r\n]*/.exec(text)?.[0].length ?? 0
  return { offset: source.yaml.start + range.start, length: line }
}

/** The place of the key itself, for a key that should not be there. */
export const keySpotOf = (source: Source, at: Pointer): { offset: number; length: number } => {
  const found = locate(yamlOf(source), at)
  if (!found.key) return spotOf(source, at)
  return { offset: source.yaml.start + found.key.start, length: found.key.end - found.key.start }
}

/** Reads and validates one record. A record is either whole and valid, or not used at all. */
export const readRecord = (files: Files, path: string, schema: z.ZodType): Read => {
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
  const { tree, faults } = parseYaml(yamlOf(source))
  if (!tree)
    return {
      faults: faults.map(({ fault, offset, detail }) => ({
        rule: `yaml-${fault}`,
        path,
        offset: source.yaml.start + offset,
        text: source.text,
        say: { detail: detail ?? '' },
      })),
    }
  const parsed = schema.safeParse(tree)
  if (parsed.success) return { data: parsed.data, source, faults: [] }
  return {
    faults: problemsOf(parsed.error.issues, schema, tree).map(({ rule, at, say }) => {
      const onKey = rule !== 'schema-value' && rule !== 'schema-choice'
      return { rule, path, text: source.text, ...(onKey ? keySpotOf : spotOf)(source, at), say }
    }),
  }
}
