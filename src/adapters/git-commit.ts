import { lstatSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { gitFault } from './git-fault.ts'
import { head } from './git-history.ts'
import type { Identity } from './git-identity.ts'
import { add, commitOnly } from './git-porcelain.ts'
import { fields, type Place, run } from './git-process.ts'

const kindAt = (path: string): 'absent' | 'file' | 'folder' | 'other' => {
  try {
    const found = lstatSync(path, { throwIfNoEntry: false })
    if (found === undefined) return 'absent'
    if (found.isFile()) return 'file'
    return found.isDirectory() ? 'folder' : 'other'
  } catch {
    return 'other'
  }
}

const foldersOf = (path: string): readonly string[] => {
  const folder = dirname(path)
  return folder === '.' ? [] : [...foldersOf(folder), folder]
}

// Git would follow neither a link nor look into a nested repository: it silently adds nothing there.
const checked = (place: Place, path: string): string => {
  const names = path.split('/')
  const isWritten = names.every(name => !['', '.', '..', '.git'].includes(name.toLowerCase()))
  if (!isWritten || path.includes('\0')) throw gitFault('bad-path', `${path} is no path below the archive`)
  for (const folder of foldersOf(path)) {
    const here = join(place.folder, folder)
    if (!['folder', 'absent'].includes(kindAt(here))) throw gitFault('bad-path', `${folder} is no folder`)
    if (kindAt(join(here, '.git')) !== 'absent')
      throw gitFault('bad-path', `${folder} has a history of its own`)
  }
  if (!['file', 'absent'].includes(kindAt(join(place.folder, path)))) {
    throw gitFault('bad-path', `${path} is no regular file`)
  }
  return path
}

const signed = (place: Place, { name, email }: Identity, date: string | undefined): Place => ({
  ...place,
  env: {
    ...place.env,
    GIT_AUTHOR_NAME: name,
    GIT_AUTHOR_EMAIL: email,
    GIT_COMMITTER_NAME: name,
    GIT_COMMITTER_EMAIL: email,
    ...(date === undefined ? {} : { GIT_AUTHOR_DATE: date, GIT_COMMITTER_DATE: date }),
  },
})

const staged = async (place: Place): Promise<ReadonlySet<string>> =>
  new Set(fields((await run(place, ['ls-files', '-z'])).out))

const recorded = async (place: Place): Promise<ReadonlySet<string>> =>
  new Set(fields((await run(place, ['ls-tree', '-r', '--name-only', '--full-tree', '-z', 'HEAD'])).out))

const forget = async (place: Place, paths: readonly string[]): Promise<void> => {
  if (paths.length === 0) return
  await run(place, ['update-index', '--force-remove', '-z', '--stdin'], {
    input: paths.map(path => `${path}\0`).join(''),
  })
}

/** Takes those of the paths out of the index that HEAD does not know. */
export const unstage = async (place: Place, paths: readonly string[]): Promise<void> => {
  const known = (await head(place)) === null ? new Set<string>() : await recorded(place)
  const inIndex = await staged(place)
  await forget(
    place,
    paths.filter(path => inIndex.has(path) && !known.has(path)),
  )
}

/**
 * Commits exactly these paths as this person and gives the new id; see `Git.commit`. Only for a repository without
 * obstacles. `date` is what git understands as one, such as `1767225600 +0100`.
 */
export const commit = async (
  place: Place,
  paths: readonly string[],
  message: string,
  identity: Identity,
  date: string | undefined,
): Promise<string> => {
  const named = [...new Set(paths)].map(path => checked(place, path))
  if (named.length === 0) throw gitFault('nothing-to-commit', 'no paths were given')
  if (message.trim() === '' || message.includes('\0')) throw gitFault('failed', 'a commit needs a message')
  const author = signed(place, identity, date)
  const tracked = await staged(place)
  const isThere = (path: string): boolean => kindAt(join(place.folder, path)) === 'file'
  // What is gone here and in git alike was recorded as removed before; git would take its name for a mistake.
  const unknown = named.filter(path => !tracked.has(path) && !isThere(path))
  const before =
    unknown.length > 0 && (await head(place)) !== null ? await recorded(place) : new Set<string>()
  const own = named.filter(path => !unknown.includes(path) || before.has(path))
  if (own.length === 0) throw gitFault('nothing-to-commit', 'the paths hold nothing new')
  const fresh = own.filter(path => !tracked.has(path) && isThere(path))
  try {
    if (fresh.length > 0) await add(author, fresh)
    const done = await commitOnly(author, own, message)
    if (!done) throw gitFault('nothing-to-commit', 'the paths hold nothing new')
  } catch (error) {
    // The first fault is the one to tell of; `unstage` can do this again.
    await forget(place, fresh).catch(() => {})
    throw error
  }
  const id = await head(place)
  if (id === null) throw gitFault('failed', 'the commit cannot be found')
  return id
}
