import { lstatSync, realpathSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { Exchange, Git, GitClosed, GitObstacle } from '../ports.ts'
import { commitFiles } from './commit-files.ts'
import { exchangeAt } from './exchange.ts'
import { commit, unstage } from './git-commit.ts'
import { contentsOf } from './git-contents.ts'
import { gitFault, refused } from './git-fault.ts'
import { hook, setHook, staged } from './git-guarding.ts'
import { before, head, log, recordedOn, resolve } from './git-history.ts'
import { type Identity, identityOf } from './git-identity.ts'
import { type Environment, findGit, gitEnvironment, type Place, runNow } from './git-process.ts'
import { changedSince, obstacles, state } from './git-state.ts'
import { type Vetted, vet } from './git-vet.ts'

export interface GitOptions {
  /** Where PATH and the user's home are read, by default that of the process; nothing else of it reaches git. */
  readonly env?: Environment
  /** Who commits, instead of who the user is to git: for the public site, and for tests. */
  readonly identity?: Identity
  /** When a commit is written, instead of now: seconds since 1970 and a zone, such as `1767225600 +0100`. */
  readonly date?: string
  /** Milliseconds that one call to git may take. */
  readonly timeout?: number
}

const MOST_TIME = 60_000

/** A repository that is left alone. */
const closedGit = (closed: readonly GitClosed[], foreignConfig: readonly string[] = []): Git => {
  const refuse = (): Promise<never> => Promise.reject(refused(closed))
  return {
    closed: () => closed,
    foreignConfig: () => foreignConfig,
    addresses: () => [],
    head: refuse,
    state: refuse,
    obstacles: () => Promise.resolve(closed),
    log: refuse,
    resolve: refuse,
    dayOf: refuse,
    contents: refuse,
    before: refuse,
    filesAt: refuse,
    changedSince: refuse,
    commit: refuse,
    staged: refuse,
    hook: () => null,
    setHook: () => {
      throw refused(closed)
    },
    unstage: refuse,
  }
}

const openGit = (place: Place, gitFolder: string, vetted: Vetted, options: GitOptions): Git => {
  // What stands in the folder may have changed since it was opened.
  const lookAgain = async (): Promise<{ found: readonly GitObstacle[]; who: Identity | null }> => {
    const { closed } = vet(place, gitFolder)
    if (closed.length > 0) return { found: closed, who: null }
    const found = await obstacles(place, gitFolder)
    const who = options.identity ?? (await identityOf(place, options.env ?? process.env))
    return { found: who === null ? [...found, 'no-identity'] : found, who }
  }
  return {
    closed: () => vetted.closed,
    foreignConfig: () => vetted.foreignConfig,
    addresses: () => vetted.addresses,
    head: () => head(place),
    state: () => state(place),
    obstacles: async () => (await lookAgain()).found,
    log: until => log(place, until),
    resolve: revision => resolve(place, revision),
    dayOf: id => recordedOn(place, id),
    contents: names => contentsOf(place, names),
    before: day => before(place, day),
    filesAt: id => commitFiles(place, id),
    changedSince: id => changedSince(place, id),
    commit: async (paths, message) => {
      const { found, who } = await lookAgain()
      if (found.length > 0 || who === null) throw refused(found)
      return commit(place, paths, message, who, options.date)
    },
    staged: index => staged(place, gitFolder, index),
    hook: name => hook(gitFolder, name),
    setHook: (name, text) => setHook(gitFolder, name, text),
    unstage: paths => unstage(place, paths),
  }
}

const placeAt = (
  folder: string,
  { env = process.env, timeout = MOST_TIME }: GitOptions,
  more: Readonly<Record<string, string>>,
): Place | null => {
  const program = findGit(env)
  return program === null ? null : { folder, program, env: { ...gitEnvironment(env), ...more }, timeout }
}

/**
 * The repository of exactly this folder (an absolute path), or null when no `.git` stands in it. Git never looks
 * for one itself, and one that could make it run, read or write anything else is left alone: see `Git.closed`.
 */
export const gitOf = (folder: string, options: GitOptions = {}): Git | null => {
  const found = lstatSync(join(folder, '.git'), { throwIfNoEntry: false })
  if (found === undefined) return null
  if (!found.isDirectory()) return closedGit(['linked'])
  const root = realpathSync(folder)
  const gitFolder = join(root, '.git')
  const place = placeAt(root, options, { GIT_DIR: gitFolder, GIT_WORK_TREE: root })
  if (place === null) return closedGit(['no-git'])
  const vetted = vet(place, gitFolder)
  return vetted.closed.length > 0
    ? closedGit(vetted.closed, vetted.foreignConfig)
    : openGit(place, gitFolder, vetted, options)
}

/** Sharing of the repository of exactly this folder; null when there is none that git may use. */
export const exchangeOf = (folder: string, options: GitOptions = {}): Exchange | null => {
  if ((gitOf(folder, options)?.closed() ?? ['no-git']).length > 0) return null
  const root = realpathSync(folder)
  const place = placeAt(root, options, { GIT_DIR: join(root, '.git'), GIT_WORK_TREE: root })!
  const env = options.env ?? process.env
  return exchangeAt(place, env, async () => options.identity ?? identityOf(place, env))
}

/** Whether this machine has the program git. */
export const hasGit = (env: Environment = process.env): boolean => findGit(env) !== null

/**
 * Makes a folder without `.git` into a repository in which nothing is committed yet; `who` will commit there,
 * instead of who the user is to git elsewhere. Throws a `GitFault`.
 */
export const createGit = (folder: string, options: GitOptions = {}, who: Identity | null = null): Git => {
  const root = realpathSync(folder)
  if (lstatSync(join(root, '.git'), { throwIfNoEntry: false }) !== undefined) {
    throw gitFault('failed', `${folder} has a history already`)
  }
  const place = placeAt(root, options, { GIT_CEILING_DIRECTORIES: dirname(root) })
  if (place === null) throw refused(['no-git'])
  runNow(place, ['-c', 'init.defaultBranch=main', 'init', '--quiet', '--template='])
  for (const [key, value] of Object.entries(who ?? {}))
    runNow(place, ['config', '--file', join(root, '.git', 'config'), `user.${key}`, value])
  return gitOf(root, options)!
}
