import { closeSync, constants, fstatSync, lstatSync, openSync, readdirSync, readSync } from 'node:fs'
import { join, sep } from 'node:path'
import type { Files, Listed, ReadFault, ReadResult } from '../ports.ts'

/**
 * The archive on disk, read-only and read synchronously: for many small files that is several times faster
 * than promises. No link is followed, no pipe or device is opened; the archive's own folder may be a link.
 */

const NONBLOCK = constants.O_NONBLOCK ?? 0
const NOFOLLOW = constants.O_NOFOLLOW ?? 0
// Deeper than any name of an archive may lie; below it nothing is listed.
const DEEPEST = 8

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

const isSystemError = (error: unknown): error is NodeJS.ErrnoException =>
  typeof (error as NodeJS.ErrnoException).errno === 'number'

// Folders of git, of `ipr` itself, of editors and of packages.
const isLeftOut = (name: string): boolean => name.startsWith('.') || name === 'node_modules'

// A name that is no valid UTF-8 cannot be opened by its text; it is reported, not guessed.
const nameOf = (raw: Buffer): { name: string; valid: boolean } => {
  const name = raw.toString('utf8')
  return { name, valid: Buffer.from(name, 'utf8').equals(raw) }
}

const sizeOf = (path: string): number => lstatSync(path, { throwIfNoEntry: false })?.size ?? 0

const entriesOf = (folder: string) => {
  try {
    return readdirSync(folder, { withFileTypes: true, encoding: 'buffer' })
  } catch (error) {
    if (!isSystemError(error)) throw error
    // What has just been removed is not there; everything else people must know of.
    return error.code === 'ENOENT' ? [] : undefined
  }
}

const walk = (root: string, folder: string, depth: number, found: Listed[]): void => {
  const entries = depth < DEEPEST ? entriesOf(join(root, folder)) : undefined
  if (!entries) {
    found.push({ path: folder === '' ? '.' : folder, kind: 'closed', size: 0 })
    return
  }
  for (const entry of entries) {
    const { name, valid } = nameOf(entry.name as unknown as Buffer)
    const path = folder === '' ? name : `${folder}/${name}`
    if (!valid) found.push({ path, kind: 'unreadable-name', size: 0 })
    else if (entry.isSymbolicLink()) found.push({ path, kind: 'link', size: 0 })
    else if (entry.isDirectory()) {
      if (!isLeftOut(name)) walk(root, path, depth + 1, found)
    } else if (entry.isFile())
      found.push({ path, kind: 'file', size: /(^|\/)files\//.test(path) ? sizeOf(join(root, path)) : 0 })
    else found.push({ path, kind: 'special', size: 0 })
  }
}

const FAULTS: Readonly<Record<string, ReadFault>> = {
  ENOENT: 'absent',
  ENOTDIR: 'absent',
  ELOOP: 'link',
  ENXIO: 'special',
}

const readHandle = (handle: number, limit: number): ReadResult => {
  const before = fstatSync(handle)
  if (!before.isFile()) return { ok: false, fault: 'special' }
  if (before.size > limit) return { ok: false, fault: 'too-large' }
  // One byte more than there should be, to notice a file that grows.
  const bytes = new Uint8Array(before.size + 1)
  let filled = 0
  for (let got = 1; got > 0 && filled < bytes.length; filled += got)
    got = readSync(handle, bytes, filled, bytes.length - filled, null)
  const after = fstatSync(handle)
  const same = filled === before.size && after.size === before.size && after.mtimeMs === before.mtimeMs
  return same ? { ok: true, bytes: bytes.subarray(0, filled) } : { ok: false, fault: 'changed' }
}

// Looks at every step of the way before anything is opened: opening a device can already do something.
const obstacle = (root: string, steps: readonly string[]): ReadFault | undefined => {
  let path = root
  for (const [index, step] of steps.entries()) {
    path = join(path, step)
    const stat = lstatSync(path, { throwIfNoEntry: false })
    if (!stat) return 'absent'
    if (stat.isSymbolicLink()) return 'link'
    if (index < steps.length - 1 ? !stat.isDirectory() : !stat.isFile()) return 'special'
  }
  return undefined
}

const isOrdinary = (step: string): boolean =>
  !['', '.', '..'].includes(step) && !step.includes('\0') && !step.includes(sep)

/** The files below a folder. */
export const nodeFiles = (root: string): Files => ({
  list: () => {
    const found: Listed[] = []
    walk(root, '', 0, found)
    return found.sort((a, b) => compare(a.path, b.path))
  },
  read: (path, limit) => {
    const steps = path.split('/')
    if (!steps.every(isOrdinary)) return { ok: false, fault: 'absent' }
    let handle: number | undefined
    try {
      const fault = obstacle(root, steps)
      if (fault) return { ok: false, fault }
      handle = openSync(join(root, ...steps), constants.O_RDONLY | NONBLOCK | NOFOLLOW)
      return readHandle(handle, limit)
    } catch (error) {
      if (!isSystemError(error)) throw error
      return { ok: false, fault: FAULTS[error.code ?? ''] ?? 'denied' }
    } finally {
      if (handle !== undefined) closeSync(handle)
    }
  },
})
