import type { Change, Commit } from '../ports.ts'
import { dutchDay } from './clock.ts'
import { gitFault } from './git-fault.ts'
import { fields, type Place, run } from './git-process.ts'

const END_OF_2099 = 4_102_441_199

/** Calendar day in Europe/Amsterdam of a moment that git gives in seconds since 1970; after 2099 its last day. */
export const dayOf = (seconds: string): string =>
  dutchDay(Math.min(Math.max(Number(seconds) || 0, 0), END_OF_2099) * 1000)

/** Commit of HEAD, or null when nothing is committed yet. */
export const head = async (place: Place): Promise<string | null> => {
  const { code, out } = await run(place, ['rev-parse', '--verify', '--quiet', 'HEAD'], { codes: [0, 1] })
  return code === 0 ? out.toString().trim() : null
}

/** What git writes about a commit, else HEAD, and what led to it; nothing when nothing is committed yet. */
const aboutHead = async (place: Place, args: readonly string[], from = 'HEAD'): Promise<Buffer> => {
  try {
    return (await run(place, [...args, from, '--'])).out
  } catch (error) {
    if ((await head(place)) === null) return Buffer.alloc(0)
    throw error
  }
}

/** The id itself, when it is a full one, as `resolve` gives. Throws `failed` for anything else. */
export const fullId = (commit: string): string => {
  if (/^[0-9a-f]{40}([0-9a-f]{24})?$/.test(commit)) return commit
  throw gitFault('failed', `${commit} is no full commit id`)
}

/** The full id of the commit a user means, or null. */
export const resolve = async (place: Place, revision: string): Promise<string | null> => {
  if (revision === '' || revision.includes('\0')) return null
  const { code, out } = await run(
    place,
    ['rev-parse', '--verify', '--quiet', '--end-of-options', `${revision}^{commit}`],
    { codes: [0, 1, 128] },
  )
  // What git takes for an exclusion comes back with a mark of its own.
  const id = out.toString().trim()
  return code === 0 && /^[0-9a-f]+$/.test(id) ? id : null
}

/**
 * What HEAD was at the end of a day. Counts from when a commit was recorded here (committer date), along first
 * parents: what a colleague wrote that day and we took in later was not here yet.
 */
export const before = async (place: Place, day: string): Promise<string | null> => {
  const out = await aboutHead(place, ['rev-list', '--first-parent', '--timestamp'])
  const lines = out.toString().split('\n').filter(Boolean)
  const found = lines.map(line => line.split(' ')).find(([seconds]) => dayOf(seconds!) <= day)
  return found?.[1] ?? null
}

/** The day on which a commit was recorded here. */
export const recordedOn = async (place: Place, commit: string): Promise<string> => {
  const { out } = await run(place, ['rev-list', '--max-count=1', '--timestamp', fullId(commit), '--'])
  return dayOf(out.toString().split(' ')[0]!)
}

// One letter; several, one for each parent, in a merge that changed a file by itself.
const statusOf = (letters: string): Change['status'] => {
  if (/^R/.test(letters)) return 'renamed'
  if (/^A+$/.test(letters)) return 'added'
  if (/^D+$/.test(letters)) return 'removed'
  return 'changed'
}

// `:100644 100644 OLD NEW M`; in a merge a colon, a mode and an id for each parent, and those of the result last.
const namesOf = (fields: readonly string[]): { readonly was: string | null; readonly now: string | null } => {
  const count = Math.floor(fields.length / 2)
  const [modes, ids] = [fields.slice(0, count), fields.slice(count, -1)]
  // A repository within the archive has no content here: its id is that of a commit elsewhere.
  const named = (at: number): string | null => {
    const id = ids.at(at)
    return id === undefined || modes.at(at) === '160000' || /^0+$/.test(id) ? null : id
  }
  return { was: named(0), now: named(-1) }
}

/** Reads `git log --raw -z` with the format below. */
const changesOf = (texts: readonly string[]): readonly Change[] => {
  const changes: Change[] = []
  let at = 0
  const next = (): string => texts[at++] ?? ''
  let commit: Commit | null = null
  while (at < texts.length) {
    const text = next()
    if (text.startsWith('\x01')) {
      commit = { id: text.slice(1), author: next(), day: dayOf(next()), subject: next() }
    } else if (/^\n?:/.test(text) && commit !== null) {
      const status = statusOf(text.slice(text.lastIndexOf(' ') + 1).replace(/\d+$/, ''))
      const path = next()
      const names = namesOf(text.trim().replace(/^:+/, '').split(' '))
      changes.push(
        status === 'renamed'
          ? { commit, status, from: path, path: next(), ...names }
          : { commit, status, path, ...names },
      )
    }
  }
  return changes
}

const LOG = [
  'log',
  '-z',
  '--raw',
  '--no-abbrev',
  '--find-renames',
  '--no-textconv',
  '--no-ext-diff',
  '-c',
  '--no-mailmap',
  '--encoding=UTF-8',
  '--format=%x01%H%x00%an%x00%at%x00%s',
]

/** Every change to every file that a commit (by its full id), or else HEAD, knows of, newest commit first. */
export const log = async (place: Place, until?: string): Promise<readonly Change[]> =>
  changesOf(fields(await aboutHead(place, LOG, until === undefined ? 'HEAD' : fullId(until))))
