import type { Pointer, Tree, TreeMap } from '../../model/source.ts'
import { isList, isMap, mapOf, sameTree } from '../edit-tree.ts'
import { mergeSequence } from './sequence.ts'

/** Which version of a fact stays; `both` only where two texts can stand below each other. */
export type Choice = 'mine' | 'theirs' | 'both'

/** One fact of which two people made something else. Without a value: it is not there, or was taken out. */
export interface Clash {
  readonly path: string
  /** The way to the fact in the front matter; null: prose, or the file as a whole. */
  readonly at: Pointer | null
  readonly mine: Tree | undefined
  readonly theirs: Tree | undefined
  readonly choices: readonly Choice[]
}

/** Settles a clash; undefined while nobody has chosen. */
export type Settle = (clash: Clash) => Choice | undefined

/** What the merging of one file runs into. */
export interface Merging {
  readonly path: string
  readonly settle: Settle
  /** Gets every clash, settled or not. */
  readonly tell: (clash: Clash) => void
}

type Value = Tree | undefined

const same = (a: Value, b: Value): boolean => (a === undefined || b === undefined ? a === b : sameTree(a, b))

const clash = (mine: Value, theirs: Value, at: Pointer, { path, settle, tell }: Merging): Value => {
  const found: Clash = { path, at, mine, theirs, choices: ['mine', 'theirs'] }
  tell(found)
  return settle(found) === 'theirs' ? theirs : mine
}

const dayIn = (item: Tree): string | null => {
  const on = isMap(item) ? item['on'] : undefined
  return typeof on === 'string' ? on : null
}

// What both added: first what the others have, then mine; by date where every item has one.
const added = (theirs: readonly Tree[], mine: readonly Tree[]): readonly Tree[] => {
  const all = [...theirs, ...mine.filter(item => !theirs.some(other => sameTree(other, item)))]
  return all.every(item => dayIn(item) !== null)
    ? all.toSorted((a, b) => (dayIn(a)! < dayIn(b)! ? -1 : dayIn(a)! > dayIn(b)! ? 1 : 0))
    : all
}

const mergeLists = (
  base: readonly Tree[],
  mine: readonly Tree[],
  theirs: readonly Tree[],
  at: Pointer,
  merging: Merging,
): readonly Tree[] =>
  mergeSequence(base, mine, theirs, sameTree).flatMap(stretch => {
    if ('settled' in stretch) return stretch.settled
    const { at: index, base: was } = stretch
    const n = was.length
    if (stretch.mine.length < n || stretch.theirs.length < n) {
      const kept = clash(stretch.mine, stretch.theirs, [...at, index], merging)
      return kept as readonly Tree[]
    }
    const changed = was.flatMap((item, i) => {
      const value = mergeTree(item, stretch.mine[i], stretch.theirs[i], [...at, index + i], merging)
      return value === undefined ? [] : [value]
    })
    return [...changed, ...added(stretch.theirs.slice(n), stretch.mine.slice(n))]
  })

const mergeMaps = (base: TreeMap, mine: TreeMap, theirs: TreeMap, at: Pointer, merging: Merging): TreeMap => {
  const own = (map: TreeMap, key: string): Value => (Object.hasOwn(map, key) ? map[key] : undefined)
  const keys = [...new Set([...Object.keys(theirs), ...Object.keys(mine)])]
  return mapOf(
    keys.flatMap(key => {
      const value = mergeTree(own(base, key), own(mine, key), own(theirs, key), [...at, key], merging)
      return value === undefined ? [] : [[key, value] as const]
    }),
  )
}

/** Merges two versions of a value that come from one, fact by fact. */
export const mergeTree = (base: Value, mine: Value, theirs: Value, at: Pointer, merging: Merging): Value => {
  if (same(mine, theirs) || same(base, mine)) return theirs
  if (same(base, theirs)) return mine
  if (mine !== undefined && theirs !== undefined) {
    if (isMap(mine) && isMap(theirs))
      return mergeMaps(base !== undefined && isMap(base) ? base : {}, mine, theirs, at, merging)
    if (isList(mine) && isList(theirs))
      return mergeLists(base !== undefined && isList(base) ? base : [], mine, theirs, at, merging)
  }
  return clash(mine, theirs, at, merging)
}
