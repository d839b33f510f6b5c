import type { Level } from '../../schemas/vocabulary/people.ts'
import type { Entry, Model, Repository } from '../model/model.ts'
import { levelOf, liesWithin, repositoryOf } from './visibility.ts'

/** A path of a folder with its own history, as the archive has it. */
export const inArchive = (folder: string, path: string): string =>
  folder === '.' ? path : `${folder}/${path}`

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

const WEB = /^https:\/\/(?:[^/]*@)?(?<host>[^@/]+)\/(?<path>.+)$/i
const SHELL = /^ssh:\/\/(?:[^/]*@)?(?<host>[^@/]+)\/(?<path>.+)$/i
// A host of one letter is a disk of Windows.
const SHORT = /^(?:[^@/:]+@)?(?<host>[^@/:\\]{2,}):(?!\/\/)(?<path>.+)$/

/** The place that an address leads to: by https or by ssh, with a name before the host or not, it is the same one. */
const placeAt = (url: string): string => {
  const { host, path } = (WEB.exec(url) ?? SHELL.exec(url) ?? SHORT.exec(url))?.groups ?? {}
  const place = host === undefined ? url : `${host.toLowerCase()}/${path!.replace(/^\/+/, '')}`
  return place.replace(/\/+$/, '').replace(/\.git$/, '')
}

/** An address as it may be shown: without the name and the password that some hosts have before the host. */
const shownAddress = (url: string): string => url.replace(/^(https?:\/\/)[^/]*@/i, '$1')

/** Addresses that a folder is set to share with, and that `ipr.yaml` does not list for it; as they may be shown. */
export const strangeAddresses = (
  { remotes: listed }: Pick<Repository, 'remotes'>,
  urls: readonly string[],
): readonly string[] => {
  const known = new Set(listed.map(placeAt))
  return [...new Set(urls.filter(url => !known.has(placeAt(url))).map(shownAddress))]
}
