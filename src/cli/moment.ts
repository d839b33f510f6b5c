import { load } from '../archive/load.ts'
import { withNested } from '../archive/nested-files.ts'
import { type Day, isDay } from '../model/day.ts'
import type { Commits } from '../model/facts.ts'
import { Refusal } from '../model/refusal.ts'
import type { Files, Git } from '../ports.ts'
import type { World } from './world.ts'

/** Which state of an archive is meant: the commit of each repository that has a history, and its day. */
export interface Moment {
  readonly commits: Commits
  readonly day: Day
}

/** The history of a folder of the archive (`.` is the archive itself); null where there is none to read. */
export const readableGit = (world: World, root: string, folder: string): Git | null => {
  const git = world.git(folder === '.' ? root : `${root}/${folder}`)
  return git && git.closed().length === 0 ? git : null
}

/** What a user means with `--at`: a commit, or the last one of a day; refuses what the history does not know. */
export const commitMeant = async (
  git: Git | null,
  at: string,
): Promise<{ readonly commit: string; readonly day: Day }> => {
  if (!git) throw new Refusal('no-git')
  const commit = isDay(at) ? await git.before(at) : await git.resolve(at)
  if (!commit) throw new Refusal('unknown-revision', { found: at })
  return { commit, day: isDay(at) ? at : ((await git.dayOf(commit)) as Day) }
}

// A folder with a history of its own is not in the commits of the archive around it.
const nestedOf = async (world: World, root: string, main: Files): Promise<ReadonlyMap<string, Git>> => {
  const { model } = await load(main, [])
  const folders = (model?.repositories ?? []).map(({ path }) => path).filter(path => path !== '.')
  return new Map(
    folders.flatMap(folder => {
      const git = readableGit(world, root, folder)
      return git ? [[folder, git] as const] : []
    }),
  )
}

const together = async (main: Files, nested: ReadonlyMap<string, Git>, commits: Commits): Promise<Files> => {
  const found = new Map<string, Files>()
  for (const [folder, git] of nested) {
    const commit = commits[folder]
    if (commit) found.set(folder, await git.filesAt(commit))
  }
  return found.size === 0 ? main : withNested(main, found)
}

/** The archive as it was committed then: the folders with their own history as they were at the end of that day. */
export const archiveThen = async (
  world: World,
  root: string,
  at: string,
): Promise<{ readonly files: Files; readonly moment: Moment }> => {
  const git = world.git(root)
  const { commit, day } = await commitMeant(git, at)
  const main = await git!.filesAt(commit)
  const nested = await nestedOf(world, root, main)
  const others = await Promise.all(
    [...nested].map(async ([folder, own]) => [folder, await own.before(day)] as const),
  )
  const commits: Commits = { '.': commit, ...Object.fromEntries(others) }
  return { files: await together(main, nested, commits), moment: { commits, day } }
}

/** The archive as exactly these commits hold it, by repository. */
export const archiveAt = async (world: World, root: string, commits: Commits): Promise<Files> => {
  const git = readableGit(world, root, '.')
  if (!git) throw new Refusal('no-git')
  for (const [folder, commit] of Object.entries(commits)) {
    const known = commit === null || (await readableGit(world, root, folder)?.resolve(commit))
    if (!known) throw new Refusal('unknown-revision', { found: `${commit}`.slice(0, 12) })
  }
  const main = await git.filesAt(commits['.']!)
  return together(main, await nestedOf(world, root, main), commits)
}
