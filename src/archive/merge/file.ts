import { bodyOf, type Source, type TreeMap, yamlOf } from '../../model/source.ts'
import { setBody, setValue } from '../edit.ts'
import { decode, utf8 } from '../source.ts'
import { parseYaml } from '../yaml.ts'
import { mergeSequence } from './sequence.ts'
import { type Clash, type Merging, mergeTree } from './tree.ts'

/** One file in three versions: what both come from, and what each made of it; null where there is none. */
export interface Versions {
  readonly base: Uint8Array | null
  readonly mine: Uint8Array | null
  readonly theirs: Uint8Array | null
}

const pick = (clash: Clash, { settle, tell }: Merging) => {
  tell(clash)
  return settle(clash) ?? 'mine'
}

const mergeWhole = ({ mine, theirs }: Versions, merging: Merging): Uint8Array | null => {
  const shown = (bytes: Uint8Array | null) => (bytes === null ? undefined : (utf8(bytes) ?? undefined))
  const { path } = merging
  const clash: Clash = {
    path,
    at: null,
    mine: shown(mine),
    theirs: shown(theirs),
    choices: ['mine', 'theirs'],
  }
  return pick(clash, merging) === 'theirs' ? theirs : mine
}

const linesOf = (text: string): readonly string[] => (text === '' ? [] : text.split(/(?<=\n)/))

const sameLine = (a: string, b: string): boolean => a.replace(/\r?\n$/, '') === b.replace(/\r?\n$/, '')

const ended = (lines: readonly string[]): string => {
  const text = lines.join('')
  return text === '' || text.endsWith('\n') ? text : `${text}\n`
}

/** Merges prose line by line; of a piece that both changed one stays, or both below each other. */
const mergeProse = (base: string, mine: string, theirs: string, merging: Merging): string =>
  mergeSequence(linesOf(base), linesOf(mine), linesOf(theirs), sameLine)
    .map(stretch => {
      if ('settled' in stretch) return stretch.settled.join('')
      const [own, other] = [ended(stretch.mine), ended(stretch.theirs)]
      const choices = ['mine', 'theirs', 'both'] as const
      const choice = pick({ path: merging.path, at: null, mine: own, theirs: other, choices }, merging)
      if (choice === 'both') return `${other}\n${own}`
      return choice === 'theirs' ? other : own
    })
    .join('')

interface Parsed {
  readonly source: Source
  readonly tree: TreeMap
}

const parsed = (path: string, bytes: Uint8Array): Parsed | null => {
  const result = decode(path, bytes)
  if (!('source' in result)) return null
  const { tree } = parseYaml(yamlOf(result.source))
  return tree ? { source: result.source, tree } : null
}

const isRecord = (path: string): boolean => /\.(md|yaml)$/.test(path)

// Written into the text of the others, so that their comments stay; null when an edit cannot say it.
const written = (source: Source, tree: TreeMap): Source | null => {
  try {
    return setValue(source, [], tree)
  } catch {
    return null
  }
}

const mergeRecord = (
  base: Parsed | null,
  mine: Parsed,
  theirs: Parsed,
  merging: Merging,
): Uint8Array | null => {
  const tree = mergeTree(base?.tree ?? {}, mine.tree, theirs.tree, [], merging) as TreeMap
  const front = written(theirs.source, tree)
  if (front === null) return null
  const [own, other] = [bodyOf(mine.source), bodyOf(theirs.source)]
  const body = mergeProse(base ? bodyOf(base.source) : '', own, other, merging)
  const { text } = body === other ? front : setBody(front, body)
  return new TextEncoder().encode(text)
}

/** Merges one file that both changed: a record fact by fact, other text line by line, the rest as a whole. */
export const mergeFile = (versions: Versions, merging: Merging): Uint8Array | null => {
  const { base, mine, theirs } = versions
  const { path } = merging
  if (mine === null || theirs === null) return mergeWhole(versions, merging)
  if (isRecord(path)) {
    const own = parsed(path, mine)
    const other = parsed(path, theirs)
    const from = base === null ? null : parsed(path, base)
    const merged = own && other && (base === null || from) ? mergeRecord(from, own, other, merging) : null
    if (merged) return merged
  }
  const texts = [base ?? new Uint8Array(), mine, theirs].map(utf8)
  const [was, own, other] = texts
  if (was == null || own == null || other == null) return mergeWhole(versions, merging)
  return new TextEncoder().encode(mergeProse(was, own, other, merging))
}
