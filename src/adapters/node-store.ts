import {
  closeSync,
  constants,
  fchmodSync,
  fstatSync,
  fsyncSync,
  linkSync,
  lstatSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmdirSync,
  type Stats,
  unlinkSync,
  writeSync,
} from 'node:fs'
import { dirname, join, sep } from 'node:path'
import type { Store, StoreFault } from '../ports.ts'

/** The archive on disk, for writing. Nothing outside its folder is reached, whatever links lie in it. */

const NONBLOCK = constants.O_NONBLOCK ?? 0
const NOFOLLOW = constants.O_NOFOLLOW ?? 0
const READ = constants.O_RDONLY | NOFOLLOW | NONBLOCK
const CREATE = constants.O_WRONLY | constants.O_CREAT | constants.O_EXCL | NOFOLLOW

const LONGEST_WAIT = 2000
const RETRY_EVERY = 50
const BUSY = new Set(['EPERM', 'EACCES', 'EBUSY'])

const codeOf = (error: unknown): string => (error as NodeJS.ErrnoException).code ?? ''

const fault = (code: string, path: string, cause?: unknown): StoreFault =>
  Object.assign(new Error(`${code}: ${path}`, { cause }), { name: 'StoreFault' as const, code, path })

/**
 * Tries again for up to two seconds. On Windows a virus scanner that holds a file makes renaming it fail for a
 * moment; elsewhere the same codes are final, so there it is not used.
 */
export const patiently = (act: () => void, pause: (milliseconds: number) => void): void => {
  for (let waited = 0; ; waited += RETRY_EVERY) {
    try {
      act()
      return
    } catch (error) {
      if (waited >= LONGEST_WAIT || !BUSY.has(codeOf(error))) throw error
      pause(RETRY_EVERY)
    }
  }
}

const sleep = (milliseconds: number): void => {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds)
}

const writeAll = (handle: number, bytes: Uint8Array): void => {
  for (let done = 0; done < bytes.length; ) done += writeSync(handle, bytes, done)
}

/** The store of a folder that exists. */
export const nodeStore = (root: string): Store => {
  const base = realpathSync(root)
  const onWindows = process.platform === 'win32'

  // The folder of a path must be where its name says, reached through no link.
  const placeOf = (path: string): string => {
    const names = path.split('/')
    if (names.some(name => name === '' || name === '.' || name === '..' || name.includes(sep)))
      throw fault('EINVAL', path)
    const place = join(base, ...names)
    if (realpathSync(dirname(place)) !== dirname(place)) throw fault('ELOOP', path)
    return place
  }

  const stat = (place: string, path: string): Stats | null => {
    const found = lstatSync(place, { throwIfNoEntry: false })
    if (found?.isSymbolicLink()) throw fault('ELOOP', path)
    return found ?? null
  }

  const fileStat = (place: string, path: string): Stats | null => {
    const found = stat(place, path)
    if (found && !found.isFile()) throw fault('EINVAL', path)
    return found
  }

  // Absence is an answer; every other error becomes a fault that names no path outside the archive.
  const ask = <T>(path: string, absent: T, act: (place: string) => T): T => {
    try {
      return act(placeOf(path))
    } catch (error) {
      if ((error as Error).name === 'StoreFault') throw error
      const code = codeOf(error)
      if (code === 'ENOENT' || code === 'ENOTDIR') return absent
      throw fault(code || 'EIO', path, error)
    }
  }

  const act = (path: string, step: (place: string) => void): void => {
    const missing = {}
    if (ask<unknown>(path, missing, step) === missing) throw fault('ENOENT', path)
  }

  const withHandle = <T>(place: string, flags: number, mode: number, use: (handle: number) => T): T => {
    const handle = openSync(place, flags, mode)
    try {
      return use(handle)
    } finally {
      closeSync(handle)
    }
  }

  return {
    read: path =>
      ask<Uint8Array | null>(path, null, place =>
        withHandle(place, READ, 0, handle => {
          if (!fstatSync(handle).isFile()) throw fault('EINVAL', path)
          return readFileSync(handle)
        }),
      ),
    mode: path =>
      ask<number | null>(path, null, place => {
        const found = fileStat(place, path)
        return found && found.mode & 0o777
      }),
    list: path =>
      ask<readonly string[] | null>(path, null, place => {
        stat(place, path)
        return readdirSync(place).sort()
      }),
    makeFolder: path =>
      act(path, place => {
        if (!stat(place, path)?.isDirectory()) mkdirSync(place)
      }),
    create: (path, bytes, mode) =>
      act(path, place =>
        withHandle(place, CREATE, mode ?? 0o666, handle => {
          // The mask of the process may have taken bits away.
          if (mode !== undefined && !onWindows) fchmodSync(handle, mode)
          writeAll(handle, bytes)
          fsyncSync(handle)
        }),
      ),
    link: (from, to) => act(from, source => act(to, place => linkSync(source, place))),
    move: (from, to) =>
      act(from, source =>
        act(to, place => {
          if (!stat(source, from)?.isDirectory()) fileStat(place, to)
          const rename = (): void => renameSync(source, place)
          if (onWindows) patiently(rename, sleep)
          else rename()
        }),
      ),
    remove: path =>
      ask<void>(path, undefined, place => {
        if (fileStat(place, path)) unlinkSync(place)
      }),
    removeFolder: path =>
      ask<void>(path, undefined, place => {
        if (stat(place, path)) rmdirSync(place)
      }),
    flush: path =>
      ask<void>(path, undefined, place => {
        // Windows has no handles of folders to flush.
        if (!onWindows) withHandle(place, constants.O_RDONLY, 0, fsyncSync)
      }),
  }
}
