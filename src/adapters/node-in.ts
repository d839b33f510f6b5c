import { closeSync, constants, fstatSync, openSync, readdirSync, readSync, statSync } from 'node:fs'
import { basename, join } from 'node:path'
import { type GivenFile, MAX_FILE } from '../intake/paper.ts'
import { Refusal } from '../model/refusal.ts'

const MOST_FILES = 500

const refusalFor = (error: unknown, path: string): unknown => {
  const { code } = error as NodeJS.ErrnoException
  if (code === 'ENOENT' || code === 'ENOTDIR') return new Refusal('in-absent', { path })
  if (code === 'EACCES' || code === 'EPERM') return new Refusal('in-denied', { path })
  return error
}

// Opened without waiting, so that a pipe does not hold the program up; what is no regular file is not read.
const bytesOf = (path: string): Uint8Array => {
  const handle = openSync(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0))
  try {
    const stat = fstatSync(handle)
    if (!stat.isFile()) throw new Refusal('in-special', { path })
    if (stat.size > MAX_FILE) throw new Refusal('intake-too-large', { path })
    const bytes = new Uint8Array(stat.size)
    let filled = 0
    for (let got = 1; got > 0 && filled < bytes.length; filled += got)
      got = readSync(handle, bytes, filled, bytes.length - filled, null)
    return bytes.subarray(0, filled)
  } finally {
    closeSync(handle)
  }
}

const namesIn = (folder: string): readonly string[] => {
  const files = readdirSync(folder, { withFileTypes: true }).filter(
    entry => entry.isFile() && !entry.name.startsWith('.'),
  )
  if (files.length > MOST_FILES) throw new Refusal('in-too-many', { path: folder, most: MOST_FILES })
  return files.map(({ name }) => name).sort()
}

/**
 * The file that a user named, or the files directly in the folder that they named, in order of their names. Refuses
 * what is not there, no regular file, or larger than any paper.
 */
export const readIn = (path: string): readonly GivenFile[] => {
  try {
    if (!statSync(path).isDirectory()) return [{ name: basename(path), bytes: bytesOf(path) }]
    return namesIn(path).map(name => ({ name, bytes: bytesOf(join(path, name)) }))
  } catch (error) {
    throw refusalFor(error, path)
  }
}
