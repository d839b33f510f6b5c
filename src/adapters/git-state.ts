import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { GitObstacle, GitState } from '../ports.ts'
import { fullId } from './git-history.ts'
import { changedPaths } from './git-porcelain.ts'
import { fields, type Place, run } from './git-process.ts'

// Files by which git remembers what is under way.
const MARKS: readonly (readonly [string, GitObstacle])[] = [
  ['MERGE_HEAD', 'merge'],
  ['rebase-merge', 'rebase'],
  ['rebase-apply', 'rebase'],
  ['CHERRY_PICK_HEAD', 'cherry-pick'],
  ['REVERT_HEAD', 'cherry-pick'],
  ['sequencer', 'cherry-pick'],
  ['shallow', 'shallow'],
  [join('info', 'grafts'), 'shallow'],
  ['index.lock', 'index-lock'],
]

const UNDER_WAY: readonly GitObstacle[] = ['merge', 'rebase', 'cherry-pick']

/** What keeps a vetted repository from being written to, each once; who commits is looked at elsewhere. */
export const obstacles = async (place: Place, gitFolder: string): Promise<readonly GitObstacle[]> => {
  const marked = MARKS.filter(([name]) => existsSync(join(gitFolder, name))).map(([, obstacle]) => obstacle)
  const [branch, unmerged] = await Promise.all([
    run(place, ['symbolic-ref', '--quiet', 'HEAD'], { codes: [0, 1] }),
    run(place, ['ls-files', '--unmerged', '-z']),
  ])
  // A rebase detaches, and all three leave conflicts: one sentence each time is enough.
  const underWay = marked.some(obstacle => UNDER_WAY.includes(obstacle))
  return [
    ...new Set<GitObstacle>([
      ...marked,
      ...(!underWay && branch.code !== 0 ? (['detached'] as const) : []),
      ...(!underWay && unmerged.out.length > 0 ? (['conflict'] as const) : []),
    ]),
  ]
}

// Lock, journal and cache are no part of the archive, also where nothing tells git to ignore them.
const isOurOwn = (path: string): boolean => path === '.ipr' || path.startsWith('.ipr/')

/** Whether the working tree holds anything that HEAD does not. */
export const state = async (place: Place): Promise<GitState> =>
  (await changedPaths(place)).every(isOurOwn) ? 'clean' : 'dirty'

/** Paths that differ between a commit and the working tree, new files included, sorted. */
export const changedSince = async (place: Place, commit: string): Promise<readonly string[]> => {
  const [changed, untracked] = await Promise.all([
    // `git diff` would write the index, and the names alone would include files that were only touched.
    run(place, [
      'diff-index',
      '--numstat',
      '-z',
      '--no-renames',
      '--no-ext-diff',
      '--no-textconv',
      '--ignore-submodules=all',
      fullId(commit),
      '--',
    ]),
    run(place, ['ls-files', '--others', '--exclude-standard', '-z']),
  ])
  const names = fields(changed.out).map(line => line.replace(/^\S+\t\S+\t/, ''))
  return [...new Set([...names, ...fields(untracked.out)])].filter(path => !isOurOwn(path)).sort()
}
