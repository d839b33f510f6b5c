import {
  chmodSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  writeFileSync,
} from 'node:fs'
import { basename, dirname, isAbsolute, join, resolve } from 'node:path'
import type { Files } from '../ports.ts'
import { commitFiles } from './commit-files.ts'
import { gitFault } from './git-fault.ts'
import { type Place, run } from './git-process.ts'

/** What the guard of a repository needs: what is about to be committed, and git's own hooks. */

// `git commit` with paths keeps an index of its own beside the usual one; no other file is taken for one.
const indexAt = (place: Place, gitFolder: string, named: string | undefined): string | null => {
  if (named === undefined) return null
  const path = isAbsolute(named) ? named : resolve(place.folder, named)
  const ours = existsSync(path) && realpathSync(dirname(path)) === realpathSync(gitFolder)
  if (!ours || !lstatSync(path).isFile())
    throw gitFault('bad-path', `${named} is no index of this repository`)
  return join(gitFolder, basename(path))
}

/** The files that the next commit would hold. */
export const staged = async (place: Place, gitFolder: string, index: string | undefined): Promise<Files> => {
  const other = indexAt(place, gitFolder, index)
  const where = other === null ? place : { ...place, env: { ...place.env, GIT_INDEX_FILE: other } }
  const { out } = await run(where, ['write-tree'])
  return commitFiles(place, out.toString().trim())
}

/** The text of one of git's hooks; null when it is not there. */
export const hook = (gitFolder: string, name: string): string | null => {
  const path = join(gitFolder, 'hooks', name)
  return existsSync(path) ? readFileSync(path, 'utf8') : null
}

/** Writes one of git's hooks, whole or not at all. */
export const setHook = (gitFolder: string, name: string, text: string): void => {
  const folder = join(gitFolder, 'hooks')
  mkdirSync(folder, { recursive: true })
  if (lstatSync(folder).isSymbolicLink()) throw gitFault('bad-path', 'the folder of hooks is a link')
  const path = join(folder, name)
  writeFileSync(`${path}.ipr-new`, text)
  chmodSync(`${path}.ipr-new`, 0o755)
  renameSync(`${path}.ipr-new`, path)
}
