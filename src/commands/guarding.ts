import { type Guarded, guarded, isClean } from '../domain/guard.ts'
import { inArchive } from '../domain/sharing.ts'
import { Refusal } from '../model/refusal.ts'
import type { Exchange } from '../ports.ts'
import type { Given } from './command.ts'

const SETTINGS = 'ipr.yaml'
const RECORD = /\.(?:md|ya?ml)$/
const ORIGINAL = /^((?:.*\/)?)files\/[^/]+$/

/** True for a path at which a record may stand. */
export const isRecordPath = (path: string): boolean => RECORD.test(path)

/** The history of one folder. */
export interface Kept {
  readonly folder: string
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
const tellingOf = (now: readonly string[], fresh: ReadonlySet<string>): readonly string[] => {
  const beside = new Set([...fresh].flatMap(path => ORIGINAL.exec(path)?.[1] ?? []))
  const folderOf = (path: string): string => path.slice(0, path.lastIndexOf('/') + 1)
  return now.filter(path => isRecordPath(path) && (fresh.has(path) || beside.has(folderOf(path))))
}

/**
 * The first of the commits that lead to `tip`, and not to what is there already, that puts something where people look
 * who may not see it; null when none does. What another program recorded passed no check of ours, and once shared it
 * cannot be called back, also when a later commit takes it away. Of each commit only what no earlier one had is read.
 */
export const firstLeak = async (
  { desk }: Pick<Given<unknown>, 'desk'>,
  { folder, exchange }: Kept,
  known: string | null,
  tip: string,
): Promise<LeakingCommit | null> => {
  const key = (path: string, name: string): string => `${name} ${path}`
  const seen = new Set<string>()
  const { commits, from } = await exchange.leadingTo(known, tip)
  if (from !== null) for (const [path, name] of await exchange.tree(from)) seen.add(key(path, name))
  for (const commit of commits) {
    const tree = await exchange.tree(commit)
    const fresh = [...tree].filter(([path, name]) => !seen.has(key(path, name)))
    if (fresh.length === 0) continue
    for (const [path, name] of fresh) seen.add(key(path, name))
    const paths = [...tree.keys()]
    const telling = tellingOf(paths, new Set(fresh.map(([path]) => path)))
    const contents = await exchange.contents(telling.map(path => tree.get(path)!))
    const texts = telling.flatMap(path => {
      const bytes = contents.get(tree.get(path)!)
      return bytes === undefined ? [] : [[inArchive(folder, path), bytes] as const]
    })
    const facts = await desk.reading(withSettings(desk, texts))
    if (facts === null) throw new Refusal('archive-faulty')
    const held = guarded(
      facts.model,
      folder,
      paths.map(path => inArchive(folder, path)),
    )
    if (!isClean(held)) return { commit, held }
  }
  return null
}
