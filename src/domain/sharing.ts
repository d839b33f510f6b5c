import type { Level } from '../../schemas/vocabulary/people.ts'
import type { Entry, Model, Repository } from '../model/model.ts'
import { levelOf, liesWithin, repositoryOf } from './visibility.ts'

/** A record in a folder that people can open who may not see it. */
export interface Leak {
  readonly path: string
  readonly level: Level
  readonly audience: Level
}

const leakOf = (entry: Entry, model: Model): Leak | null => {
  const { audience } = repositoryOf(entry, model)
  const level = levelOf(entry, model)
  return liesWithin(audience, level) ? null : { path: entry.path, level, audience }
}

/** Records among these paths that would leak when their folder is saved and shared (CONF-14). */
export const leaksIn = (model: Model, paths: ReadonlySet<string>): readonly Leak[] =>
  [...model.loaded]
    .filter(kind => kind !== 'council')
    .flatMap(kind => model.all(kind))
    .filter(({ path }) => paths.has(path))
    .flatMap(entry => leakOf(entry, model) ?? [])

const plain = (url: string): string => url.replace(/\/+$/, '').replace(/\.git$/, '')

/** Addresses that a folder is set to share with, and that `ipr.yaml` does not list for it. */
export const strangeAddresses = (
  { remotes: listed }: Repository,
  remotes: readonly { readonly url: string }[],
): readonly string[] => {
  const known = new Set(listed.map(plain))
  return [...new Set(remotes.map(({ url }) => url))].filter(url => !known.has(plain(url)))
}
