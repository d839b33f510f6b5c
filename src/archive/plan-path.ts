/** Why a path is none of the archive's. */
export type PathFault = 'not-normal' | 'too-deep' | 'too-long' | 'name' | 'reserved'

const DEEPEST = 6
const LONGEST_NAME = 120
const NAME = /^[\p{L}\p{M}\p{N}._-]+$/u
// Git's and our own, and what Windows takes for a device whatever its extension.
const RESERVED = /^(\.git|\.gitmodules|\.ipr|(con|prn|aux|nul|com\d|lpt\d)(\..*)?)$/i

const nameFault = (name: string): PathFault | null => {
  if (!NAME.test(name) || name.startsWith('-') || name.endsWith('.')) return 'name'
  if (name.length > LONGEST_NAME) return 'too-long'
  return RESERVED.test(name) ? 'reserved' : null
}

/**
 * What keeps a path from being written, or null. A path is relative to the archive, has `/` between at most six
 * names, and each name is NFC, of letters, digits, `.`, `-` and `_`; never one of `.git` or `.ipr`.
 */
export const pathFault = (path: string): PathFault | null => {
  if (path.normalize('NFC') !== path) return 'not-normal'
  const names = path.split('/')
  if (names.length > DEEPEST) return 'too-deep'
  return names.map(nameFault).find(fault => fault !== null) ?? null
}

/** Paths with the same result are one file on some machines. */
export const foldPath = (path: string): string => path.normalize('NFC').toLowerCase()
