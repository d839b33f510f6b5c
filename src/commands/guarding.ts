import { type Guarded, guarded, isClean } from '../domain/guard.ts'
import { Refusal } from '../model/refusal.ts'
import type { Exchange, Git } from '../ports.ts'
import type { Given } from './command.ts'

const SETTINGS = 'ipr.yaml'
const RECORD = /\.(?:md|ya?ml)$/
const ORIGINAL = /^(.*\/)?files\/[^/]+$/
// Links and the commits of other repositories have no text of ours.
const FILE = /^100\d{3} /

/** The history of one folder. */
export interface Kept {
  readonly folder: string
  readonly git: Git
  readonly exchange: Exchange
}

/** A commit that holds what not everyone who can open its folder may see. */
export interface LeakingCommit {
  readonly commit: string
  readonly held: Guarded
}

/** Texts of an archive by path, with the settings of today: those say who can open what is shared now. */
export const withSettings = (
  { read }: Pick<Given<unknown>['desk'], 'read'>,
  texts: Iterable<readonly [string, Uint8Array]>,
): { readonly [path: string]: string } => {
  const decoder = new TextDecoder()
  const settings = read(SETTINGS)
  return {
    ...Object.fromEntries([...texts].map(([path, bytes]) => [path, decoder.decode(bytes)])),
    ...(settings === null ? {} : { [SETTINGS]: decoder.decode(settings) }),
  }
}

/** Records that must be read to know who may see what is new: the new ones, and those beside a new original. */
const tellingOf = (now: readonly string[], fresh: readonly string[]): readonly string[] => {
  const beside = new Set(
    fresh.flatMap(
      path =>
        ORIGINAL.exec(path)
          ?.slice(1)
          .map(folder => folder ?? '') ?? [],
    ),
  )
  const folderOf = (path: string): string => path.slice(0, path.lastIndexOf('/') + 1)
  const news = new Set(fresh)
  return now.filter(path => RECORD.test(path) && (news.has(path) || beside.has(folderOf(path))))
}

/**
 * The first of the commits that lead to `tip`, and not to what is there already, that puts something where people look
 * who may not see it; null when none does. What another program recorded passed no check of ours, and once shared it
 * cannot be called back, also when a later commit takes it away. Of each commit only what no earlier one had is read.
 */
export const firstLeak = async (
  { desk }: Pick<Given<unknown>, 'desk'>,
  { folder, git, exchange }: Kept,
  known: string | null,
  tip: string,
): Promise<LeakingCommit | null> => {
  const inside = (path: string): string => (folder === '.' ? path : `${folder}/${path}`)
  const key = (path: string, name: string): string => `${name} ${path}`
  const seen = new Set<string>()
  const { commits, from } = await exchange.leadingTo(known, tip)
  if (from !== null) for (const [path, name] of await exchange.tree(from)) seen.add(key(path, name))
  for (const commit of commits) {
    const tree = await exchange.tree(commit)
    const fresh = [...tree].filter(([path, name]) => !seen.has(key(path, name)))
    if (fresh.length === 0) continue
    for (const [path, name] of fresh) seen.add(key(path, name))
    const telling = tellingOf(
      [...tree].flatMap(([path, name]) => (FILE.test(name) ? [path] : [])),
      fresh.map(([path]) => path),
    )
    const objects = telling.map(path => tree.get(path)!.split(' ').at(-1)!)
    const contents = await git.contents(objects)
    const texts = telling.map((path, at) => [inside(path), contents.get(objects[at]!)!] as const)
    const facts = await desk.reading(withSettings(desk, texts))
    if (facts === null) throw new Refusal('archive-faulty')
    const held = guarded(facts.model, folder, [...tree.keys()].map(inside))
    if (!isClean(held)) return { commit, held }
  }
  return null
}
