import { kindNamed, kinds } from '../../../../schemas/kinds.ts'
import type { Lang } from '../../../../schemas/vocabulary/vocabulary.ts'
import { isGitFault } from '../../../archive/faults.ts'
import { isAround, isOriginal, place } from '../../../archive/places.ts'
import { guarded } from '../../../domain/guard.ts'
import { inArchive, type Leak, strangeAddresses } from '../../../domain/sharing.ts'
import { longDay } from '../../../lang/format.ts'
import { isDay } from '../../../model/day.ts'
import type { Repository } from '../../../model/model.ts'
import type { GitFaultReason, GitObstacle } from '../../../ports.ts'
import type { Given } from '../../command.ts'
import { foldersOf } from '../../planned.ts'
import { keepWordsOf } from './words.ts'

/** What there is to save in one folder, before it is done. Paths are those of the archive. */
export interface Keeping {
  readonly folder: Repository
  readonly paths: readonly string[]
  /** Files that are none of the archive's: they stay, and are not saved. */
  readonly unknown: readonly string[]
  readonly leaks: readonly Leak[]
  /** Addresses that `ipr.yaml` does not list. */
  readonly strange: readonly string[]
  /** What keeps this folder from being saved; empty when it may go ahead. */
  readonly obstacles: readonly GitObstacle[]
  readonly hasHistory: boolean
}

/** How saving one folder ended. */
export interface Kept {
  readonly keeping: Keeping
  readonly commit: string | null
  readonly failed: GitFaultReason | null
}

const within = (folder: string, path: string): string =>
  folder === '.' ? path : path.slice(folder.length + 1)

const lookIn = async (
  given: Pick<Given<unknown>, 'facts' | 'desk'>,
  folder: Repository,
): Promise<Keeping> => {
  const { facts, desk } = given
  const git = desk.git(folder.path)
  const exchange = desk.exchange(folder.path)
  const nothing = { folder, paths: [], unknown: [], leaks: [], strange: [], obstacles: [] }
  if (!git) return { ...nothing, hasHistory: false }
  if (!exchange) return { ...nothing, obstacles: git.closed(), hasHistory: true }
  const folders = foldersOf(facts)
  const unsaved = (await exchange.unsaved()).map(path => inArchive(folder.path, path))
  // A folder with its own access is never saved with the one around it.
  const own = unsaved.filter(path => (place(path, folders)?.repository ?? folder.path) === folder.path)
  const nested = folders.filter(path => path !== '.' && folder.path === '.')
  const here = own.filter(path => !nested.some(other => path.startsWith(`${other}/`)))
  const known = here.filter(path => place(path, folders) || isOriginal(path) || isAround(path))
  const { leaks } = guarded(facts.model, folder.path, known)
  const leaking = new Set(leaks.map(({ path }) => path))
  return {
    folder,
    paths: known.filter(path => !leaking.has(path)),
    unknown: here.filter(path => !known.includes(path)),
    leaks,
    strange: strangeAddresses(folder, git.addresses()),
    obstacles: await git.obstacles(),
    hasHistory: true,
  }
}

/** What there is to save, in each folder that this copy has. */
export const lookThrough = (given: Pick<Given<unknown>, 'facts' | 'desk'>): Promise<readonly Keeping[]> => {
  const here = given.facts.model.repositories.filter(
    // A folder in which nothing stands yet may have a history already.
    ({ path, present }) => present || given.desk.git(path) !== null,
  )
  return Promise.all(here.map(folder => lookIn(given, folder)))
}

/** True when nothing keeps this folder from being saved. */
export const mayBeKept = ({ obstacles, strange, hasHistory }: Keeping): boolean =>
  hasHistory && obstacles.length === 0 && strange.length === 0

const named = (kind: string, ids: readonly string[], lang: Lang): string => {
  const word = kindNamed(kinds.find(({ name }) => name === kind)!.name).word[lang]
  const [id = ''] = ids
  const day = id.slice(0, 10)
  // A day says which one it is, and nothing about anybody.
  if (ids.length === 1 && isDay(day)) return keepWordsOf(lang).ofDay(word, longDay(day, lang))
  return ids.length === 1 ? word : `${word} (${ids.length})`
}

/** What is saved, in the words of the council and without names: `verslag van 5 november 2026, actie (3)`. */
export const subjectOf = (paths: readonly string[], folders: readonly string[], lang: Lang): string => {
  const byKind = new Map<string, string[]>()
  let others = 0
  for (const path of paths) {
    const placed = place(path, folders)
    if (placed) byKind.set(placed.kind, [...(byKind.get(placed.kind) ?? []), placed.id])
    else others++
  }
  const parts = [...byKind].map(([kind, ids]) => named(kind, ids, lang))
  return [...parts, ...(others > 0 ? [keepWordsOf(lang).others(others)] : [])].join(', ')
}

/** Saves one folder: exactly these files, with a sentence that says what they are. */
export const keep = async (
  given: Pick<Given<unknown>, 'facts' | 'desk'>,
  keeping: Keeping,
): Promise<Kept> => {
  const { path } = keeping.folder
  const git = given.desk.git(path)
  if (!git || !mayBeKept(keeping) || keeping.paths.length === 0)
    return { keeping, commit: null, failed: null }
  const language = given.facts.model.council.data.language
  const subject = subjectOf(keeping.paths, foldersOf(given.facts), language)
  try {
    const message = keepWordsOf(language).saved(subject)
    const commit = await git.commit(
      keeping.paths.map(each => within(path, each)),
      message,
    )
    return { keeping, commit, failed: null }
  } catch (error) {
    if (!isGitFault(error)) throw error
    return { keeping, commit: null, failed: error.reason === 'nothing-to-commit' ? null : error.reason }
  }
}
