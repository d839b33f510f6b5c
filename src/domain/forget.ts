import type { KindName } from '../../schemas/kinds.ts'
import type { Facts } from '../model/facts.ts'
import type { Entry } from '../model/model.ts'
import { bodyOf, type Pointer, yamlOf } from '../model/source.ts'

/** Where someone who must be forgotten stands in one record. */
export interface Trace {
  readonly entry: Entry
  /** Keys that hold the id, alone or after its kind. */
  readonly ids: readonly { readonly at: Pointer; readonly value: string }[]
  /** Texts in keys that hold the name. */
  readonly texts: readonly { readonly at: Pointer; readonly value: string }[]
  readonly inBody: boolean
  /** The name, or the id, stands in a comment of the record. */
  readonly inComment: boolean
  /** The id stands in the path of the record. */
  readonly inPath: boolean
  /** A text that was sent, received or adopted as it is: nobody changes it without thinking. */
  readonly frozen: boolean
}

/** What others wrote or got: changing it would say that they got something else. */
const FROZEN: ReadonlySet<KindName> = new Set([
  'request',
  'advice-text',
  'response',
  'report',
  'incoming',
  'agenda',
])

const leavesOf = (data: unknown, at: Pointer = []): readonly { at: Pointer; value: string }[] => {
  if (typeof data === 'string') return [{ at, value: data }]
  if (typeof data !== 'object' || data === null) return []
  return Array.isArray(data)
    ? data.flatMap((item, index) => leavesOf(item, [...at, index]))
    : Object.entries(data).flatMap(([key, value]) => leavesOf(value, [...at, key]))
}

/** True for a path of which the last name is this id. */
export const isPathOf = (path: string, person: string): boolean =>
  path.slice(path.lastIndexOf('/') + 1).replace(/\.(?:md|yaml)$/, '') === person

// A name may run over the end of a line; as a part of a longer name it is another one.
const written = (name: string): RegExp => {
  const parts = name.split(/\s+/).map(part => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
  return new RegExp(`(?<![\\p{L}])${parts.join('\\s+')}(?![\\p{L}])`, 'gu')
}

const COMMENT = /(?<=^|\s)#.*$/gm

const tracing = (person: string, name: string): ((entry: Entry) => Trace) => {
  const ids = new Set([person, `member:${person}`, `person:${person}`])
  const named = written(name)
  const isNamed = (text: string): boolean => text.search(named) >= 0
  return entry => {
    const leaves = leavesOf(entry.data)
    return {
      entry,
      // Not only where a table of references says so: a list of what was public names people too.
      ids: leaves.filter(({ value }) => ids.has(value)),
      texts: leaves.filter(({ value }) => isNamed(value)),
      inBody: isNamed(bodyOf(entry.source)),
      inComment: (yamlOf(entry.source).match(COMMENT) ?? []).some(
        comment => isNamed(comment) || comment.includes(person),
      ),
      inPath: isPathOf(entry.path, person),
      frozen: FROZEN.has(entry.kind as KindName),
    }
  }
}

const isTrace = ({ ids, texts, inBody, inComment, inPath }: Trace): boolean =>
  ids.length > 0 || texts.length > 0 || inBody || inComment || inPath

/** Every record in which a person stands, by id or by full name, in the order of their paths. */
export const tracesOf = ({ model }: Facts, person: string, name: string): readonly Trace[] =>
  [...model.loaded]
    .flatMap(kind => model.all(kind))
    .map(tracing(person, name))
    .filter(isTrace)
    .sort((a, b) => (a.entry.path < b.entry.path ? -1 : 1))

/** Records that hold a part of the name, as people call each other, and not the whole: for someone to look at. */
export const perhapsIn = ({ model }: Facts, name: string): readonly string[] => {
  const parts = name.split(' ').filter(part => /^\p{Lu}/u.test(part) && part.length > 3)
  if (parts.length === 0) return []
  const whole = new RegExp(`(?<!\\p{L})(?:${parts.join('|')})(?!\\p{L})`, 'u')
  return [...model.loaded]
    .filter(kind => kind !== 'publication')
    .flatMap(kind => model.all(kind))
    .filter(({ source }) => whole.test(source.text.replaceAll(name, '')))
    .map(({ path }) => path)
    .sort()
}

/** A text with the name replaced by that of the role; with a capital where a sentence begins. */
export const withoutName = (text: string, name: string, role: string): string =>
  text.replace(written(name), (_, offset: number) => {
    const before = text.slice(0, offset)
    const begins = /(?:^|[.!?:]\s+|\n\s*|[*_#>-]\s*)$/.test(before)
    return begins ? role.slice(0, 1).toUpperCase() + role.slice(1) : role
  })

/** The YAML of a record with name and id taken out of its comments. */
export const withoutComments = (
  yaml: string,
  given: { readonly name: string; readonly role: string; readonly person: string; readonly newId: string },
): string =>
  yaml.replace(COMMENT, comment =>
    withoutName(comment, given.name, given.role).replaceAll(given.person, given.newId),
  )
