import { existsSync, mkdirSync, realpathSync, statSync } from 'node:fs'
import { basename, dirname, join, resolve, sep } from 'node:path'
import { hashOf } from '../model/hash.ts'
import { Refusal } from '../model/refusal.ts'
import type { FolderChanges, OutFolder, Store } from '../ports.ts'
import { gitOf } from './git.ts'
import { nodeFiles } from './node-files.ts'
import { nodeStore } from './node-store.ts'

const LARGEST = 64 * 1024 * 1024

const holds = (outer: string, inner: string): boolean => `${inner}${sep}`.startsWith(`${outer}${sep}`)

const parents = (path: string): readonly string[] => {
  const names = path.split('/')
  return names.slice(1).map((_, index) => names.slice(0, index + 1).join('/'))
}

const write = (store: Store, path: string, bytes: Uint8Array): void => {
  for (const folder of parents(path)) store.makeFolder(folder)
  const beside = `${path}.ipr-new`
  store.remove(beside)
  store.create(beside, bytes)
  store.move(beside, path)
}

const remove = (store: Store, path: string): void => {
  store.remove(path)
  for (const folder of parents(path).toReversed()) {
    if (store.list(folder)?.length === 0) store.removeFolder(folder)
  }
}

/**
 * A folder that a user named, seen from another folder, and outside the archive: refused when it lies in the archive or around it, or when the
 * folder it would lie in is not there.
 */
export const nodeFolder = (given: string, archive: string | null, from = process.cwd()): OutFolder => {
  const path = resolve(from, given)
  const parent = dirname(path)
  if (!existsSync(parent) || !statSync(parent).isDirectory())
    throw new Refusal('out-absent-folder', { path: given })
  const root = existsSync(path) ? realpathSync(path) : join(realpathSync(parent), basename(path))
  if (existsSync(root) && !statSync(root).isDirectory()) throw new Refusal('out-denied', { path: given })
  if (archive !== null) {
    const real = realpathSync(archive)
    if (holds(real, root)) throw new Refusal('out-in-archive', { path: given })
    if (holds(root, real)) throw new Refusal('out-around-archive', { path: given })
  }
  return {
    name: given,
    files: () => {
      if (!existsSync(root)) return new Map()
      const files = nodeFiles(root)
      return new Map(
        files.list().map(({ path, kind }) => {
          const read = kind === 'file' ? files.read(path, LARGEST) : null
          return [path, read?.ok ? hashOf(read.bytes) : null]
        }),
      )
    },
    text: path => {
      const read = existsSync(root) ? nodeFiles(root).read(path, LARGEST) : null
      return read?.ok ? new TextDecoder().decode(read.bytes) : null
    },
    git: (who, date) => (existsSync(root) ? gitOf(root, { identity: who, date }) : null),
    change: ({ put, gone }: FolderChanges) => {
      mkdirSync(root, { recursive: true })
      const store = nodeStore(root)
      for (const path of gone) remove(store, path)
      for (const [path, bytes] of put) write(store, path, bytes)
    },
  }
}
