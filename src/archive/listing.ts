import type { Fault } from '../model/finding.ts'
import type { Listed } from '../ports.ts'
import { meantPlace, nameProblem } from './places.ts'
import type { RecordRule } from './read.ts'

/** What is wrong in an archive before any file is opened: names, places, things that are no file. */

/** Every rule that the reader can yield a fault of. */
export type ReaderRule = RecordRule | 'file-name' | 'file-twin' | 'file-unplaced' | 'file-same-id'

export interface ReaderFault extends Fault {
  readonly rule: ReaderRule
}

/** What is wrong with one name of the listing, or nothing. */
export const listFault = ({ path, kind }: Listed): ReaderFault | undefined => {
  if (kind === 'unreadable-name')
    return {
      rule: 'file-name',
      path,
      say: { problem: 'characters', name: path.slice(path.lastIndexOf('/') + 1) },
    }
  const problem = path === '.' ? undefined : nameProblem(path)
  if (problem) return { rule: 'file-name', path, say: { ...problem } }
  if (kind === 'link') return { rule: 'file-link', path, say: {} }
  if (kind === 'special') return { rule: 'file-special', path, say: {} }
  if (kind === 'closed') return { rule: 'file-denied', path, say: { folder: true } }
  return undefined
}

/** The order of an archive: by path, whatever the language of the machine. */
export const byPath = (a: { readonly path: string }, b: { readonly path: string }): number =>
  a.path < b.path ? -1 : a.path > b.path ? 1 : 0

const fold = (name: string): string => name.normalize('NFC').toLowerCase()

// A path and every folder above it, the outermost first.
const stepsOf = (path: string): readonly string[] =>
  path.split('/').map((_, index, names) => names.slice(0, index + 1).join('/'))

/** Names of files or folders that are one on a computer that ignores case or composes accents. */
export const twins = (files: readonly Listed[]): readonly ReaderFault[] => {
  const seen = new Map<string, string>()
  const found = new Map<string, string>()
  for (const { path } of files) {
    for (const name of stepsOf(path)) {
      const folded = fold(name)
      const other = seen.get(folded) ?? name
      seen.set(folded, other)
      if (other === name) continue
      found.set(name, other)
      break
    }
  }
  return [...found].map(([path, other]) => ({ rule: 'file-twin', path, say: { other } }))
}

// A folder that came into the archive by accident must not bury everything else.
const MANY = 5

/** Files that have no place in an archive: one fault each, or one for a folder that holds many. */
export const unplaced = (
  paths: readonly string[],
  repositories: readonly string[],
): readonly ReaderFault[] => {
  const folders = new Map<string, string[]>()
  for (const path of paths) {
    const folder = path.slice(0, path.lastIndexOf('/') + 1)
    const inside = folders.get(folder)
    if (inside) inside.push(path)
    else folders.set(folder, [path])
  }
  return [...folders].flatMap(([folder, inside]): ReaderFault[] =>
    folder !== '' && inside.length > MANY
      ? [{ rule: 'file-unplaced', path: folder.slice(0, -1), say: { count: inside.length, instead: null } }]
      : inside.map(path => ({
          rule: 'file-unplaced',
          path,
          say: { count: 1, instead: meantPlace(path, repositories) ?? null },
        })),
  )
}
