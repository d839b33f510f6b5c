import { bodyOf, type Pointer, type Source, type Tree, type TreeMap, yamlOf } from '../model/source.ts'
import { refuseEdit } from './edit-place.ts'
import { takeStep } from './edit-step.ts'
import { isList, isMap, mapOf, type Step, sameTree, stepsBetween, treeAt, withChange } from './edit-tree.ts'
import { block, DEFAULT_STYLE } from './edit-write.ts'
import { decode } from './source.ts'
import { parseYaml } from './yaml.ts'

/**
 * Edits of one record's text that change the bytes of one value: comments, order, quotes, empty lines, line ends
 * and body stay. Each edit is parsed again, and refused (an error, a bug of ours) when the result is anything
 * but the old record with just that change. A comment on the line of what is removed goes with it.
 */

const treeOf = (source: Source): TreeMap =>
  parseYaml(yamlOf(source)).tree ?? refuseEdit(`${source.path} cannot be read`)

const decoded = (path: string, text: string): Source => {
  const result = decode(path, new TextEncoder().encode(text))
  return 'source' in result
    ? result.source
    : refuseEdit(`${path} would become unreadable: ${result.fault.fault}`)
}

const checked = (path: string, text: string, tree: Tree, body: string): Source => {
  const source = decoded(path, text)
  const parsed = parseYaml(yamlOf(source)).tree
  if (!parsed || !sameTree(parsed, tree) || bodyOf(source) !== body)
    refuseEdit(`${path} would become something else than was asked`)
  return source
}

const edited = (source: Source, steps: readonly Step[], tree: Tree): Source => {
  const { text, yaml } = source
  const now = steps.reduce(takeStep, yamlOf(source))
  return checked(source.path, text.slice(0, yaml.start) + now + text.slice(yaml.end), tree, bodyOf(source))
}

// The part of a pointer that exists, and the value wrapped in the maps that do not.
const rooted = (tree: Tree, pointer: Pointer, value: Tree): { at: Pointer; key: string; value: Tree } => {
  const known = pointer.findIndex((_, index) => treeAt(tree, pointer.slice(0, index + 1)) === undefined)
  const at = pointer.slice(0, known)
  const [key, ...deeper] = pointer.slice(known)
  const inside = treeAt(tree, at)!
  if (
    typeof key !== 'string' ||
    !(isMap(inside) || inside === '') ||
    deeper.some(step => typeof step !== 'string')
  )
    return refuseEdit(`no place for ${pointer.join('.')}`)
  const wrapped = deeper.reduceRight<Tree>((held, step) => mapOf([[String(step), held]]), value)
  return { at, key, value: wrapped }
}

/**
 * Gives a value to a key or list item; a key that is absent is added, with the maps above it. Of a list or map
 * only what differs is touched.
 */
export const setValue = (source: Source, pointer: Pointer, value: Tree): Source => {
  const tree = treeOf(source)
  const old = treeAt(tree, pointer)
  if (old !== undefined)
    return edited(source, stepsBetween(old, value, pointer), withChange(tree, pointer, value))
  const place = rooted(tree, pointer, value)
  return edited(source, [{ do: 'add', ...place }], withChange(tree, [...place.at, place.key], place.value))
}

/** Adds a key at the end of a map. Refused when the map has it. */
export const addKey = (source: Source, pointer: Pointer, key: string, value: Tree): Source =>
  treeAt(treeOf(source), [...pointer, key]) === undefined
    ? setValue(source, [...pointer, key], value)
    : refuseEdit(`${[...pointer, key].join('.')} exists`)

/** Adds an item at the end of a list; a list that is absent or empty is made. */
export const append = (source: Source, pointer: Pointer, item: Tree): Source => {
  const tree = treeOf(source)
  const list = treeAt(tree, pointer)
  if (list === undefined || list === '') return setValue(source, pointer, [item])
  if (!isList(list)) return refuseEdit(`${pointer.join('.')} is no list`)
  const index = list.length
  const expected = withChange(tree, pointer, [...list, item])
  return edited(source, [{ do: 'insert', at: pointer, index, value: item }], expected)
}

/** Takes out a key or a list item. What was the last one leaves `{}` or `[]`; a record keeps one key. */
export const remove = (source: Source, pointer: Pointer): Source =>
  edited(source, [{ do: 'remove', at: pointer }], withChange(treeOf(source), pointer, undefined))

const eolOf = (text: string): string => (/\r?\n/.exec(text)?.[0] === '\r\n' ? '\r\n' : '\n')

/** Replaces the prose of a Markdown record; its line ends become those of the file. */
export const setBody = (source: Source, prose: string): Source => {
  const { path, text, body } = source
  if (!body) return refuseEdit(`${path} has no body`)
  const eol = eolOf(text)
  const now = prose.replace(/\r?\n/g, eol)
  const before = text.slice(0, body.start)
  const fence = before.endsWith('\n') || now === '' ? before : before + eol
  return checked(path, fence + now, treeOf(source), now)
}

/**
 * The text of a new record: keys in the given order, text of several lines as a literal block. The kind of file
 * follows from the path; in Markdown an empty line stands before the body.
 */
export const writeRecord = (path: string, tree: TreeMap, body = ''): string => {
  const yaml = `${block(tree, 0, DEFAULT_STYLE)}\n`
  if (!path.endsWith('.md')) return checked(path, yaml, tree, '').text
  const prose = body === '' ? '' : `\n${body}${body.endsWith('\n') ? '' : '\n'}`
  return checked(path, `---\n${yaml}---\n${prose}`, tree, prose).text
}
