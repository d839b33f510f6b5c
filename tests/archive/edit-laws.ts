import fc from 'fast-check'
import { expect } from 'vitest'
import { addKey, append, remove, setValue, writeRecord } from '../../src/archive/edit.ts'
import { isList, isMap, isText, mapOf, sameTree, treeAt } from '../../src/archive/edit-tree.ts'
import { decode } from '../../src/archive/source.ts'
import { type Outline, outline, parseYaml } from '../../src/archive/yaml.ts'
import { bodyOf, type Pointer, type Source, type Tree, yamlOf } from '../../src/model/source.ts'
import { anyRecord, anyValue, pointersOf, type Written } from './edit-documents.ts'

/** What must hold for every edit of every record; each law runs on `runs` random ones. */

export const sourceOf = ({ path, text }: Written): Source => {
  const decoded = decode(path, new TextEncoder().encode(text))
  if ('fault' in decoded) throw new Error(`${decoded.fault.fault} in ${JSON.stringify(text)}`)
  return decoded.source
}

export const treeIn = (source: Source): Tree => {
  const { tree, faults } = parseYaml(yamlOf(source))
  if (!tree) throw new Error(`${JSON.stringify(faults)} in ${JSON.stringify(source.text)}`)
  return tree
}

const commentsOf = (text: string): readonly string[] => text.match(/# note \d+/g) ?? []

const placeOf = (source: Source, pointer: Pointer): Outline =>
  pointer.reduce<Outline>(
    (node, step) =>
      (typeof step === 'number' ? node.items[step] : node.items.find(item => item.name === step))!.value,
    outline(yamlOf(source)),
  )

// Places are picked by a number, so that a failing case stays small.
const spots = (source: Source, fits: (tree: Tree) => boolean): readonly Pointer[] => {
  const tree = treeIn(source)
  return pointersOf(tree).filter(pointer => fits(treeAt(tree, pointer)!))
}

const holds = (
  runs: number,
  fits: (tree: Tree) => boolean,
  law: (source: Source, at: Pointer, value: Tree) => void,
) =>
  fc.assert(
    fc.property(anyRecord, anyValue, fc.nat(), (written, value, pick) => {
      const source = sourceOf(written)
      const found = spots(source, fits)
      if (found.length > 0) law(source, found[pick % found.length]!, value)
    }),
    { numRuns: runs },
  )

// Where a key or item begins: a list item right after the one before it, so with the comments above it.
const startOf = (source: Source, pointer: Pointer): { start: number; slot: number } => {
  const parent = placeOf(source, pointer.slice(0, -1))
  const step = pointer.at(-1)!
  const key = parent.items.find(item => item.name === step)?.key
  if (key) return { start: key.start, slot: key.end }
  const before = parent.items[Number(step) - 1]
  const start = before ? before.value.range.end : parent.range.start
  return { start, slot: start }
}

const lineBelow = (yaml: string, offset: number): number => {
  const found = yaml.indexOf('\n', Math.max(0, offset - 1))
  return found < 0 ? yaml.length : found
}

const expectOnly = (before: Source, after: Source, from: number, until: number): void => {
  const start = before.yaml.start + from
  const end = before.yaml.start + until
  expect(after.text.slice(0, start)).toBe(before.text.slice(0, start))
  expect(after.text.slice(after.text.length - (before.text.length - end))).toBe(before.text.slice(end))
  expect(bodyOf(after)).toBe(bodyOf(before))
}

const expectComments = (before: Source, after: Source, from: number, until: number): void => {
  const yaml = yamlOf(before)
  const kept = commentsOf(after.text)
  for (const comment of [...commentsOf(yaml.slice(0, from)), ...commentsOf(yaml.slice(until))])
    expect(kept).toContain(comment)
}

const sorted = (comments: readonly string[]): readonly string[] => [...comments].sort()

export const setsOneText = (runs: number): void =>
  holds(runs, isText, (source, at, value) => {
    if (at.length === 0) return
    const after = setValue(source, at, value)
    expect(sameTree(treeAt(treeIn(after), at)!, value)).toBe(true)
    expect(sorted(commentsOf(after.text))).toEqual(sorted(commentsOf(source.text)))
    const { range } = placeOf(source, at)
    const raw = textAt(source, at)
    const stays = isText(value) && !value.includes('\n') && raw !== '' && !/^[|>]/.test(raw)
    if (stays) expectOnly(source, after, range.start, range.end)
  })

export const setsAnything = (runs: number): void =>
  holds(
    runs,
    () => true,
    (source, at, value) => {
      if (at.length === 0) return
      const after = setValue(source, at, value)
      expect(sameTree(treeAt(treeIn(after), at)!, value)).toBe(true)
      const { range } = placeOf(source, at)
      const below = lineBelow(yamlOf(source), range.end)
      expectOnly(source, after, startOf(source, at).slot, below)
      expectComments(source, after, range.start, below)
      expect(setValue(after, at, value).text).toBe(after.text)
    },
  )

const nonEmptyMap = (tree: Tree): boolean => isMap(tree) && Object.keys(tree).length > 0

export const addsAndTakesBack = (runs: number): void =>
  holds(runs, nonEmptyMap, (source, at, value) => {
    if (isPair(source, at)) return
    const after = addKey(source, at, 'added', value)
    expect(commentsOf(after.text)).toEqual(commentsOf(source.text))
    expect(remove(after, [...at, 'added']).text).toBe(source.text)
  })

// `[a: b]`: a map without braces takes no second key.
const isPair = (source: Source, at: Pointer): boolean => {
  const parent = placeOf(source, at.slice(0, -1))
  const yaml = yamlOf(source)
  return (
    parent.kind === 'list' &&
    yaml[parent.range.start] === '[' &&
    yaml[placeOf(source, at).range.start] !== '{'
  )
}

export const appendsAndTakesBack = (runs: number): void =>
  holds(
    runs,
    tree => isList(tree) && tree.length > 0,
    (source, at, value) => {
      const length = (treeAt(treeIn(source), at) as readonly Tree[]).length
      const after = append(source, at, value)
      expect(commentsOf(after.text)).toEqual(commentsOf(source.text))
      expect(remove(after, [...at, length]).text).toBe(source.text)
    },
  )

export const removesOnly = (runs: number): void =>
  holds(
    runs,
    () => true,
    (source, at) => {
      const keys = Object.keys(treeIn(source))
      if (at.length === 0 || (at.length === 1 && keys.length === 1)) return
      const after = remove(source, at)
      expect(spots(after, () => true).length).toBeLessThan(spots(source, () => true).length)
      expect(after.text.length).toBeLessThanOrEqual(source.text.length + 2)
      const { start } = startOf(source, at)
      expectComments(source, after, start, lineBelow(yamlOf(source), placeOf(source, at).range.end))
    },
  )

const anyMap = fc
  .dictionary(fc.constantFrom('title', 'date', 'items', 'note', 'who'), anyValue, { minKeys: 1 })
  .map(map => mapOf(Object.entries(map)))

const textAt = (source: Source, at: Pointer): string => {
  const { range } = placeOf(source, at)
  return yamlOf(source).slice(range.start, range.end)
}

// A text that once needed quotes keeps them, so only edits that need none or need them both ways go back.
export const writesAndReads = (runs: number): void =>
  fc.assert(
    fc.property(anyMap, fc.constantFrom('x.md', 'x.yaml'), anyValue, fc.nat(), (map, path, value, pick) => {
      const source = sourceOf({ path, text: writeRecord(path, map) })
      expect(sameTree(treeIn(source), map)).toBe(true)
      const found = spots(source, isText)
      const at = found[pick % Math.max(1, found.length)]
      if (!at) return
      const between = setValue(source, at, value)
      const quotes = [source, between].map(edited => textAt(edited, at).startsWith('"'))
      if (quotes[0] !== quotes[1] && isText(value)) return
      expect(setValue(between, at, treeAt(map, at)!).text).toBe(source.text)
    }),
    { numRuns: runs },
  )
