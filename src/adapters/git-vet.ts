import { closeSync, constants, existsSync, fstatSync, openSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { GitClosed } from '../ports.ts'
import { isGitFault } from './git-fault.ts'
import { fields, type Place, runNow } from './git-process.ts'

// The keys that git and ordinary programs write, and that name no program, no other file and no other folder.
// In a section `*` stands for the name in the middle, such as that of a remote; as a name it stands for all.
const HARMLESS: Readonly<Record<string, readonly string[]>> = {
  core: [
    ...['repositoryformatversion', 'filemode', 'bare', 'logallrefupdates', 'ignorecase', 'precomposeunicode'],
    ...['symlinks', 'autocrlf', 'eol', 'safecrlf', 'quotepath', 'abbrev', 'commentchar', 'untrackedcache'],
    ...['longpaths', 'fscache', 'hidedotfiles'],
  ],
  extensions: ['objectformat', 'refstorage', 'worktreeconfig'],
  user: ['name', 'email', 'useconfigonly'],
  'remote.*': ['url', 'pushurl', 'fetch', 'push', 'tagopt', 'prune', 'gh-resolved'],
  remote: ['pushdefault'],
  'branch.*': [
    ...['remote', 'merge', 'rebase', 'pushremote', 'description'],
    ...['vscode-merge-base', 'gh-merge-base', 'github-pr-owner-number'],
  ],
  branch: ['autosetupmerge', 'autosetuprebase'],
  pull: ['rebase', 'ff'],
  push: ['default', 'autosetupremote', 'followtags'],
  fetch: ['prune', 'prunetags'],
  merge: ['conflictstyle', 'ff'],
  gc: ['auto', 'autodetach'],
  maintenance: ['auto', 'strategy'],
  advice: ['*'],
  color: ['*'],
  'color.*': ['*'],
  gui: ['wmstate', 'geometry'],
  lfs: ['repositoryformatversion'],
}

interface Setting {
  readonly key: string
  readonly section: string
  /** The part between the first and the last full stop; null when there is none. */
  readonly middle: string | null
  readonly name: string
  /** Null for a key without `=`, which git takes for true. */
  readonly value: string | null
}

const setting = (line: string): Setting => {
  const end = line.indexOf('\n')
  const key = end < 0 ? line : line.slice(0, end)
  const first = key.indexOf('.')
  const last = key.lastIndexOf('.')
  return {
    key,
    section: key.slice(0, first),
    middle: first === last ? null : key.slice(first + 1, last),
    name: key.slice(last + 1),
    value: end < 0 ? null : line.slice(end + 1),
  }
}

const isHarmless = ({ section, middle, name }: Setting): boolean => {
  const group = middle === null ? section : `${section}.*`
  const names = Object.hasOwn(HARMLESS, group) ? HARMLESS[group]! : []
  return names.includes(name) || names.includes('*')
}

const isFalse = (value: string | null): boolean =>
  value !== null && ['false', 'no', 'off', '0', ''].includes(value.toLowerCase())

// Hooks never run and are often links; the socket belongs to git's own file watcher.
const PASSED_BY = new Set(['hooks', 'fsmonitor--daemon.ipc'])

/** True when anything below is no plain file or folder: git would write through a link and wait at a pipe. */
const holdsStrangers = (folder: string, top: boolean): boolean =>
  readdirSync(folder, { withFileTypes: true })
    .filter(entry => !(top && PASSED_BY.has(entry.name)))
    .some(entry => (entry.isDirectory() ? holdsStrangers(join(folder, entry.name), false) : !entry.isFile()))

// Both make git take configuration or objects from another folder.
const POINTERS = ['commondir', join('objects', 'info', 'alternates')]
const ESSENTIAL = ['HEAD', 'config', 'objects', 'refs']
const MOST_CONFIG = 64 * 1024

const layout = (gitFolder: string): GitClosed | null => {
  try {
    if (holdsStrangers(gitFolder, true)) return 'linked'
  } catch {
    return 'damaged'
  }
  if (POINTERS.some(name => existsSync(join(gitFolder, name)))) return 'linked'
  return ESSENTIAL.every(name => existsSync(join(gitFolder, name))) ? null : 'damaged'
}

const readSmall = (path: string): Buffer | null => {
  const handle = openSync(
    path,
    constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0),
  )
  try {
    const found = fstatSync(handle)
    return found.isFile() && found.size <= MOST_CONFIG ? readFileSync(handle) : null
  } finally {
    closeSync(handle)
  }
}

/** The settings of one file, without what it includes. Throws `failed` for a file git cannot read. */
const settingsOf = (place: Place, bytes: Buffer): readonly Setting[] => {
  // Nothing of the repository is looked at: the text comes from us, and this GIT_DIR is none.
  const nowhere = { ...place, env: { ...place.env, GIT_DIR: '/dev/null' } }
  const list = ['config', '--file', '-', '--no-includes', '--null', '--list']
  return fields(runNow(nowhere, list, bytes)).map(setting)
}

export interface Vetted {
  readonly closed: readonly GitClosed[]
  readonly foreignConfig: readonly string[]
  readonly addresses: readonly string[]
}

const closedBy = (reason: GitClosed): Vetted => ({ closed: [reason], foreignConfig: [], addresses: [] })

/**
 * Looks a repository over before git touches it: its layout, and every key of its configuration. `gitFolder` is a
 * `.git` folder that is no link.
 */
export const vet = (place: Place, gitFolder: string): Vetted => {
  const fault = layout(gitFolder)
  if (fault !== null) return closedBy(fault)
  try {
    const settings: Setting[] = []
    for (const name of ['config', 'config.worktree']) {
      const path = join(gitFolder, name)
      if (!existsSync(path)) continue
      const bytes = readSmall(path)
      if (bytes === null) return closedBy('damaged')
      settings.push(...settingsOf(place, bytes))
    }
    const foreign = settings.filter(each => !isHarmless(each)).map(each => each.key)
    const bare = settings.some(each => each.key === 'core.bare' && !isFalse(each.value))
    return {
      closed: [
        ...(foreign.length > 0 ? (['foreign-config'] as const) : []),
        ...(bare ? (['bare'] as const) : []),
      ],
      foreignConfig: [...new Set(foreign)].sort(),
      addresses: settings
        .filter(each => each.section === 'remote' && ['url', 'pushurl'].includes(each.name))
        .map(each => each.value ?? ''),
    }
  } catch (error) {
    if (isGitFault(error) && error.reason !== 'failed') throw error
    return closedBy('damaged')
  }
}
