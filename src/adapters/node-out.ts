import {
  closeSync,
  existsSync,
  fsyncSync,
  openSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeSync,
} from 'node:fs'
import { basename, dirname, join, resolve, sep } from 'node:path'
import { Refusal } from '../model/refusal.ts'

const inside = (path: string, folder: string): boolean => `${path}${sep}`.startsWith(`${folder}${sep}`)

/**
 * Writes one file that the user named, outside the archive: beside it first, then renamed, so that a full
 * disk never leaves half a file. Returns the path as it was given.
 */
export const writeOut = (given: string, bytes: Uint8Array, archive: string | null): string => {
  const path = resolve(given)
  const folder = dirname(path)
  if (!existsSync(folder) || !statSync(folder).isDirectory())
    throw new Refusal('out-absent-folder', { path: given })
  const real = join(realpathSync(folder), basename(path))
  if (archive !== null && inside(real, realpathSync(archive)))
    throw new Refusal('out-in-archive', { path: given })
  const beside = `${real}.ipr-new`
  try {
    const handle = openSync(beside, 'wx')
    try {
      for (let done = 0; done < bytes.length; ) done += writeSync(handle, bytes, done)
      fsyncSync(handle)
    } finally {
      closeSync(handle)
    }
    renameSync(beside, real)
  } catch (error) {
    rmSync(beside, { force: true })
    const { code } = error as NodeJS.ErrnoException
    if (code === 'EACCES' || code === 'EPERM' || code === 'EROFS' || code === 'EISDIR' || code === 'EEXIST')
      throw new Refusal('out-denied', { path: given })
    throw error
  }
  return given
}
