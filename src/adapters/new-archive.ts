import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'
import { Refusal } from '../model/refusal.ts'
import type { Building } from '../ports.ts'
import { createGit, exchangeOf, type GitOptions, gitOf, hasGit } from './git.ts'
import { isGitFault } from './git-fault.ts'

const buildingAt = (root: string, options: GitOptions): Building => ({
  write: (path, text, mode) => {
    const place = join(root, ...path.split('/'))
    mkdirSync(dirname(place), { recursive: true })
    writeFileSync(place, text, { flag: 'wx', ...(mode === undefined ? {} : { mode }) })
  },
  take: async (folder, url, who) => {
    if (!hasGit(options.env)) return null
    const place = join(root, folder)
    mkdirSync(place, { recursive: true })
    createGit(place, options, who)
    const exchange = exchangeOf(place, options)!
    try {
      const newest = await exchange.receive(url)
      if (newest !== null) {
        await exchange.moveTo(newest)
        return gitOf(place, options)
      }
    } catch (error) {
      if (!isGitFault(error)) throw error
    }
    rmSync(folder === '.' ? join(place, '.git') : place, { recursive: true, force: true })
    return 'nothing'
  },
  read: path => {
    const place = join(root, ...path.split('/'))
    return existsSync(place) ? readFileSync(place, 'utf8') : null
  },
  history: (folder, who) => {
    if (!hasGit(options.env)) return null
    const place = join(root, folder)
    mkdirSync(place, { recursive: true })
    createGit(place, options, who)
    return gitOf(place, options)
  },
})

const mayBecome = (place: string): boolean => {
  if (!existsSync(place)) return true
  return statSync(place).isDirectory() && readdirSync(place).length === 0
}

/**
 * Builds a new archive in a folder that is absent or empty: beside it first, then renamed, so that it is there
 * whole or not at all. Gives its absolute path.
 */
export const buildIn = async (
  given: string,
  make: (building: Building) => Promise<void>,
  options: GitOptions = {},
): Promise<string> => {
  const place = resolve(given)
  if (!mayBecome(place)) throw new Refusal('init-not-empty', { folder: given })
  const above = dirname(place)
  if (!existsSync(above) || !statSync(above).isDirectory())
    throw new Refusal('init-nowhere', { folder: given, above })
  let beside: string | null = null
  try {
    beside = mkdtempSync(join(above, `.${basename(place)}-`))
    // What `mkdtemp` makes is for its maker alone; an archive is what any new folder is.
    const root = join(beside, 'archive')
    mkdirSync(root)
    await make(buildingAt(root, options))
    if (existsSync(place)) rmdirSync(place)
    renameSync(root, place)
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if (code === 'EACCES' || code === 'EPERM' || code === 'EROFS')
      throw new Refusal('out-denied', { path: given })
    throw error
  } finally {
    if (beside !== null) rmSync(beside, { recursive: true, force: true })
  }
  return place
}
