import type { Pointer, Tree, TreeMap } from '../model/source.ts'

export const isText = (tree: Tree): tree is string => typeof tree === 'string'
export const isList = (tree: Tree): tree is readonly Tree[] => Array.isArray(tree)
export const isMap = (tree: Tree): tree is TreeMap => !isText(tree) && !isList(tree)

// Undefined when there is none.
const childOf = (tree: Tree, step: string | number): Tree | undefined => {
  if (isText(tree)) return undefined
  if (isList(tree)) return typeof step === 'number' ? tree[step] : undefined
  return typeof step === 'string' && Object.hasOwn(tree, step) ? tree[step] : undefined
}

export const treeAt = (tree: Tree, pointer: Pointer): Tree | undefined =>
  pointer.reduce<Tree | undefined>(
    (found, step) => (found === undefined ? undefined : childOf(found, step)),
    tree,
  )

/** Equality of trees; the order of keys makes no difference, that of a list does. */
export const sameTree = (a: Tree, b: Tree): boolean => {
  if (isText(a) || isText(b)) return a === b
  if (isList(a) || isList(b)) {
    if (!isList(a) || !isList(b) || a.length !== b.length) return false
    return a.every((item, index) => sameTree(item, b[index]!))
  }
  const keys = Object.keys(a)
  if (keys.length !== Object.keys(b).length) return false
  return keys.every(key => Object.hasOwn(b, key) && sameTree(a[key]!, b[key]!))
}

/** A map without prototype, so that no key can mean anything but itself. */
export const mapOf = (entries: readonly (readonly [string, Tree])[]): TreeMap => {
  const map = Object.create(null) as Record<string, Tree>
  for (const [key, value] of entries) map[key] = value
  return map
}

/** The tree with one value replaced, added (a new key, or the place after the last of a list) or taken out. */
export const withChange = (tree: Tree, pointer: Pointer, value: Tree | undefined): Tree => {
  const [step, ...rest] = pointer
  if (step === undefined) return value ?? tree
  const old = childOf(tree, step)
  const child = rest.length > 0 && old !== undefined ? withChange(old, rest, value) : value
  if (isList(tree)) {
    const index = Number(step)
    return child === undefined ? tree.toSpliced(index, 1) : tree.toSpliced(index, 1, child)
  }
  const entries = isText(tree) ? [] : Object.entries(tree)
  if (child === undefined) return mapOf(entries.filter(([key]) => key !== step))
  if (old === undefined) return mapOf([...entries, [String(step), child]])
  return mapOf(entries.map(([key, held]) => [key, key === step ? child : held]))
}

/** One step towards a new value; pointers hold for the tree as the steps before it have left it. */
export type Step =
  | { readonly do: 'replace'; readonly at: Pointer; readonly value: Tree }
  | { readonly do: 'remove'; readonly at: Pointer }
  /** A new key, at the end of the map. */
  | { readonly do: 'add'; readonly at: Pointer; readonly key: string; readonly value: Tree }
  /** A new item, before the one that now has this index. */
  | { readonly do: 'insert'; readonly at: Pointer; readonly index: number; readonly value: Tree }

const listSteps = (old: readonly Tree[], now: readonly Tree[], at: Pointer): Step[] => {
  const shorter = Math.min(old.length, now.length)
  let head = 0
  while (head < shorter && sameTree(old[head]!, now[head]!)) head++
  let tail = 0
  while (tail < shorter - head && sameTree(old.at(-1 - tail)!, now.at(-1 - tail)!)) tail++
  const steps: Step[] = []
  for (let index = head; index < shorter - tail; index++)
    steps.push(...stepsBetween(old[index]!, now[index]!, [...at, index]))
  for (let index = old.length - tail - 1; index >= now.length - tail; index--)
    steps.push({ do: 'remove', at: [...at, index] })
  for (let index = old.length - tail; index < now.length - tail; index++)
    steps.push({ do: 'insert', at, index, value: now[index]! })
  return steps
}

const mapSteps = (old: TreeMap, now: TreeMap, at: Pointer): Step[] => [
  ...Object.keys(old)
    .filter(key => Object.hasOwn(now, key))
    .flatMap(key => stepsBetween(old[key]!, now[key]!, [...at, key])),
  ...Object.keys(now)
    .filter(key => !Object.hasOwn(old, key))
    .map((key): Step => ({ do: 'add', at, key, value: now[key]! })),
  ...Object.keys(old)
    .filter(key => !Object.hasOwn(now, key))
    .map((key): Step => ({ do: 'remove', at: [...at, key] })),
]

const isEmpty = (tree: Tree): boolean =>
  isText(tree) ? tree === '' : (isList(tree) ? tree : Object.keys(tree)).length === 0

/** The smallest steps from one value to another, so that what stays the same keeps its bytes. */
export const stepsBetween = (old: Tree, now: Tree, at: Pointer): readonly Step[] => {
  if (sameTree(old, now)) return []
  if (!isEmpty(old) && !isEmpty(now)) {
    if (isList(old) && isList(now)) return listSteps(old, now, at)
    if (isMap(old) && isMap(now)) return mapSteps(old, now, at)
  }
  return [{ do: 'replace', at, value: now }]
}
